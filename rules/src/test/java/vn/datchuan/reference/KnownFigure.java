package vn.datchuan.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A figure as it was known on the day of the evaluation: its latest version, or a sum of such.
 *
 * @param conflicting two versions known on the same day say different things
 */
record KnownFigure(
        LocalDate start, LocalDate end, LocalDate asOf, ReferenceValue value, boolean estimate, boolean conflicting) {

    /** Earlier dates first, of one date shorter spans first. */
    static final Comparator<KnownFigure> BY_DATE = Comparator.comparing(KnownFigure::asOf)
            .thenComparing(KnownFigure::days)
            .thenComparing(KnownFigure::end);

    private long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    boolean liesIn(LocalDate from, LocalDate to) {
        return !start.isBefore(from) && !end.isAfter(to);
    }

    boolean covers(LocalDate from, LocalDate to) {
        return start.equals(from) && end.equals(to);
    }

    boolean isComplete() {
        return !asOf.isBefore(end);
    }

    boolean isBefore(LocalDate comparableFrom) {
        return comparableFrom != null && asOf.isBefore(comparableFrom);
    }

    /** The one number it states without a doubt; empty for bounds, ratings, conflicts and shares of nothing. */
    Optional<Fraction> exact() {
        return conflicting ? Optional.empty() : amount(value);
    }

    static Optional<Fraction> amount(ReferenceValue value) {
        if (value instanceof ReferenceValue.Number number) {
            return Optional.of(Fraction.of(number.value()));
        }
        if (value instanceof ReferenceValue.Share share && share.den().signum() > 0) {
            return Optional.of(Fraction.of(share.num()).times(100).dividedBy(Fraction.of(share.den())));
        }
        return Optional.empty();
    }
}
