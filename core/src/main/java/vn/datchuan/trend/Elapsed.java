package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;

/**
 * How much of a window has passed, in months: (whole months + days / days of that month) / months of the window. The day itself counts as passed, so
 * 30 September of a year is 9/12. A window need not begin or end with a month.
 *
 * @param months elapsed months, at least 0 and at most those of the window
 * @param share elapsed share, 0 to 1
 */
public record Elapsed(BigDecimal months, BigDecimal share) {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int DECIMALS = PRECISION.getPrecision();

    /** Elapsed at the end of {@code day}; nothing before the window, all of it after. */
    public static Elapsed at(Period window, LocalDate day) {
        BigDecimal passed = passed(window, day);
        return new Elapsed(rounded(passed), rounded(share(window, passed)));
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(Quantity.SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** The share to 34 digits, for figures that are computed from it. */
    static BigDecimal exactShare(Period window, LocalDate day) {
        return share(window, passed(window, day));
    }

    private static BigDecimal share(Period window, BigDecimal passed) {
        // By scale: to a number of digits, the zeros behind an exact quotient would be taken off one by one.
        return passed.divide(months(window.start().minusDays(1), window.end()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal passed(Period window, LocalDate day) {
        LocalDate eve = window.start().minusDays(1);
        if (!day.isAfter(eve)) {
            return BigDecimal.ZERO;
        }
        return months(eve, day.isAfter(window.end()) ? window.end() : day);
    }

    /** Months between the ends of two days; a part of a month counts days over the days of that month. */
    private static BigDecimal months(LocalDate from, LocalDate to) {
        int whole = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        return BigDecimal.valueOf(whole).add(part(to)).subtract(part(from), PRECISION);
    }

    private static BigDecimal part(LocalDate day) {
        int length = day.lengthOfMonth();
        return day.getDayOfMonth() == length
                ? BigDecimal.ONE
                : BigDecimal.valueOf(day.getDayOfMonth()).divide(BigDecimal.valueOf(length), PRECISION);
    }
}
