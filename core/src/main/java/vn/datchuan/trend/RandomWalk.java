package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Forecast of a short series by an undamped random walk with drift (Hyndman and Athanasopoulos): {@link DampedDrift} with {@code P = v + m h}, on the
 * series' own scale, with the same error, floor of half a point or unit, and conditions. A saturating coverage runs past its limit on this line.
 *
 * <p>Of a bounded share P ends at 0 and 100; P(miss) is taken before. Pure functions, safe for use by many threads.
 *
 * @param averageChange m a step, positive if better, 4 decimals
 * @param projected P in the series' own unit
 * @param missProbability 4 decimals
 */
public record RandomWalk(BigDecimal averageChange, Projection projected, BigDecimal missProbability) {

    /** The forecast from points in order of their days; empty where {@link DampedDrift} has none. */
    public static Optional<RandomWalk> of(List<DampedDrift.Point> points, DampedDrift.Aim aim) {
        Walk walk = Walk.of(points, aim);
        if (walk == null) {
            return Optional.empty();
        }
        Walk.Forecast f = walk.forecast(null, walk.steps());
        return Optional.of(
                new RandomWalk(f.averageChange(), Projection.of(f.projected(), aim.goal()), f.missProbability()));
    }
}
