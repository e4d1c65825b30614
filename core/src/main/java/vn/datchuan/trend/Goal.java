package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target that a series is held against.
 *
 * @param threshold T, in the series' unit
 * @param sign d, +1 where higher is better, -1 where lower is
 * @param boundedShare a share in percent that cannot leave 0 to 100: its projections are kept within
 * @param close the day at whose end the target is due
 */
public record Goal(BigDecimal threshold, int sign, boolean boundedShare, LocalDate close) {

    public Goal {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("a sign is +1 or -1, this is " + sign);
        }
    }

    /** {@code d x}: positive if better. */
    BigDecimal better(BigDecimal change) {
        return sign < 0 ? change.negate() : change;
    }

    /** Years from the end of a day to the close. */
    BigDecimal yearsFrom(LocalDate day) {
        return Years.between(day, close);
    }

    /** {@code d (T - v) <= 0}. Strict targets differ on the threshold only. */
    boolean isReachedBy(BigDecimal value) {
        return better(threshold.subtract(value)).signum() <= 0;
    }
}
