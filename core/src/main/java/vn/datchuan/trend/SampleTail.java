package vn.datchuan.trend;

import java.math.BigDecimal;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;

/**
 * Exact one-sided probabilities of a sample as poor as this one, if the target were just met (xác suất một phía).
 *
 * <p>One-sided only: Commons Math's two-sided binomial test counts the extremes twice and can exceed 1 (MATH-1381). Pure functions, safe for use by
 * many threads.
 */
public final class SampleTail {

    private SampleTail() {}

    /**
     * P(X <= k) for X binomial of n and the share: how likely so few successes are.
     *
     * @param share in percent, 0 to 100
     * @return 0 to 1, 4 decimals
     */
    public static BigDecimal binomialAtMost(Sample sample, BigDecimal share) {
        return lower(binomial(sample, share), sample);
    }

    /**
     * P(X >= k) for X binomial of n and the share: how likely so many are.
     *
     * @param share in percent, 0 to 100
     * @return 0 to 1, 4 decimals
     */
    public static BigDecimal binomialAtLeast(Sample sample, BigDecimal share) {
        return upper(binomial(sample, share), sample);
    }

    /**
     * P(X <= k) for n drawn without replacement from a population in which {@code successes} have the property (hypergeometric).
     *
     * @param sample with its population
     * @param successes K, 0 to N; for a target, {@link Granularity#needed} of N
     * @return 0 to 1, 4 decimals
     */
    public static BigDecimal hypergeometricAtMost(Sample sample, int successes) {
        return lower(hypergeometric(sample, successes), sample);
    }

    /** P(X >= k); otherwise as {@link #hypergeometricAtMost}. */
    public static BigDecimal hypergeometricAtLeast(Sample sample, int successes) {
        return upper(hypergeometric(sample, successes), sample);
    }

    private static IntegerDistribution binomial(Sample sample, BigDecimal share) {
        return new BinomialDistribution(null, sample.size(), share.doubleValue() / 100);
    }

    private static IntegerDistribution hypergeometric(Sample sample, int successes) {
        int population = sample.population()
                .orElseThrow(() -> new IllegalArgumentException("the sample has no population: " + sample));
        return new HypergeometricDistribution(null, population, successes, sample.size());
    }

    private static BigDecimal lower(IntegerDistribution distribution, Sample sample) {
        return probability(distribution.cumulativeProbability(sample.successes()));
    }

    private static BigDecimal upper(IntegerDistribution distribution, Sample sample) {
        if (distribution instanceof HypergeometricDistribution exact) {
            return probability(exact.upperCumulativeProbability(sample.successes()));
        }
        return probability(1 - distribution.cumulativeProbability(sample.successes() - 1));
    }

    /** Sums of many terms may pass 1 by a rounding error. */
    private static BigDecimal probability(double value) {
        return Rounded.of(Math.max(0, Math.min(1, value)));
    }
}
