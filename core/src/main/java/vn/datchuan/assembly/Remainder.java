package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.RequiredRest;

/** Arithmetic of what remains of a window, for running ratios. */
final class Remainder {

    private Remainder() {}

    /** What the rest of a one-year window would need; empty for anything but a running ratio with its parts. */
    static Optional<RequiredRest> required(Situation s) {
        if (!isRunningRatio(s) || !s.target().span().isYear()) {
            return Optional.empty();
        }
        Ratio ratio = (Ratio) s.chosen().orElseThrow().value();
        Optional<BigDecimal> finalTotal = s.target().finalDenominator();
        return RequiredRest.of(
                ratio.numerator(),
                ratio.denominator(),
                finalTotal.or(() -> totalOfYearBefore(s)),
                finalTotal.isPresent(),
                s.target().span(),
                s.chosen().orElseThrow().asOf(),
                s.bound().threshold(),
                s.bound().sign());
    }

    /** The best value at the close that a final denominator still allows; empty where nothing is known of the rest. */
    static Optional<Quantity> best(Situation s) {
        if (!isRunningRatio(s) || s.target().finalDenominator().isEmpty()) {
            return Optional.empty();
        }
        Ratio ratio = (Ratio) s.chosen().orElseThrow().value();
        BigDecimal total = s.target().finalDenominator().orElseThrow();
        BigDecimal remaining = total.subtract(ratio.denominator()).max(BigDecimal.ZERO);
        BigDecimal numerator = s.bound().sign() > 0 ? ratio.numerator().add(remaining) : ratio.numerator();
        return Optional.of(Quantity.percent(numerator, total.max(ratio.denominator())));
    }

    private static boolean isRunningRatio(Situation s) {
        return s.target().nature() == Nature.RATIO
                && s.target().share()
                && s.bound().comparison() != Comparison.EXACTLY
                && s.chosen().orElseThrow().value() instanceof Ratio;
    }

    private static Optional<BigDecimal> totalOfYearBefore(Situation s) {
        Period before = Period.ofYear(s.target().span().start().getYear() - 1);
        return FigureChoice.cumulated(s.figures(), Nature.RATIO, before)
                .filter(o -> !o.asOf().isBefore(Situation.finalFrom(before.end())))
                .filter(o -> !o.conflicting() && o.value() instanceof Ratio)
                .map(o -> ((Ratio) o.value()).denominator());
    }
}
