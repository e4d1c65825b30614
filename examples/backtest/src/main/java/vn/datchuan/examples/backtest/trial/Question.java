package vn.datchuan.examples.backtest.trial;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Quantity;

/**
 * An area, its target of at least so many percent, and the outcome at the close.
 *
 * @param met exactly, by cross-multiplied counts; a suppressed cell meets every target up to its bound
 */
public record Question(Area area, BigDecimal target, boolean met) {

    /** Whether a value meets a target; empty where a bound leaves it open. */
    public static Optional<Boolean> isMet(MeasuredValue value, BigDecimal target) {
        if (value instanceof Ratio r) {
            return Optional.of(Quantity.percent(r.numerator(), r.denominator()).compareTo(target) >= 0);
        }
        if (value instanceof Bounded b
                && b.lower().isPresent()
                && b.lower().orElseThrow().compareTo(target) >= 0) {
            return Optional.of(true);
        }
        return Optional.empty();
    }
}
