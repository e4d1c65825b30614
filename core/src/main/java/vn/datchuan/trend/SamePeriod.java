package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A seasonal flow against the same period of the year before (cùng kỳ năm trước), as the public tooling of Lào Cai province reckons it:
 *
 * <pre>
 * forecast = whole year before x LK / LK of the same period
 * growth = 100 (LK / LK of the same period - 1)
 * </pre>
 *
 * <p>Pure function, safe for use by many threads.
 *
 * @param forecast of the whole year in the flow's unit, 4 decimals
 * @param growth on the same period in percent, 4 decimals
 */
public record SamePeriod(BigDecimal forecast, BigDecimal growth) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The forecast.
     *
     * @param cumulated LK, this year's figure so far
     * @param before the year before's figure over the same span
     * @param wholeYearBefore its figure over the whole year
     * @return empty where the same period had nothing or less, or more than its whole year: there is no share to go by
     */
    public static Optional<SamePeriod> of(BigDecimal cumulated, BigDecimal before, BigDecimal wholeYearBefore) {
        if (before.signum() <= 0 || before.compareTo(wholeYearBefore) > 0) {
            return Optional.empty();
        }
        BigDecimal forecast = wholeYearBefore.multiply(cumulated).divide(before, Elapsed.PRECISION);
        BigDecimal growth = HUNDRED.multiply(cumulated.subtract(before)).divide(before, Elapsed.PRECISION);
        return Optional.of(new SamePeriod(Rounded.of(forecast), Rounded.of(growth)));
    }
}
