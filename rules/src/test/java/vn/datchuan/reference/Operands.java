package vn.datchuan.reference;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figures that rows 8 to 12 compare.
 *
 * @param gap to the target, in its unit
 * @param margin the gap as limits of 5 and 20 see it: points of a share, else percent of the target; empty for a target of 0
 * @param shortfall on the plan's path, to ten decimals
 * @param miss probability of a miss
 * @param excess of a running ratio's required rest over its latest ratio, in points
 * @param remaining shortfall on what remains after a missed step, to ten decimals
 * @param elapsed share of the window at the as-of date
 * @param maintained the target says so, or the base meets it already
 * @param path there is one, or a required rest that stands for one
 * @param points of the series, 0 for flows and ratios
 * @param leastAtRisk smallest gap of row 9
 * @param leastSevere smallest gap of row 8
 */
record Operands(
        Fraction gap,
        Optional<Fraction> margin,
        Optional<BigDecimal> shortfall,
        Optional<BigDecimal> miss,
        Optional<Fraction> excess,
        Optional<BigDecimal> remaining,
        Fraction elapsed,
        boolean maintained,
        boolean path,
        int points,
        Fraction leastAtRisk,
        Fraction leastSevere) {

    private static final Fraction HALF = Fraction.of(1, 2);

    static Operands of(Situation situation, Reading reading) {
        ReferenceCase subject = situation.subject();
        Criterion criterion = situation.criterion();
        KnownFigure figure = situation.chosen().orElseThrow();
        Optional<Fraction> exact = reading.exact() ? Optional.of(reading.amount()) : Optional.empty();
        Optional<PlanPath> path = PlanPath.of(situation);
        Optional<Fraction> excess = RunningRatio.excess(situation);
        boolean shortWay = path.isPresent() && path.get().span().isBelow(Fraction.ONE);
        Fraction usual = subject.share() ? HALF : Fraction.ONE;
        return new Operands(
                criterion.gap(reading.amount()),
                margin(criterion, reading.amount(), subject.share()),
                path.flatMap(way -> exact.map(value ->
                        way.shortfall(figure.asOf(), value, subject.direction()).rounded(10))),
                Forecast.of(situation).map(Forecast::miss),
                excess,
                exact.flatMap(value -> FailedStep.shortfall(situation, figure.asOf(), value))
                        .map(share -> share.rounded(10)),
                situation.elapsedShare(),
                subject.target().maintained() || Base.isAtTarget(situation),
                path.isPresent() && reading.exact() || excess.isPresent(),
                Series.of(situation).points().size(),
                shortWay ? HALF : usual,
                shortWay ? Fraction.of(2) : usual);
    }

    private static Optional<Fraction> margin(Criterion criterion, Fraction value, boolean share) {
        Fraction gap = criterion.gap(value);
        if (share) {
            return Optional.of(gap);
        }
        Fraction target = criterion.threshold().abs();
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(gap.times(100).dividedBy(target));
    }

    boolean marginExceeds(long limit) {
        return margin.filter(size -> size.exceeds(Fraction.of(limit))).isPresent();
    }

    boolean excessExceeds(long limit) {
        return excess.filter(size -> size.exceeds(Fraction.of(limit))).isPresent();
    }

    boolean shortfallExceeds(String limit) {
        return shortfall
                .filter(size -> size.compareTo(new BigDecimal(limit)) > 0)
                .isPresent();
    }

    boolean remainingExceeds(String limit) {
        return remaining
                .filter(size -> size.compareTo(new BigDecimal(limit)) > 0)
                .isPresent();
    }

    boolean missReaches(String limit) {
        return miss.filter(size -> size.compareTo(new BigDecimal(limit)) >= 0).isPresent();
    }

    /** Without path or level to keep, with three quarters of the window gone. */
    boolean pathlessAndLate() {
        return !path && !maintained && !elapsed.isBelow(Fraction.of(3, 4));
    }
}
