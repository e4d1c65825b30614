package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.Frequency;

/**
 * Where the trend leads a target that is still to be reached (Destatis, status of the indicators). With the mean change a of {@link WeatherTrend}:
 *
 * <pre>
 * P = v + a (tT - t)
 * m = d (T - P) / |T - v|
 * </pre>
 *
 * <p>An interval as a target is judged by its weakest end; of several years, the next counts. Pure functions, safe for use by many threads.
 *
 * @param trend a, in the series' unit
 * @param projected P
 * @param miss m, the share of the open distance that will be missing, 4 decimals; negative if the target is passed
 */
public record WeatherOutlook(WeatherTrend trend, Projection projected, BigDecimal miss) {

    /**
     * The outlook at the close.
     *
     * <p>Of a value on the threshold itself nothing is missing: 0. A strict target is not met there, and any step the right way makes it.
     *
     * @return empty where there is no trend, the close is not after the latest value, or that value is better than the threshold: {@link
     *     WeatherTrend#held} applies
     */
    public static Optional<WeatherOutlook> of(Series series, Frequency frequency, Goal goal) {
        Optional<WeatherTrend> trend = WeatherTrend.of(series, frequency);
        if (trend.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal latest = series.last().value();
        BigDecimal open = goal.better(goal.threshold().subtract(latest));
        if (open.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal years = goal.yearsFrom(series.last().day());
        if (years.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal change = WeatherTrend.annualChange(series, frequency);
        BigDecimal level = latest.add(change.multiply(years, Elapsed.PRECISION));
        Projection projected = Projection.of(level, goal);
        BigDecimal counted = projected.clamped() ? projected.value() : level;
        BigDecimal miss = open.signum() == 0
                ? BigDecimal.ZERO
                : goal.better(goal.threshold().subtract(counted)).divide(open, Elapsed.PRECISION);
        return Optional.of(new WeatherOutlook(trend.orElseThrow(), projected, Rounded.of(miss)));
    }

    /**
     * The symbol of a target to be reached.
     *
     * @param sign +1 where higher is better, -1 where lower is
     */
    public WeatherSymbol symbol(int sign, WeatherSymbol.Cuts cuts) {
        if (miss.compareTo(cuts.sunBelow()) < 0) {
            return WeatherSymbol.SUN;
        }
        if (miss.compareTo(cuts.slightUpTo()) <= 0) {
            return WeatherSymbol.SLIGHTLY_CLOUDY;
        }
        return sign * trend.annualChange().signum() > 0 ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM;
    }
}
