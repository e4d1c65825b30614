package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;

/**
 * What share the rest of a window would need for a running ratio to reach its target: {@code r* = (T N - num) / (N - den)}, with N the denominator
 * at the close. Above 100 it cannot be reached if N is final; at or below 0 it is secured.
 *
 * @param share r* in percent, rounded half up to {@link Quantity#SCALE} decimals
 * @param excess points by which r* is worse than the ratio so far, positive if more is asked than was reached
 * @param estimated N was estimated from the elapsed share
 */
public record RequiredRest(BigDecimal share, BigDecimal excess, boolean estimated) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The required rest at the end of {@code day}.
     *
     * @param expected denominator at the close: final, or last year's; used only if above {@code denominator}
     * @param target in percent
     * @param sign +1 where higher is better, -1 where lower is
     * @return empty where nothing remains
     */
    public static Optional<RequiredRest> of(
            BigDecimal numerator,
            BigDecimal denominator,
            Optional<BigDecimal> expected,
            boolean expectedIsFinal,
            Period window,
            LocalDate day,
            BigDecimal target,
            int sign) {
        BigDecimal total;
        boolean estimated = false;
        if (expected.isPresent() && (expectedIsFinal || expected.orElseThrow().compareTo(denominator) > 0)) {
            total = expected.orElseThrow();
        } else {
            BigDecimal share = Elapsed.exactShare(window, day);
            if (share.signum() == 0) {
                return Optional.empty();
            }
            total = denominator.divide(share, Elapsed.PRECISION);
            estimated = true;
        }
        BigDecimal remaining = total.subtract(denominator);
        if (remaining.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal rest =
                target.multiply(total).subtract(numerator.multiply(HUNDRED)).divide(remaining, Elapsed.PRECISION);
        BigDecimal soFar = numerator.multiply(HUNDRED).divide(denominator, Elapsed.PRECISION);
        BigDecimal excess = rest.subtract(soFar, Elapsed.PRECISION);
        return Optional.of(new RequiredRest(rounded(rest), rounded(sign < 0 ? excess.negate() : excess), estimated));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(Quantity.SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
