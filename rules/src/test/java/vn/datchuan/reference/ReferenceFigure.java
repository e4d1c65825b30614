package vn.datchuan.reference;

import java.time.LocalDate;

/**
 * A reported figure (số liệu).
 *
 * @param start first day of its span, inclusive
 * @param end last day of its span, inclusive
 * @param asOf day up to which it counts
 * @param knownOn day from which it was known
 * @param status {@code official}, {@code preliminary} or {@code estimate}
 * @param value what was reported
 */
public record ReferenceFigure(
        LocalDate start, LocalDate end, LocalDate asOf, LocalDate knownOn, String status, ReferenceValue value) {}
