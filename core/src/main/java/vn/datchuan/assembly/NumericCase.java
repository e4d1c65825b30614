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
import vn.datchuan.fact.ThresholdComparison;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.DampedDrift;
import vn.datchuan.trend.Elapsed;
import vn.datchuan.trend.Granularity;
import vn.datchuan.trend.PlanPath;
import vn.datchuan.trend.RequiredRest;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** Computes the figures of one numeric case, once and by one thread; then holds its value against thresholds that rules print. */
final class NumericCase implements ThresholdComparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_OF_TENTHS = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Situation s;
    private final ThresholdReadings thresholds;
    private final Bound bound;
    private final JudgedTarget target;
    private final boolean conclusive;
    private final @Nullable NotAssessedReason obstacle;
    private final @Nullable Quantity value;
    private final BigDecimal gap;
    private final int lead;
    private final boolean exact;
    private final boolean met;
    private int assumed;

    NumericCase(Situation situation, ThresholdReadings thresholds) {
        this.s = situation;
        this.thresholds = thresholds;
        this.bound = situation.bound();
        this.target = situation.target();
        Observation figure = s.chosen().isPresent() ? s.chosen().orElseThrow() : null;
        this.conclusive = figure != null
                && Situation.isFinal(figure.asOf(), target.close())
                && !DueFigures.isBeyond(target, figure);
        boolean judged = figure != null && (!s.closed() || conclusive);
        this.obstacle =
                figure != null && judged ? DataCheck.ofNumber(figure, target, bound, s.asOf(), s.closed()) : null;
        if (figure == null || !judged || obstacle != null) {
            this.value = null;
            this.gap = BigDecimal.ZERO;
            this.lead = 0;
            this.exact = false;
            this.met = false;
            return;
        }
        Bounded known = figure.value() instanceof Bounded b ? b : null;
        this.value = known == null ? quantity(figure) : bound.nearest(known);
        this.gap = bound.gap(value);
        this.lead = bound.compare(value, gap);
        this.exact = known == null;
        this.met = known == null
                ? bound.comparison().holds(lead)
                : bound.decidedBy(known).orElse(false);
    }

    private Quantity quantity(Observation figure) {
        return figure.value() instanceof Numeric n
                ? Quantity.of(n.value())
                : Values.quantity(figure.value(), target.share()).orElseThrow();
    }

    /** What was assumed to build the fact, as {@link Assumptions}. */
    int assumed() {
        return assumed;
    }

    @Override
    public @Nullable Boolean metBy(String printed) {
        Observation figure = s.chosen().orElseThrow();
        boolean open = false;
        for (Bound printedBound : thresholds.bounds(printed, target)) {
            Optional<Boolean> reached = figure.value() instanceof Bounded known
                    ? printedBound.decidedBy(known)
                    : Optional.of(printedBound.isMetBy(quantity(figure)));
            if (reached.isEmpty()) {
                open = true;
            } else if (!reached.orElseThrow()) {
                return false;
            }
        }
        return open ? null : Boolean.TRUE;
    }

    /** The fact. */
    IndicatorCase build(
            CaseIdentity identity, PolicyParameters policy, List<PolicyFigures> ownFigures, Elapsed elapsed) {
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
        if (value == null) {
            fact.put(Figure.THRESHOLD, bound.threshold());
            putTime(fact, elapsed, target);
            if (obstacle == NotAssessedReason.SUPPRESSED) {
                // What does not decide the plan's threshold may decide a rule's own.
                fact.compareBy(this);
            }
            return fact;
        }
        fact.compareBy(this);
        putGap(fact, value);
        putTime(fact, elapsed, target);
        putSmallestGap(fact, way);
        putUnitsNeeded(fact);
        mark(fact);
        if (open) {
            fact.put(Figure.POINTS, BigDecimal.valueOf(points.size()));
            way.base().ifPresent(b -> fact.put(Figure.BASE, b.value()));
            putShortfall(fact, value, way);
            rest.ifPresent(r -> putRest(fact, r));
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

    private boolean isAlreadyMet() {
        Observation latest = null;
        for (Observation figure : s.figures()) {
            if (s.exact(figure).isPresent() && (latest == null || FigureChoice.supersedes(figure, latest))) {
                latest = figure;
            }
        }
        return latest != null && bound.isMetBy(s.exact(latest).orElseThrow());
    }

    /** How much of a window has passed. */
    static void putTime(IndicatorCase fact, Elapsed elapsed, JudgedTarget target) {
        fact.put(Figure.ELAPSED, elapsed.share());
        fact.put(Figure.ELAPSED_MONTHS, elapsed.months());
        fact.put(Figure.REPORTING_MONTHS, target.frequency().months());
    }

    private void putGap(IndicatorCase fact, Quantity measured) {
        fact.put(Figure.OBSERVED, measured.decimal());
        fact.put(Figure.THRESHOLD, bound.threshold());
        fact.put(Figure.GAP, gap);
        if (target.share()) {
            fact.put(Figure.GAP_POINTS, gap);
        } else if (bound.threshold().signum() != 0) {
            BigDecimal percent =
                    gap.multiply(HUNDRED).divide(bound.threshold().abs(), Quantity.SCALE, RoundingMode.HALF_UP);
            fact.put(Figure.GAP_POINTS, percent);
        }
    }

    private void putSmallestGap(IndicatorCase fact, Way way) {
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

    private void mark(IndicatorCase fact) {
        Observation figure = s.chosen().orElseThrow();
        if (Situation.isEstimate(figure)) {
            fact.markFigure(Flag.ESTIMATE);
            if (s.closed()) {
                fact.markFigure(Flag.PROVISIONAL);
            }
        }
        boolean inclusive = bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.AT_MOST;
        if (inclusive && bound.sign() * lead > 0) {
            fact.markComparison(Flag.EXCEEDED);
        }
        if (target.share() && target.bounded() && !figure.exact() && figure.value() instanceof Numeric n) {
            BigDecimal half = halfOfLast(n.value().scale());
            if ((gap.signum() < 0 ? gap.negate() : gap).compareTo(half) <= 0) {
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

    private void putRest(IndicatorCase fact, RequiredRest rest) {
        fact.put(Figure.REQUIRED_REST, rest.share());
        fact.put(Figure.REST_EXCESS, rest.excess());
        if (rest.estimated()) {
            assumed |= Assumptions.bit(DataAssumption.N_ESTIMATED);
        }
    }

    private static void putForecast(IndicatorCase fact, DampedDrift forecast) {
        fact.put(Figure.AVERAGE_CHANGE, forecast.averageChange());
        fact.put(Figure.PROJECTED, forecast.projected());
        fact.put(Figure.MISS_PROBABILITY, forecast.missProbability());
    }
}
