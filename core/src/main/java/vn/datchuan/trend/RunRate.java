package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.datchuan.model.Period;

/**
 * A flow against an even course through its window (tiến độ chuẩn n/12), as the public tooling of Lào Cai province reckons it. With the cumulated
 * figure LK (lũy kế), the plan KH (kế hoạch) and the elapsed share e, n/12 at the end of the n-th month:
 *
 * <pre>
 * forecast = LK / e
 * deviation = 100 d (LK / KH - e)
 * </pre>
 *
 * <p>For flows only: a stock at 72 in January on its way to 90 is not 80 % done. Seasonal flows are judged by {@link SamePeriod}. Pure function, safe
 * for use by many threads.
 *
 * @param forecast of the whole window in the flow's unit, 4 decimals
 * @param deviation from the even course (độ lệch) in points of the plan, negative if behind, 4 decimals
 */
public record RunRate(BigDecimal forecast, BigDecimal deviation) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The run rate at the end of {@code day}.
     *
     * @param sign +1 where more is better, -1 for what must stay below its plan
     * @return empty before the window, or where the plan is 0 or below: never filled with 0
     */
    public static Optional<RunRate> of(BigDecimal cumulated, BigDecimal plan, Period window, LocalDate day, int sign) {
        BigDecimal elapsed = Elapsed.exactShare(window, day);
        if (elapsed.signum() == 0 || plan.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal ahead = cumulated.divide(plan, Elapsed.PRECISION).subtract(elapsed, Elapsed.PRECISION);
        BigDecimal deviation = HUNDRED.multiply(sign < 0 ? ahead.negate() : ahead);
        return Optional.of(
                new RunRate(Rounded.of(cumulated.divide(elapsed, Elapsed.PRECISION)), Rounded.of(deviation)));
    }
}
