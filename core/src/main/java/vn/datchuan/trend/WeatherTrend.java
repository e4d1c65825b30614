package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Frequency;

/**
 * The trend that weather symbols are read from (Destatis): the mean change a year over the last six values, and the last change.
 *
 * <p>At least the last four values are consecutive; from fewer there is no symbol. A fifth and a sixth value before them count where they are at most
 * five reporting periods older than the last. Neighbours are consecutive where less than one and a half reporting periods lie between them. The mean
 * is over elapsed time, so a gap among the older values does no harm.
 *
 * <p>Pure functions, safe for use by many threads.
 *
 * @param annualChange mean change a year, in the series' unit, 4 decimals
 * @param lastChange from the last value but one to the last, 4 decimals
 */
public record WeatherTrend(BigDecimal annualChange, BigDecimal lastChange) {

    private static final MathContext PRECISION = Elapsed.PRECISION;
    private static final int FEWEST = 4;
    private static final int MOST = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The trend; empty where the last four values are not consecutive, or there are fewer. */
    public static Optional<WeatherTrend> of(Series series, Frequency frequency) {
        List<Series.Dated> values = series.values();
        int last = values.size() - 1;
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        for (int i = last; i > last - FEWEST + 1; i--) {
            if (!isWithin(1, values.get(i - 1), values.get(i), frequency)) {
                return Optional.empty();
            }
        }
        BigDecimal change = Rounded.of(
                values.get(last).value().subtract(values.get(last - 1).value()));
        return Optional.of(new WeatherTrend(Rounded.of(annualChange(series, frequency)), change));
    }

    /** Unrounded; the conditions of {@link #of} hold. */
    static BigDecimal annualChange(Series series, Frequency frequency) {
        List<Series.Dated> values = series.values();
        Series.Dated last = series.last();
        int oldest = values.size() - FEWEST;
        while (oldest > 0
                && values.size() - oldest < MOST
                && isWithin(MOST - 1, values.get(oldest - 1), last, frequency)) {
            oldest--;
        }
        Series.Dated from = values.get(oldest);
        return last.value().subtract(from.value()).divide(Years.between(from.day(), last.day()), PRECISION);
    }

    /**
     * The symbol of a target that holds every year, and of one that has been reached: whether it is met now, then whether the trend is away from it.
     *
     * @param sign +1 where higher is better, -1 where lower is
     * @param met the latest value meets the target
     */
    public WeatherSymbol held(int sign, boolean met) {
        int trend = sign * annualChange.signum();
        if (met) {
            return trend >= 0 ? WeatherSymbol.SUN : WeatherSymbol.SLIGHTLY_CLOUDY;
        }
        return trend > 0 ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM;
    }

    /**
     * The symbol where only a direction is set: whether the mean goes the right way, then whether the last change does. No change is not right.
     *
     * @param sign +1 where higher is better, -1 where lower is
     */
    public WeatherSymbol direction(int sign) {
        boolean lastRight = sign * lastChange.signum() > 0;
        if (sign * annualChange.signum() > 0) {
            return lastRight ? WeatherSymbol.SUN : WeatherSymbol.SLIGHTLY_CLOUDY;
        }
        return lastRight ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM;
    }

    private static boolean isWithin(int periods, Series.Dated from, Series.Dated to, Frequency frequency) {
        BigDecimal most = BigDecimal.valueOf(periods)
                .add(HALF)
                .multiply(frequency.months())
                .divide(BigDecimal.valueOf(12), 10, RoundingMode.HALF_UP);
        return Years.between(from.day(), to.day()).compareTo(most) < 0;
    }
}
