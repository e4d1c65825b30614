package vn.datchuan.reference.policies;

import java.time.LocalDate;

/** Time between the ends of two days in years of twelve months; of a month begun its days count over the days of that month. */
final class Time {

    private Time() {}

    static double years(LocalDate from, LocalDate to) {
        return (months(to) - months(from)) / 12;
    }

    private static double months(LocalDate day) {
        return day.getYear() * 12.0 + day.getMonthValue() + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }
}
