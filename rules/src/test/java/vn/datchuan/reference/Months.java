package vn.datchuan.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time in a window of whole months, counted in months; a day counts as elapsed on that day. */
record Months(LocalDate start, LocalDate end) {

    long length() {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Whole months and the elapsed part of the month begun; 0 before the window, its length after it. */
    Fraction elapsed(LocalDate day) {
        if (day.isBefore(start)) {
            return Fraction.ZERO;
        }
        if (day.isAfter(end)) {
            return Fraction.of(length());
        }
        LocalDate next = day.plusDays(1);
        Fraction whole = Fraction.of(ChronoUnit.MONTHS.between(start, next));
        return next.getDayOfMonth() == 1 ? whole : whole.plus(Fraction.of(day.getDayOfMonth(), day.lengthOfMonth()));
    }

    Fraction elapsedShare(LocalDate day) {
        return elapsed(day).dividedBy(Fraction.of(length()));
    }
}
