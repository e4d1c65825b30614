package vn.datchuan.trend;

import java.math.BigDecimal;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Two-sided confidence interval (khoảng tin cậy) of a share that a sample estimates, in percent, 4 decimals, both ends inclusive.
 *
 * <p>Where the population N is known, the distance of each end from the estimate is multiplied by {@code sqrt((N - n) / (N - 1))}: nothing is left of
 * it when everybody was asked. Pure functions, safe for use by many threads.
 *
 * <p>A level is the confidence in percent, above 0 and below 100.
 */
public record ShareInterval(BigDecimal lower, BigDecimal upper) {

    /** The level that is used where none is named: 95 %. */
    public static final BigDecimal LEVEL = BigDecimal.valueOf(95);

    private static final double ACCURACY = 1e-12;

    /** {@link #wilson(Sample, BigDecimal)} at 95 %. */
    public static ShareInterval wilson(Sample sample) {
        return wilson(sample, LEVEL);
    }

    /**
     * Score interval (Wilson 1927). With z the normal quantile of the level and p = k / n:
     *
     * <pre>
     * (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)
     * </pre>
     *
     * <p>Has a width for k = 0 and k = n too.
     */
    public static ShareInterval wilson(Sample sample, BigDecimal level) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - tail(level));
        double n = sample.size();
        double p = sample.share();
        double centre = p + z * z / (2 * n);
        double half = z * FastMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return of(sample, (centre - half) / scale, (centre + half) / scale);
    }

    /** {@link #clopperPearson(Sample, BigDecimal)} at 95 %. */
    public static ShareInterval clopperPearson(Sample sample) {
        return clopperPearson(sample, LEVEL);
    }

    /**
     * Exact interval (Clopper and Pearson 1934): beta quantiles with alpha / 2 on each side. Commons Math's own interval throws for 0 / n and n / n
     * (MATH-1401); these ends are written out: {@code [0, 1 - (alpha/2)^(1/n)]} and {@code [(alpha/2)^(1/n), 1]}.
     */
    public static ShareInterval clopperPearson(Sample sample, BigDecimal level) {
        int k = sample.successes();
        int n = sample.size();
        double tail = tail(level);
        double extreme = FastMath.pow(tail, 1.0 / n);
        double lower = k == 0 ? 0 : k == n ? extreme : quantile(k, n - k + 1.0, tail);
        double upper = k == n ? 1 : k == 0 ? 1 - extreme : quantile(k + 1.0, n - k, 1 - tail);
        return of(sample, lower, upper);
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }

    private static double tail(BigDecimal level) {
        double confidence = level.doubleValue() / 100;
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a level is above 0 and below 100 percent, this is " + level);
        }
        return (1 - confidence) / 2;
    }

    private static ShareInterval of(Sample sample, double lower, double upper) {
        double p = sample.share();
        double width = 1;
        if (sample.population().isPresent()) {
            double population = sample.population().orElseThrow();
            width = population == 1 ? 0 : FastMath.sqrt((population - sample.size()) / (population - 1));
        }
        return new ShareInterval(
                Projection.within(Rounded.of(100 * (p - (p - lower) * width))),
                Projection.within(Rounded.of(100 * (p + (upper - p) * width))));
    }
}
