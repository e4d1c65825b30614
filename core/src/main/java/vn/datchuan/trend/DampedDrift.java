package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
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
 * half of the window. Shares near their ends are taken on the logit scale. All results are rounded, so that they are the same everywhere.
 *
 * @param averageChange m on the scale used, positive if better, 4 decimals
 * @param projected P in the series' own unit, 4 decimals
 * @param missProbability 4 decimals
 */
public record DampedDrift(BigDecimal averageChange, BigDecimal projected, BigDecimal missProbability) {

    private static final double PHI = 0.85;
    private static final double FLOOR_POINTS = 0.5;
    private static final int DECIMALS = 4;
    private static final double NEAR_END = 20;

    /** A point of the series: a value closed on a day. {@code denominator} is empty where the value is no ratio. */
    public record Point(LocalDate day, Quantity value, Optional<BigDecimal> denominator) {}

    /** The target that is forecast against; {@code sign} is +1 where higher is better, -1 where lower is. */
    public record Aim(BigDecimal threshold, int sign, boolean boundedShare, LocalDate close, long windowDays) {}

    /** The forecast from points in order of their days. */
    public static Optional<DampedDrift> of(List<Point> points, Aim aim) {
        int k = points.size() - 1;
        if (k < 2) {
            return Optional.empty();
        }
        long[] spacing = new long[k];
        for (int i = 0; i < k; i++) {
            spacing[i] = ChronoUnit.DAYS.between(
                    points.get(i).day(), points.get(i + 1).day());
        }
        double step = median(spacing);
        Point last = points.get(k);
        double h = ChronoUnit.DAYS.between(last.day(), aim.close()) / step;
        long longest = Arrays.stream(spacing).max().orElseThrow();
        if (h <= 0 || longest - step > aim.windowDays() / 2.0) {
            return Optional.empty();
        }
        return Optional.of(forecast(points, aim, spacing, step, h));
    }

    private static DampedDrift forecast(List<Point> points, Aim aim, long[] spacing, double step, double h) {
        int k = spacing.length;
        Point last = points.get(k);
        double threshold = aim.threshold().doubleValue();
        boolean logit = aim.boundedShare() && nearEnd(value(last), threshold);
        double[] level = new double[k + 1];
        for (int i = 0; i <= k; i++) {
            level[i] = logit ? logit(clamped(points.get(i), last)) : value(points.get(i));
        }
        double mean = 0;
        double[] change = new double[k];
        for (int i = 0; i < k; i++) {
            change[i] = (level[i + 1] - level[i]) / (spacing[i] / step);
            mean += change[i] / k;
        }
        double squares = 0;
        for (double c : change) {
            squares += (c - mean) * (c - mean);
        }
        double clampedLast = clamped(last, last);
        double floor = logit ? FLOOR_POINTS / 100 / (clampedLast * (1 - clampedLast)) : FLOOR_POINTS;
        double sd = FastMath.max(FastMath.sqrt(squares / (k - 1)), floor);
        double projected = level[k] + mean * PHI * (1 - FastMath.pow(PHI, h)) / (1 - PHI);
        double error = sd * FastMath.sqrt(h * (1 + h / k));
        double aimed = logit ? logit(threshold / 100) : threshold;
        double miss = new TDistribution(null, k - 1).cumulativeProbability(aim.sign() * (aimed - projected) / error);
        return new DampedDrift(
                rounded(aim.sign() * mean),
                rounded(logit ? 100 / (1 + FastMath.exp(-projected)) : projected),
                rounded(miss));
    }

    /** A target within half a point of either end stays on the linear scale. */
    private static boolean nearEnd(double value, double threshold) {
        boolean outside =
                value < NEAR_END || value > 100 - NEAR_END || threshold < NEAR_END || threshold > 100 - NEAR_END;
        return outside && threshold > FLOOR_POINTS && threshold < 100 - FLOOR_POINTS;
    }

    private static double clamped(Point point, Point last) {
        double share = value(point) / 100;
        double margin = last.denominator().map(n -> 0.5 / n.doubleValue()).orElse(0.005);
        return FastMath.min(1 - margin, FastMath.max(margin, share));
    }

    private static double value(Point point) {
        return point.value().numerator().doubleValue()
                / point.value().denominator().doubleValue();
    }

    private static double logit(double p) {
        return FastMath.log(p / (1 - p));
    }

    private static double median(long[] spacing) {
        long[] sorted = spacing.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
