package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Forecast of a bounded share by an undamped random walk with drift of its log odds: an S-shaped course that never reaches 0 or 100. Errors, floor and
 * conditions as {@link DampedDrift} has them on the logit scale.
 *
 * <p>Pure functions, safe for use by many threads.
 *
 * @param averageChange mean change of the log odds a step, positive if better, 4 decimals
 * @param projected in percent, 4 decimals
 * @param missProbability 4 decimals
 */
public record LogitTrend(BigDecimal averageChange, BigDecimal projected, BigDecimal missProbability) {

    /**
     * The forecast from points in order of their days.
     *
     * @return empty where {@link DampedDrift} has none, for anything but a bounded share, and for targets of 99.5 and more or .5 and less
     */
    public static Optional<LogitTrend> of(List<DampedDrift.Point> points, DampedDrift.Aim aim) {
        if (!aim.boundedShare() || !LogitScale.takes(aim.threshold().doubleValue())) {
            return Optional.empty();
        }
        Walk walk = Walk.of(points, aim);
        if (walk == null) {
            return Optional.empty();
        }
        Walk.Forecast f = walk.forecast(LogitScale.of(points), walk.steps());
        return Optional.of(new LogitTrend(f.averageChange(), f.projected(), f.missProbability()));
    }
}
