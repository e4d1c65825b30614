package vn.datchuan.trend;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Shares as log odds. A share is kept half a unit of the last denominator away from both ends, half a point where that is unknown.
 *
 * @param margin as a fraction of 1
 */
record LogitScale(double margin) {

    private static final double MARGIN = 0.005;
    private static final double END_POINTS = 0.5;
    /** Beyond the people of the earth a double no longer tells 1 - margin from 1. */
    private static final double LEAST = 1e-11;

    static LogitScale of(List<DampedDrift.Point> points) {
        DampedDrift.Point last = points.get(points.size() - 1);
        return new LogitScale(
                last.denominator().isPresent()
                        ? Math.max(
                                LEAST,
                                END_POINTS / last.denominator().orElseThrow().doubleValue())
                        : MARGIN);
    }

    /** False for a target within half a point of either end: it has no log odds worth forecasting. */
    static boolean takes(double target) {
        return target > END_POINTS && target < 100 - END_POINTS;
    }

    /** Log odds of a measured share in percent. */
    double of(double share) {
        return ofTarget(100 * kept(share));
    }

    /** Log odds of a target in percent, which is not kept away from anything. */
    double ofTarget(double share) {
        double p = share / 100;
        return FastMath.log(p / (1 - p));
    }

    /** What half a point is worth on this scale at a share in percent. */
    double floor(double share) {
        double p = kept(share);
        return END_POINTS / 100 / (p * (1 - p));
    }

    /** The share in percent of log odds. */
    double back(double logOdds) {
        return 100 / (1 + FastMath.exp(-logOdds));
    }

    private double kept(double share) {
        return FastMath.min(1 - margin, FastMath.max(margin, share / 100));
    }
}
