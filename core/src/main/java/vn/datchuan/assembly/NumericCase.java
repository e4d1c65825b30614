package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.CaseStates;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.DampedDrift;
import vn.datchuan.trend.Granularity;
import vn.datchuan.trend.PlanPath;
import vn.datchuan.trend.RequiredRest;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** Computes the figures of one numeric case; used once, by one thread. */
final class NumericCase {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_OF_TENTHS = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Situation s;
    private final Bound bound;
    private final JudgedTarget target;
    private final boolean conclusive;
    private final @Nullable NotAssessedReason obstacle;
    private final @Nullable Quantity value;
    private final boolean exact;
    private final boolean met;

    NumericCase(Situation situation) {
        this.s = situation;
        this.bound = situation.bound();
        this.target = situation.target();
        this.conclusive = s.chosen().isPresent()
                && Situation.isFinal(s.chosen().orElseThrow().asOf(), target.close())
                && !DueFigures.isBeyond(target, s.chosen().orElseThrow());
        boolean judged = s.chosen().isPresent() && (!s.closed() || conclusive);
        this.obstacle =
                judged ? DataCheck.ofNumber(s.chosen().orElseThrow(), target, bound, s.asOf(), s.closed()) : null;
        this.value = judged && obstacle == null ? value(s.chosen().orElseThrow()) : null;
        this.exact = value != null && !(s.chosen().orElseThrow().value() instanceof Bounded);
        this.met = value != null && isMet(s.chosen().orElseThrow(), value);
    }

    /** The fact; what was assumed on the way is added to {@code assumptions}. */
    IndicatorCase build(
            CaseIdentity identity,
            PolicyParameters policy,
            List<PolicyFigures> ownFigures,
            ThresholdReadings thresholds,
            List<DataAssumption> assumptions) {
        boolean open = s.open() && value != null;
        Way way = open ? Way.of(s) : Way.none(target.maintained());
        Optional<RequiredRest> rest =
                open && exact && !met && !way.maintained() ? Remainder.required(s) : Optional.empty();
        List<DampedDrift.Point> points = open ? Points.of(s) : List.of();
        Optional<DampedDrift> forecast = open && exact ? Points.forecast(s, points) : Optional.empty();
        boolean overspent = open && !met && s.isCappedFlow();
        Optional<Quantity> best = open && exact && !met ? Remainder.best(s) : Optional.empty();
        boolean attainable = !overspent && (best.isEmpty() || bound.isMetBy(best.orElseThrow()));
        CaseStates states = states(way, rest.isPresent(), attainable, forecast);
        IndicatorCase fact = new IndicatorCase(identity, policy, states);
        fact.put(Figure.THRESHOLD, bound.threshold());
        if (value == null) {
            if (obstacle == NotAssessedReason.SUPPRESSED
                    && s.chosen().orElseThrow().value() instanceof Bounded b) {
                // What does not decide the plan's threshold may decide a rule's own.
                fact.compareBy(new MeasuredAgainst(target, b, bound.nearest(b), thresholds));
            }
            return fact;
        }
        Bounded known = s.chosen().orElseThrow().value() instanceof Bounded b ? b : null;
        fact.compareBy(new MeasuredAgainst(target, known, value, thresholds));
        putGap(fact, value, way);
        putUnitsNeeded(fact);
        mark(fact, value);
        if (open) {
            fact.put(Figure.POINTS, BigDecimal.valueOf(points.size()));
            way.base().ifPresent(b -> fact.put(Figure.BASE, b.value()));
            putShortfall(fact, value, way);
            rest.ifPresent(r -> putRest(fact, r, assumptions));
            best.filter(b -> !attainable).ifPresent(b -> fact.put(Figure.BEST_POSSIBLE, b.decimal()));
            forecast.ifPresent(f -> putForecast(fact, f));
        }
        if (!ownFigures.isEmpty()) {
            OwnFigures.put(fact, OwnFigures.input(s, value, exact, way.base(), points), ownFigures);
        }
        return fact;
    }

    private CaseStates states(Way way, boolean rest, boolean attainable, Optional<DampedDrift> forecast) {
        return new CaseStates(
                obstacle,
                false,
                Evidence.SILENT,
                false,
                s.begun(),
                s.closed(),
                s.chosen().isPresent(),
                conclusive,
                met,
                !s.begun() && isAlreadyMet(),
                target.nature() == Nature.FLOW && bound.comparison().floor() && !s.isLaterColumn(),
                attainable,
                way.maintained(),
                way.path().isPresent() && exact || rest,
                forecast.isPresent()
                        && bound.isMetBy(Quantity.of(forecast.orElseThrow().projected())));
    }

    private Quantity value(Observation figure) {
        return figure.value() instanceof Bounded b
                ? bound.nearest(b)
                : Values.quantity(figure.value(), target.share()).orElseThrow();
    }

    private boolean isMet(Observation figure, Quantity measured) {
        return figure.value() instanceof Bounded b ? bound.decidedBy(b).orElse(false) : bound.isMetBy(measured);
    }

    private boolean isAlreadyMet() {
        Observation latest = null;
        for (Observation figure : s.figures()) {
            if (s.exact(figure).isPresent() && (latest == null || FigureChoice.supersedes(figure, latest))) {
                latest = figure;
            }
        }
        return latest != null && bound.isMetBy(s.exact(latest).orElseThrow());
    }

    private void putGap(IndicatorCase fact, Quantity measured, Way way) {
        BigDecimal gap = bound.gap(measured);
        fact.put(Figure.OBSERVED, measured.decimal());
        fact.put(Figure.GAP, gap);
        if (target.share()) {
            fact.put(Figure.GAP_POINTS, gap);
        } else if (bound.threshold().signum() != 0) {
            BigDecimal percent =
                    gap.multiply(HUNDRED).divide(bound.threshold().abs(), Quantity.SCALE, RoundingMode.HALF_UP);
            fact.put(Figure.GAP_POINTS, percent);
        }
        BigDecimal smallest = way.isShort() || target.share() ? HALF : BigDecimal.ONE;
        fact.put(Figure.SMALLEST_GAP, smallest);
        fact.put(Figure.SMALLEST_GAP_SEVERE, way.isShort() ? TWO : smallest);
    }

    private void putUnitsNeeded(IndicatorCase fact) {
        if (!met
                && target.share()
                && bound.comparison().floor()
                && s.chosen().orElseThrow().value() instanceof Ratio r) {
            BigDecimal needed = Granularity.needed(
                    bound.threshold(), r.denominator(), bound.comparison().strict());
            fact.put(Figure.UNITS_NEEDED, needed.subtract(r.numerator()));
        }
    }

    private void mark(IndicatorCase fact, Quantity measured) {
        Observation figure = s.chosen().orElseThrow();
        if (Situation.isEstimate(figure)) {
            fact.markFigure(Flag.ESTIMATE);
            if (s.closed()) {
                fact.markFigure(Flag.PROVISIONAL);
            }
        }
        boolean inclusive = bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.AT_MOST;
        if (inclusive && bound.sign() * bound.compare(measured) > 0) {
            fact.markComparison(Flag.EXCEEDED);
        }
        if (target.share() && target.bounded() && !figure.exact() && figure.value() instanceof Numeric n) {
            BigDecimal distance = n.value().subtract(bound.threshold()).abs();
            if (distance.compareTo(halfOfLast(n.value().scale())) <= 0) {
                fact.markComparison(Flag.ROUNDING_BORDERLINE);
            }
        }
    }

    /** Half of the last decimal that was reported. */
    private static BigDecimal halfOfLast(int decimals) {
        return decimals <= 0 ? HALF : decimals == 1 ? HALF_OF_TENTHS : HALF.movePointLeft(decimals);
    }

    private void putShortfall(IndicatorCase fact, Quantity measured, Way way) {
        if (!exact) {
            return;
        }
        LocalDate day = s.chosen().orElseThrow().asOf();
        if (way.path().isPresent()) {
            PlanPath.Standing standing = way.path().orElseThrow().standing(measured, day, bound.sign(), way.length());
            fact.put(Figure.PATH_VALUE, standing.due());
            fact.put(Figure.SHORTFALL, standing.shortfall());
        }
        Way.stepShortfall(s, measured).ifPresent(behind -> fact.put(Figure.STEP_SHORTFALL, behind));
    }

    private static void putRest(IndicatorCase fact, RequiredRest rest, List<DataAssumption> assumptions) {
        fact.put(Figure.REQUIRED_REST, rest.share());
        fact.put(Figure.REST_EXCESS, rest.excess());
        if (rest.estimated()) {
            assumptions.add(DataAssumption.N_ESTIMATED);
        }
    }

    private static void putForecast(IndicatorCase fact, DampedDrift forecast) {
        fact.put(Figure.AVERAGE_CHANGE, forecast.averageChange());
        fact.put(Figure.PROJECTED, forecast.projected());
        fact.put(Figure.MISS_PROBABILITY, forecast.missProbability());
    }
}
