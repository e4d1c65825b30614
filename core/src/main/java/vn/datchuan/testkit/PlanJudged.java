package vn.datchuan.testkit;

import java.util.List;
import java.util.Optional;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Measurement;

/**
 * One expectation of a case of a plan, with what it takes to judge it again by a changed target.
 *
 * @param planned what the plan asks for
 * @param targets that decide it, in the order of the facts
 * @param measurements of the case
 */
record PlanJudged(
        PlanCase of, PlannedCase planned, List<JudgedTarget> targets, List<Measurement> measurements, Judged judged) {

    PlanJudged {
        targets = List.copyOf(targets);
        measurements = List.copyOf(measurements);
    }

    /** The fact of one target; empty if it is not among those that decide. */
    Optional<IndicatorCase> fact(JudgedTarget target) {
        for (Trial trial : judged.trials()) {
            if (trial.fact() instanceof IndicatorCase fact && PlanCoverage.isOf(fact, target)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
