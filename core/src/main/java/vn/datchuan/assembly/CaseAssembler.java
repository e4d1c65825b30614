package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.CaseStates;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Observation;
import vn.datchuan.target.Criterion;
import vn.datchuan.trend.Elapsed;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.NotAssessedReason;

/** Builds the fact that rules judge from a target and the figures known at the as-of date. Stateless and thread-safe. */
public final class CaseAssembler {

    private final PolicyParameters policy;

    public CaseAssembler(PolicyParameters policy) {
        this.policy = policy;
    }

    /** The figures of one indicator that are known at the as-of date. */
    public static List<Observation> knownFigures(LocalDate asOf, List<Measurement> measurements) {
        return KnownFigures.at(asOf, measurements);
    }

    /**
     * The case of one target.
     *
     * @param figures all figures of the indicator known at {@code asOf}, ordered by closing date
     */
    public AssembledCase assemble(JudgedTarget target, List<Observation> figures, LocalDate asOf) {
        Criterion criterion = target.criterion();
        Elapsed elapsed = Elapsed.at(target.span(), asOf);
        boolean begun = !asOf.isBefore(target.span().start());
        boolean closed = !asOf.isBefore(target.close());
        Optional<Observation> chosen =
                begun ? FigureChoice.choose(figures, target.nature(), target.label(), target.span()) : Optional.empty();
        List<DataAssumption> assumptions = new ArrayList<>(0);
        if (chosen.filter(Observation::dateAssumed).isPresent()) {
            assumptions.add(DataAssumption.VALUE_DATE_ASSUMED);
        }
        IndicatorCase fact;
        if (criterion instanceof Criterion.Achieved) {
            fact = qualitative(target, chosen, begun, closed);
        } else {
            NotAssessedReason obstacle = targetObstacle(criterion);
            Optional<Bound> bound = Bound.of(criterion, target.direction());
            fact = obstacle != null || bound.isEmpty()
                    ? obstructed(target, obstacle == null ? NotAssessedReason.UNPARSED_TARGET : obstacle, begun, closed)
                    : new NumericCase(new Situation(target, bound.orElseThrow(), figures, chosen, asOf, begun, closed))
                            .build(policy, assumptions);
        }
        fact.put(Figure.ELAPSED, elapsed.share());
        fact.put(Figure.ELAPSED_MONTHS, elapsed.months());
        fact.put(
                Figure.REPORTING_MONTHS,
                java.math.BigDecimal.valueOf(target.frequency().months()));
        return new AssembledCase(fact, target, chosen, assumptions);
    }

    private static @Nullable NotAssessedReason targetObstacle(Criterion criterion) {
        if (criterion instanceof Criterion.NotSet) {
            return NotAssessedReason.NO_TARGET;
        }
        if (criterion instanceof Criterion.Change || criterion instanceof Criterion.UnitUnclear) {
            return NotAssessedReason.NOT_COMPARABLE;
        }
        return criterion instanceof Criterion.Threshold || criterion instanceof Criterion.Between
                ? null
                : NotAssessedReason.UNPARSED_TARGET;
    }

    private IndicatorCase obstructed(JudgedTarget target, NotAssessedReason obstacle, boolean begun, boolean closed) {
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
        return new IndicatorCase(target.identity(), policy, states);
    }

    private IndicatorCase qualitative(
            JudgedTarget target, Optional<Observation> chosen, boolean begun, boolean closed) {
        NotAssessedReason obstacle =
                chosen.isPresent() ? DataCheck.ofRating(chosen.orElseThrow(), target.words()) : null;
        Evidence evidence = chosen.filter(o -> o.value() instanceof Rating)
                .flatMap(o -> Ratings.read(((Rating) o.value()).text(), target.words()))
                .orElse(Evidence.SILENT);
        boolean late = chosen.filter(o -> o.asOf().isAfter(target.close())).isPresent();
        CaseStates states = new CaseStates(
                obstacle,
                true,
                evidence,
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
        return new IndicatorCase(target.identity(), policy, states);
    }
}
