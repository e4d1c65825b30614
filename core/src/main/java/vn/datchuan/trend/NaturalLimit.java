package vn.datchuan.trend;

import java.math.BigDecimal;
import org.apache.commons.math3.util.FastMath;

/**
 * How much less growth is asked of a base near a natural limit, where there is no target (Open SDG's progress methodology):
 *
 * <pre>
 * C = 1 - (b / lim)^4.44              for b up to lim
 * C = 1 - ((2 lim - b) / lim)^4.44    for b between lim and 2 lim
 * C = 1                               otherwise
 * </pre>
 *
 * <p>Thresholds of growth are multiplied by C; 0 asks for none. Pure function, safe for use by many threads.
 */
public final class NaturalLimit {

    private static final double EXPONENT = 4.44;

    private NaturalLimit() {}

    /**
     * C, 0 to 1, 4 decimals.
     *
     * @param base b, not negative
     * @param limit lim, above 0
     */
    public static BigDecimal factor(BigDecimal base, BigDecimal limit) {
        if (base.signum() < 0 || limit.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a base from 0 and a limit above 0 are needed, not " + base + ", " + limit);
        }
        return Rounded.of(exact(base.doubleValue() / limit.doubleValue()));
    }

    /** C of b / lim, unrounded. */
    static double exact(double share) {
        double near = share <= 1 ? share : 2 - share;
        return near <= 0 ? 1 : 1 - FastMath.pow(near, EXPONENT);
    }
}
