package vn.datchuan.reference;

import java.time.LocalDate;

/** A yearly step on the way to a last column: the last day of its year and what was asked for then. */
public record ReferenceStep(LocalDate end, ReferenceTarget target) {

    LocalDate yearStart() {
        return end.withDayOfYear(1);
    }
}
