package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Half up to four decimals, from a double whose last digits are noise.
 *
 * <p>Noise decides only within {@link #NOISE} of an edge between two decimals (x.xxxx5). So a case is judged three times, with figures moved down by that
 * much, not at all, and up; where the verdicts differ, each of them is right, and a comparison has to accept any. That is rare: an edge is five
 * parts in a hundred thousand away from every threshold, so a figure that hits its threshold exactly is never near one.
 */
enum Rounding {
    DOWN(-1),
    NEAREST(0),
    UP(1);

    static final double NOISE = 1e-9;

    private final int sign;

    Rounding(int sign) {
        this.sign = sign;
    }

    BigDecimal of(double value) {
        return BigDecimal.valueOf(value + sign * NOISE).setScale(4, RoundingMode.HALF_UP);
    }
}
