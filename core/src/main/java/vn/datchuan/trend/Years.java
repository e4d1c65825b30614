package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Time between the ends of two days, in years of twelve months; a part of a month counts days over the days of that month, as in {@link Elapsed}. From
 * one 31 December to the next is exactly 1, leap year or not.
 */
final class Years {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private Years() {}

    /** Negative if {@code to} is the earlier day. */
    static BigDecimal between(LocalDate from, LocalDate to) {
        return months(to).subtract(months(from), Elapsed.PRECISION).divide(TWELVE, Elapsed.PRECISION);
    }

    private static BigDecimal months(LocalDate day) {
        BigDecimal part = BigDecimal.valueOf(day.getDayOfMonth())
                .divide(BigDecimal.valueOf(day.lengthOfMonth()), Elapsed.PRECISION);
        return BigDecimal.valueOf(day.getYear() * 12L + day.getMonthValue() - 1).add(part, Elapsed.PRECISION);
    }
}
