package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.policy.PolicyInput;
import vn.datchuan.trend.DampedDrift;
import vn.datchuan.trend.PlanPath;
import vn.datchuan.trend.Series;

/** The figures that policies compute themselves. */
final class OwnFigures {

    private OwnFigures() {}

    /** Lets every policy add its figures. */
    static void put(IndicatorCase fact, PolicyInput input, List<PolicyFigures> policies) {
        for (PolicyFigures policy : policies) {
            for (Map.Entry<String, BigDecimal> figure :
                    policy.compute(input, fact.getPolicy()).entrySet()) {
                fact.put(figure.getKey(), figure.getValue());
            }
        }
    }

    static PolicyInput input(
            Situation s, Quantity value, boolean exact, Optional<PlanPath.Node> base, List<DampedDrift.Point> points) {
        JudgedTarget target = s.target();
        Observation chosen = s.chosen().orElseThrow();
        return new PolicyInput(
                target.nature(),
                target.frequency(),
                target.share(),
                target.bounded(),
                s.bound().comparison(),
                s.bound().threshold(),
                target.span(),
                target.close(),
                s.asOf(),
                s.closed(),
                chosen.value(),
                value,
                exact,
                chosen.asOf(),
                base.map(b -> new Series.Dated(b.day(), b.value())),
                points,
                ofYearBefore(s, chosen.asOf().minusYears(1)),
                ofYearBefore(s, LocalDate.MAX),
                s.isLaterColumn());
    }

    /** A flow's figure of the year before the window, at the day named or, where that lies beyond it, for the whole year. */
    private static Optional<BigDecimal> ofYearBefore(Situation s, LocalDate day) {
        JudgedTarget target = s.target();
        if (target.nature() != Nature.FLOW || !target.span().isYear() || s.isLaterColumn()) {
            return Optional.empty();
        }
        Period before = Period.ofYear(target.span().start().getYear() - 1);
        boolean whole = day.isAfter(before.end());
        Observation found = null;
        for (Observation figure : s.figures()) {
            boolean cumulated = figure.span().sameSpan(before)
                    || figure.span().start().equals(before.start()) && before.contains(figure.span());
            boolean fits = whole
                    ? !figure.asOf().isBefore(Situation.finalFrom(before.end()))
                    : figure.asOf().equals(day);
            if (cumulated
                    && fits
                    && !Situation.isEstimate(figure)
                    && s.exact(figure).isPresent()) {
                found = figure;
            }
        }
        return Optional.ofNullable(found).flatMap(s::exact).map(Quantity::decimal);
    }
}
