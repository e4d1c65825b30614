package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.fact.CaseStates;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.target.Criterion;
import vn.datchuan.trend.Elapsed;
import vn.datchuan.verdict.Basis;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.NotAssessedReason;

/** Builds the fact that rules judge from a target and the figures known at the as-of date. Thread-safe. */
public final class CaseAssembler {

    private final PolicyParameters policy;
    private final List<PolicyFigures> ownFigures;
    private final ThresholdReadings thresholds = new ThresholdReadings();
    private final ElapsedTimes passed = new ElapsedTimes();

    /** @param ownFigures of the policies that have figures of their own */
    public CaseAssembler(PolicyParameters policy, List<PolicyFigures> ownFigures) {
        this.policy = policy;
        this.ownFigures = List.copyOf(ownFigures);
    }

    /** The figures of one indicator that are known at the as-of date. */
    public static List<Observation> knownFigures(LocalDate asOf, List<Measurement> measurements) {
        return KnownFigures.at(asOf, measurements);
    }

    /**
     * The case of one target.
     *
     * @param known all figures of the indicator known at {@code asOf}, ordered by closing date
     */
    public AssembledCase assemble(JudgedTarget target, List<Observation> known, LocalDate asOf) {
        return assemble(target, target.identity(), new IndicatorFigures(known), asOf);
    }

    /**
     * The case of one target of a plan that several units have.
     *
     * @param identity of the case, with its unit
     */
    public AssembledCase assemble(JudgedTarget target, CaseIdentity identity, IndicatorFigures known, LocalDate asOf) {
        if (target.criterion() instanceof Criterion.Achieved) {
            return qualitative(target, identity, known.known(), asOf);
        }
        FigureUnit unit = Conversion.resolved(target.unit(), known.known());
        List<Observation> figures = known.in(unit);
        if (target.criterion() instanceof Criterion.Change change
                && target.change().isPresent()) {
            ChangeTerms terms = target.change().orElseThrow();
            return assemble(
                    new RelativeTarget(target, change, terms, unit.unit(), asOf).judgement(figures),
                    identity,
                    unit,
                    asOf);
        }
        Optional<Bound> bound = Bound.of(target.criterion(), target.direction());
        return assemble(
                new Judgement(target, bound, figures, Optional.empty(), false, Optional.empty(), List.of()),
                identity,
                unit,
                asOf);
    }

    private AssembledCase assemble(Judgement judgement, CaseIdentity identity, FigureUnit unit, LocalDate asOf) {
        JudgedTarget target = judgement.target();
        boolean begun = !judgement.waiting() && !asOf.isBefore(target.span().start());
        boolean closed = !asOf.isBefore(target.close());
        Optional<Observation> chosen = begun ? DueFigures.choose(target, judgement.figures()) : Optional.empty();
        FigureUnit compared = target.unit().open() ? unit : target.unit();
        Optional<Incomparable> incomparable = judgement.obstacle();
        if (incomparable.isEmpty() && chosen.isPresent()) {
            incomparable = Conversion.obstacle(chosen.orElseThrow(), compared.unit());
        }
        List<DataAssumption> assumptions =
                new ArrayList<>(judgement.assumptions().size());
        assumptions.addAll(judgement.assumptions());
        IndicatorCase fact;
        if (judgement.bound().isPresent()) {
            Bound bound = judgement.bound().orElseThrow();
            fact = new NumericCase(new Situation(target, bound, judgement.figures(), chosen, asOf, begun, closed))
                    .build(identity, policy, ownFigures, thresholds, assumptions);
        } else {
            boolean waits = judgement.base().isPresent() && (!begun || chosen.isEmpty());
            NotAssessedReason obstacle = waits ? null : targetObstacle(target.criterion());
            fact = obstructed(target, identity, obstacle, begun, closed);
            incomparable = waits ? Optional.empty() : incomparable;
        }
        if (chosen.isPresent()) {
            note(chosen.orElseThrow(), assumptions);
        }
        if (judgement.bound().isPresent()) {
            noteDeadline(judgement, chosen, assumptions);
        }
        if (assumptions.size() > 1) {
            assumptions.sort(null);
        }
        putBase(fact, judgement, target);
        putTime(fact, target, asOf);
        Basis basis = new Basis(compared.unit(), compared.shown(), judgement.base(), incomparable);
        return new AssembledCase(fact, target, chosen, assumptions, basis);
    }

    private static void note(Observation chosen, List<DataAssumption> assumptions) {
        if (chosen.dateAssumed()) {
            assumptions.add(DataAssumption.VALUE_DATE_ASSUMED);
        }
        if (chosen.unitAssumed() && !assumptions.contains(DataAssumption.VALUE_UNIT_ASSUMED)) {
            assumptions.add(DataAssumption.VALUE_UNIT_ASSUMED);
        }
    }

    /** What a deadline inside the period makes of the figures. */
    private static void noteDeadline(
            Judgement judgement, Optional<Observation> chosen, List<DataAssumption> assumptions) {
        JudgedTarget target = judgement.target();
        if (chosen.isPresent() && DueFigures.isClosedLater(target, chosen.orElseThrow())) {
            assumptions.add(DataAssumption.CLOSED_AFTER_DEADLINE);
        }
        boolean counted = target.nature() == Nature.FLOW || target.nature() == Nature.RATIO;
        if (counted && target.isDueEarlier() && !assumptions.contains(DataAssumption.REPORTED_CHANGE)) {
            assumptions.add(DataAssumption.COUNTED_TO_DEADLINE);
        }
    }

    private static void putBase(IndicatorCase fact, Judgement judgement, JudgedTarget target) {
        if (judgement.base().isEmpty()) {
            return;
        }
        Optional<Observation> figure = judgement.base().orElseThrow().figure();
        Optional<Quantity> base =
                figure.isPresent() ? Values.quantity(figure.orElseThrow().value(), target.share()) : Optional.empty();
        if (base.isPresent()) {
            fact.put(Figure.RELATIVE_BASE, base.orElseThrow().decimal());
        }
    }

    private void putTime(IndicatorCase fact, JudgedTarget target, LocalDate asOf) {
        Elapsed elapsed = passed.of(target.span(), asOf);
        fact.put(Figure.ELAPSED, elapsed.share());
        fact.put(Figure.ELAPSED_MONTHS, elapsed.months());
        fact.put(Figure.REPORTING_MONTHS, target.frequency().months());
    }

    private static NotAssessedReason targetObstacle(Criterion criterion) {
        if (criterion instanceof Criterion.NotSet) {
            return NotAssessedReason.NO_TARGET;
        }
        return criterion instanceof Criterion.Change
                ? NotAssessedReason.NOT_COMPARABLE
                : NotAssessedReason.UNPARSED_TARGET;
    }

    /** A case without a bound; without an obstacle it waits for its figures. */
    private IndicatorCase obstructed(
            JudgedTarget target,
            CaseIdentity identity,
            @Nullable NotAssessedReason obstacle,
            boolean begun,
            boolean closed) {
        CaseStates states = new CaseStates(
                obstacle,
                false,
                Evidence.SILENT,
                false,
                begun,
                closed,
                false,
                false,
                false,
                false,
                false,
                true,
                target.maintained(),
                false,
                false);
        return new IndicatorCase(identity, policy, states);
    }

    private static Evidence evidence(Optional<Observation> chosen, JudgedTarget target) {
        if (chosen.isPresent() && chosen.orElseThrow().value() instanceof Rating rating) {
            Optional<Evidence> read = Ratings.read(rating.text(), target.words());
            return read.isPresent() ? read.orElseThrow() : Evidence.SILENT;
        }
        return Evidence.SILENT;
    }

    private AssembledCase qualitative(
            JudgedTarget target, CaseIdentity identity, List<Observation> figures, LocalDate asOf) {
        boolean begun = !asOf.isBefore(target.span().start());
        boolean closed = !asOf.isBefore(target.close());
        Optional<Observation> chosen = begun ? DueFigures.chooseRating(target, figures) : Optional.empty();
        NotAssessedReason obstacle =
                chosen.isPresent() ? DataCheck.ofRating(chosen.orElseThrow(), target.words()) : null;
        boolean late = chosen.isPresent() && chosen.orElseThrow().asOf().isAfter(target.close());
        if (obstacle == null && late && DueFigures.isUndatedApproval(target, chosen.orElseThrow())) {
            obstacle = NotAssessedReason.NEEDS_EVIDENCE;
        }
        CaseStates states = new CaseStates(
                obstacle,
                true,
                evidence(chosen, target),
                late,
                begun,
                closed,
                chosen.isPresent(),
                true,
                false,
                false,
                false,
                true,
                target.maintained(),
                false,
                false);
        IndicatorCase fact = new IndicatorCase(identity, policy, states);
        List<DataAssumption> assumptions = new ArrayList<>(0);
        if (chosen.isPresent()) {
            note(chosen.orElseThrow(), assumptions);
        }
        putTime(fact, target, asOf);
        return new AssembledCase(fact, target, chosen, assumptions, Basis.PLAIN);
    }
}
