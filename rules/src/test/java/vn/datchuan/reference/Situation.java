package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case with what is known of it on its day: the figures, the one chosen, and how far the window has run. */
record Situation(ReferenceCase subject, List<KnownFigure> known, Optional<KnownFigure> chosen, Months window) {

    static Situation of(ReferenceCase subject) {
        List<KnownFigure> known = KnownFigures.of(subject);
        Optional<KnownFigure> chosen = DueFigure.of(subject, known);
        return new Situation(subject, known, chosen, new Months(subject.windowStart(), subject.windowEnd()));
    }

    boolean begun() {
        return !subject.asOf().isBefore(subject.windowStart());
    }

    boolean closed() {
        return !subject.asOf().isBefore(subject.windowEnd());
    }

    /** Less than a quarter elapsed, or less than one reporting period. */
    boolean early() {
        return begun()
                && !closed()
                && (elapsedShare().isBelow(Fraction.of(1, 4))
                        || window.elapsed(subject.asOf()).isBelow(Fraction.of(subject.reportingMonths())));
    }

    Fraction elapsedShare() {
        return window.elapsedShare(subject.asOf());
    }

    Criterion criterion() {
        return Criterion.of(subject.target(), subject.direction());
    }

    /** A count of single years in a window that begins before its printed year: no year's count adds to the next. */
    boolean isLaterColumn() {
        return !subject.labelStart().equals(subject.windowStart());
    }

    boolean is(String nature) {
        return subject.nature().equals(nature);
    }

    /** The last day on which a figure of that date is still fresh. */
    LocalDate freshUntil(LocalDate date) {
        return date.plusMonths(subject.reportingMonths()).plusDays(30);
    }
}
