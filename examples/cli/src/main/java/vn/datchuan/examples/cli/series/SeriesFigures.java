package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;

/** What is shown of a verdict in every form. */
final class SeriesFigures {

    /** The name by which policies that forecast by themselves call their forecast at the close. */
    private static final String OWN_FORECAST = "forecast";

    private SeriesFigures() {}

    static Optional<BigDecimal> shortfall(SeriesVerdict verdict) {
        return of(verdict, Figure.SHORTFALL.property());
    }

    static Optional<BigDecimal> missProbability(SeriesVerdict verdict) {
        return of(verdict, Figure.MISS_PROBABILITY.property());
    }

    /** The policy's own forecast, else that of the damped drift. */
    static Optional<BigDecimal> projected(SeriesVerdict verdict) {
        return of(verdict, OWN_FORECAST).or(() -> of(verdict, Figure.PROJECTED.property()));
    }

    /** In the order of the closed list. */
    static Set<Flag> flags(SeriesVerdict verdict) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(verdict.flags());
        return flags;
    }

    private static Optional<BigDecimal> of(SeriesVerdict verdict, String name) {
        return Optional.ofNullable(verdict.figures().get(name));
    }
}
