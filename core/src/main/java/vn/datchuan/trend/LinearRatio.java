package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Linear growth so far against the linear growth needed: {@code d (v - b) / (t - t0)} over {@code |T - b| / (tT - t0)}. The trends of the SDSN's SDG
 * Index rest on a ratio of this kind, taken after every indicator is rescaled to 0 to 100; this does not rescale, and their exact formula was not
 * checked.
 *
 * <p>Pure function, safe for use by many threads.
 *
 * @param pace a year so far, positive if better, 4 decimals
 * @param required pace a year from base to target, not negative, 4 decimals
 * @param ratio 1 if the pace so far is the pace needed, negative if it worsens, 4 decimals
 */
public record LinearRatio(BigDecimal pace, BigDecimal required, BigDecimal ratio) {

    private static final MathContext PRECISION = Elapsed.PRECISION;

    /**
     * The ratio from the first value of the series to its last.
     *
     * @return empty where the method does not apply: fewer than two values, a base on the target, or a close not after the base
     */
    public static Optional<LinearRatio> of(Series series, Goal goal) {
        if (series.size() < 2) {
            return Optional.empty();
        }
        BigDecimal base = series.first().value();
        BigDecimal way = goal.threshold().subtract(base).abs();
        BigDecimal time = goal.yearsFrom(series.first().day());
        if (way.signum() == 0 || time.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal pace = goal.better(series.last().value().subtract(base)).divide(series.years(), PRECISION);
        BigDecimal required = way.divide(time, PRECISION);
        return Optional.of(
                new LinearRatio(Rounded.of(pace), Rounded.of(required), Rounded.of(pace.divide(required, PRECISION))));
    }
}
