package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;

/**
 * How much of a window has passed, in months: (whole months + days / days of that month) / months of the window. The day itself counts as passed, so
 * 30 September of a year is 9/12.
 *
 * @param months elapsed months, at least 0 and at most those of the window
 * @param share elapsed share, 0 to 1
 */
public record Elapsed(BigDecimal months, BigDecimal share) {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Elapsed at the end of {@code day}; nothing before the window, all of it after. */
    public static Elapsed at(Period window, LocalDate day) {
        int length = window.months();
        BigDecimal months = monthsBetween(window.start(), day.plusDays(1), length);
        return new Elapsed(
                months.setScale(Quantity.SCALE, RoundingMode.HALF_UP).stripTrailingZeros(),
                exactShare(window, day)
                        .setScale(Quantity.SCALE, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    /** The share to 34 digits, for figures that are computed from it. */
    static BigDecimal exactShare(Period window, LocalDate day) {
        int length = window.months();
        return monthsBetween(window.start(), day.plusDays(1), length).divide(BigDecimal.valueOf(length), PRECISION);
    }

    private static BigDecimal monthsBetween(LocalDate start, LocalDate dayAfter, int length) {
        if (!dayAfter.isAfter(start)) {
            return BigDecimal.ZERO;
        }
        int whole = (dayAfter.getYear() - start.getYear()) * 12 + dayAfter.getMonthValue() - start.getMonthValue();
        BigDecimal rest = BigDecimal.valueOf(dayAfter.getDayOfMonth() - 1L)
                .divide(BigDecimal.valueOf(dayAfter.lengthOfMonth()), PRECISION);
        BigDecimal months = BigDecimal.valueOf(whole).add(rest, PRECISION);
        return months.min(BigDecimal.valueOf(length));
    }
}
