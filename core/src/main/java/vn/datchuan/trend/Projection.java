package vn.datchuan.trend;

import java.math.BigDecimal;

/**
 * A projected value (giá trị dự báo) in the series' unit, 4 decimals.
 *
 * @param clamped the method gave a share below 0 or above 100, and the value is that end instead
 */
public record Projection(BigDecimal value, boolean clamped) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Projection of(BigDecimal value, Goal goal) {
        BigDecimal rounded = Rounded.of(value);
        BigDecimal kept = goal.boundedShare() ? within(rounded) : rounded;
        return new Projection(kept, kept.compareTo(rounded) != 0);
    }

    /** The share itself, or the nearer of 0 and 100. */
    static BigDecimal within(BigDecimal share) {
        return Rounded.of(share.max(BigDecimal.ZERO).min(HUNDRED));
    }
}
