package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Quantity;

/**
 * Forecast of a short series by a damped random walk with drift (Gardner and McKenzie 1985 for the damping, Hyndman and Athanasopoulos for the
 * drift's error), with errors of Student's t.
 *
 * <p>With k differences, mean m and standard deviation sd of the differences a step, h steps to the close and damping phi = .85:
 *
 * <pre>
 * P  = v + m phi (1 - phi^h) / (1 - phi)
 * se = max(sd, floor) sqrt(h (1 + h / k))
 * P(miss) = F_{k-1}(d (T - P) / se)
 * </pre>
 *
 * <p>A step is the median spacing. There is no forecast from fewer than three points, nor where the longest spacing exceeds the median by more than
 * half of the window. The floor is half a point. Shares near their ends are taken on the logit scale. All results are rounded, so that they are the
 * same everywhere.
 *
 * @param averageChange m on the scale used, positive if better, 4 decimals
 * @param projected P in the series' own unit, 4 decimals; on the linear scale a share may pass 0 or 100
 * @param missProbability 4 decimals
 */
public record DampedDrift(BigDecimal averageChange, BigDecimal projected, BigDecimal missProbability) {

    private static final double PHI = 0.85;
    private static final double NEAR_END = 20;

    /** A point of the series: a value closed on a day. {@code denominator} is empty where the value is no ratio. */
    public record Point(LocalDate day, Quantity value, Optional<BigDecimal> denominator) {

        double level() {
            return value.numerator().doubleValue() / value.denominator().doubleValue();
        }
    }

    /** The target that is forecast against; {@code sign} is +1 where higher is better, -1 where lower is. */
    public record Aim(BigDecimal threshold, int sign, boolean boundedShare, LocalDate close, long windowDays) {

        /** The same target without its window. */
        public Goal goal() {
            return new Goal(threshold, sign, boundedShare, close);
        }
    }

    /** The forecast from points in order of their days. */
    public static Optional<DampedDrift> of(List<Point> points, Aim aim) {
        Walk walk = Walk.of(points, aim);
        if (walk == null) {
            return Optional.empty();
        }
        double threshold = aim.threshold().doubleValue();
        double latest = points.get(points.size() - 1).level();
        boolean outside = isNearEnd(latest) || isNearEnd(threshold);
        @Nullable
        LogitScale scale = aim.boundedShare() && outside && LogitScale.takes(threshold) ? LogitScale.of(points) : null;
        Walk.Forecast forecast = walk.forecast(scale, damped(walk.steps()));
        return Optional.of(new DampedDrift(forecast.averageChange(), forecast.projected(), forecast.missProbability()));
    }

    /** The sum of phi^i for i from 1 to h, for real h. */
    private static double damped(double steps) {
        return PHI * (1 - FastMath.pow(PHI, steps)) / (1 - PHI);
    }

    private static boolean isNearEnd(double share) {
        return share < NEAR_END || share > 100 - NEAR_END;
    }
}
