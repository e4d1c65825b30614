package vn.datchuan.assembly;

import java.time.LocalDate;
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
            Judgement relative = new RelativeTarget(target, change, terms, unit.unit(), asOf).judgement(figures);
            return relative(relative, identity, unit, asOf);
        }
        boolean begun = !asOf.isBefore(target.span().start());
        boolean closed = !asOf.isBefore(target.close());
        Optional<Observation> chosen = begun ? DueFigures.choose(target, figures) : Optional.empty();
        Basis basis = basis(unit.basis(), chosen);
        Bound bound = Bound.of(target.criterion(), target.direction());
        if (bound == null) {
            IndicatorCase fact = obstructed(target, identity, targetObstacle(target.criterion()), begun, closed);
            NumericCase.putTime(fact, passed.of(target.span(), asOf), target);
            return new AssembledCase(fact, target, chosen, Assumptions.list(noted(chosen)), basis);
        }
        return numeric(new Situation(target, bound, figures, chosen, asOf, begun, closed), identity, 0, basis);
    }

    /** The case of a target that is held against a base, or against a reported change. */
    private AssembledCase relative(Judgement judgement, CaseIdentity identity, FigureUnit unit, LocalDate asOf) {
        JudgedTarget target = judgement.target();
        boolean begun = !judgement.waiting() && !asOf.isBefore(target.span().start());
        boolean closed = !asOf.isBefore(target.close());
        Optional<Observation> chosen = begun ? DueFigures.choose(target, judgement.figures()) : Optional.empty();
        Basis plain = target.unit().open() ? unit.basis() : target.unit().basis();
        Optional<Incomparable> incomparable = judgement.obstacle();
        if (incomparable.isEmpty() && chosen.isPresent()) {
            incomparable = Conversion.obstacle(chosen.orElseThrow(), plain.unit());
        }
        int assumed = Assumptions.bits(judgement.assumptions());
        AssembledCase made;
        if (judgement.bound().isPresent()) {
            Bound bound = judgement.bound().orElseThrow();
            Basis basis = new Basis(plain.unit(), plain.shown(), judgement.base(), incomparable);
            Situation situation = new Situation(target, bound, judgement.figures(), chosen, asOf, begun, closed);
            made = numeric(situation, identity, assumed, basis);
        } else {
            boolean waits = judgement.base().isPresent() && (!begun || chosen.isEmpty());
            NotAssessedReason obstacle = waits ? null : targetObstacle(target.criterion());
            IndicatorCase fact = obstructed(target, identity, obstacle, begun, closed);
            NumericCase.putTime(fact, passed.of(target.span(), asOf), target);
            incomparable = waits ? Optional.empty() : incomparable;
            Basis basis = new Basis(plain.unit(), plain.shown(), judgement.base(), incomparable);
            made = new AssembledCase(fact, target, chosen, Assumptions.list(assumed | noted(chosen)), basis);
        }
        putBase(made.fact(), judgement, target);
        return made;
    }

    private AssembledCase numeric(Situation s, CaseIdentity identity, int assumed, Basis basis) {
        NumericCase numeric = new NumericCase(s, thresholds);
        IndicatorCase fact =
                numeric.build(identity, policy, ownFigures, passed.of(s.target().span(), s.asOf()));
        int all = assumed | numeric.assumed() | noted(s.chosen()) | ofDeadline(s, assumed);
        return new AssembledCase(fact, s.target(), s.chosen(), Assumptions.list(all), basis);
    }

    /** The basis where nothing is relative. */
    private static Basis basis(Basis plain, Optional<Observation> chosen) {
        Optional<Incomparable> obstacle =
                chosen.isPresent() ? Conversion.obstacle(chosen.orElseThrow(), plain.unit()) : Optional.empty();
        return obstacle.isEmpty() ? plain : new Basis(plain.unit(), plain.shown(), Optional.empty(), obstacle);
    }

    private static int noted(Optional<Observation> chosen) {
        if (chosen.isEmpty()) {
            return 0;
        }
        Observation figure = chosen.orElseThrow();
        return (figure.dateAssumed() ? Assumptions.bit(DataAssumption.VALUE_DATE_ASSUMED) : 0)
                | (figure.unitAssumed() ? Assumptions.bit(DataAssumption.VALUE_UNIT_ASSUMED) : 0);
    }

    /** What a deadline inside the period makes of the figures. */
    private static int ofDeadline(Situation s, int assumed) {
        JudgedTarget target = s.target();
        if (!target.isDueEarlier()) {
            return 0;
        }
        boolean later = s.chosen().isPresent()
                && DueFigures.isClosedLater(target, s.chosen().orElseThrow());
        boolean counted = target.nature() == Nature.FLOW || target.nature() == Nature.RATIO;
        boolean change = (assumed & Assumptions.bit(DataAssumption.REPORTED_CHANGE)) != 0;
        return (later ? Assumptions.bit(DataAssumption.CLOSED_AFTER_DEADLINE) : 0)
                | (counted && !change ? Assumptions.bit(DataAssumption.COUNTED_TO_DEADLINE) : 0);
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
        NumericCase.putTime(fact, passed.of(target.span(), asOf), target);
        return new AssembledCase(fact, target, chosen, Assumptions.list(noted(chosen)), Basis.PLAIN);
    }
}
