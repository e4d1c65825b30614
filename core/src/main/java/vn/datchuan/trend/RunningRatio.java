package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Forecast of a running ratio, whose numerator and denominator grow all year: what is still to come goes as the latest part went, r:
 * {@code (num + r dN) / (den + dN)}.
 *
 * <p>Pure function, safe for use by many threads.
 *
 * @param latest r, the ratio of the latest part alone, in percent, 4 decimals
 * @param forecast at the close, in percent, 4 decimals
 */
public record RunningRatio(BigDecimal latest, BigDecimal forecast) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Both parts of the ratio, cumulated since the window's start. */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {}

    /**
     * The forecast.
     *
     * @param now at the latest figure
     * @param earlier at the figure the latest part starts from, such as a quarter before; nothing of either at the window's start
     * @param total denominator at the close
     * @return empty where nothing was counted since {@code earlier}, or more than {@code total} already is
     */
    public static Optional<RunningRatio> of(Parts now, Parts earlier, BigDecimal total) {
        BigDecimal counted = now.denominator.subtract(earlier.denominator);
        BigDecimal rest = total.subtract(now.denominator);
        if (counted.signum() <= 0 || rest.signum() < 0 || total.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal latest =
                HUNDRED.multiply(now.numerator.subtract(earlier.numerator)).divide(counted, Elapsed.PRECISION);
        BigDecimal forecast = HUNDRED.multiply(now.numerator)
                .add(latest.multiply(rest, Elapsed.PRECISION))
                .divide(total, Elapsed.PRECISION);
        return Optional.of(new RunningRatio(Rounded.of(latest), Rounded.of(forecast)));
    }
}
