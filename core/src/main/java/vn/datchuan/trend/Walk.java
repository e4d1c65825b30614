package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A random walk with drift to a close: what {@link DampedDrift}, {@link RandomWalk} and {@link LogitTrend} share.
 *
 * @param spacing days between neighbouring points
 * @param step the median of them
 * @param steps h, steps from the last point to the close, above 0
 */
record Walk(List<DampedDrift.Point> points, DampedDrift.Aim aim, List<Long> spacing, double step, double steps) {

    private static final double FLOOR_POINTS = 0.5;

    /** As the records that users see; the level is not yet kept within any bounds. */
    record Forecast(BigDecimal averageChange, BigDecimal projected, BigDecimal missProbability) {}

    /** Null where there are fewer than three points, no time to the close, or too long a spacing. */
    static @Nullable Walk of(List<DampedDrift.Point> points, DampedDrift.Aim aim) {
        int k = points.size() - 1;
        if (k < 2) {
            return null;
        }
        Long[] spacing = new Long[k];
        for (int i = 0; i < k; i++) {
            spacing[i] = ChronoUnit.DAYS.between(
                    points.get(i).day(), points.get(i + 1).day());
        }
        Long[] sorted = spacing.clone();
        Arrays.sort(sorted);
        double step = k % 2 == 1 ? sorted[k / 2] : (sorted[k / 2 - 1] + sorted[k / 2]) / 2.0;
        double steps = ChronoUnit.DAYS.between(points.get(k).day(), aim.close()) / step;
        if (steps <= 0 || sorted[k - 1] - step > aim.windowDays() / 2.0) {
            return null;
        }
        return new Walk(points, aim, List.of(spacing), step, steps);
    }

    /**
     * The forecast on a scale.
     *
     * @param logit null for the values as they are
     * @param drifts how many times the mean change is added to the last value
     */
    Forecast forecast(@Nullable LogitScale logit, double drifts) {
        int k = spacing.size();
        double[] change = changes(logit);
        double mean = 0;
        for (double c : change) {
            mean += c / k;
        }
        double squares = 0;
        for (double c : change) {
            squares += (c - mean) * (c - mean);
        }
        double latest = points.get(k).level();
        double floor = logit == null ? FLOOR_POINTS : logit.floor(latest);
        double sd = FastMath.max(FastMath.sqrt(squares / (k - 1)), floor);
        double projected = (logit == null ? latest : logit.of(latest)) + mean * drifts;
        double error = sd * FastMath.sqrt(steps * (1 + steps / k));
        double threshold = aim.threshold().doubleValue();
        double aimed = logit == null ? threshold : logit.ofTarget(threshold);
        double miss = new TDistribution(null, k - 1).cumulativeProbability(aim.sign() * (aimed - projected) / error);
        BigDecimal level = Rounded.of(logit == null ? projected : logit.back(projected));
        return new Forecast(Rounded.of(aim.sign() * mean), level, Rounded.of(miss));
    }

    /** Changes from point to point, each a step. */
    private double[] changes(@Nullable LogitScale logit) {
        double[] change = new double[spacing.size()];
        for (int i = 0; i < change.length; i++) {
            double from = points.get(i).level();
            double to = points.get(i + 1).level();
            change[i] = (logit == null ? to - from : logit.of(to) - logit.of(from)) / (spacing.get(i) / step);
        }
        return change;
    }
}
