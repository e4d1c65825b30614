package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Problem;
import vn.datchuan.plan.Plan;

/** What is judged of some units: their plans on a day with the rows for each. Not thread-safe. */
final class PlanBatches {

    private final LocalDate asOf;
    private final Set<String> planIds;
    private final List<PlanBatch> batches = new ArrayList<>();
    private final SortedMap<String, String> planDigests = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>(0);

    /** @param planIds plans to judge by; empty: all */
    PlanBatches(LocalDate asOf, Set<String> planIds) {
        this.asOf = asOf;
        this.planIds = planIds;
    }

    /** Adds one unit. */
    void add(String unit, EvaluationRows rows) {
        for (UnitPlan plan : rows.plansOf(unit)) {
            if (!isAsked(plan.plan())) {
                continue;
            }
            List<PlannedCase> cases = plan.casesOn(asOf);
            if (!cases.isEmpty()) {
                UnitRows ofUnit = rows.of(plan);
                batches.add(new PlanBatch(plan.plan(), cases, ofUnit));
                if (!planDigests.containsKey(plan.plan().id())) {
                    planDigests.putAll(plan.plan().provisions().bases());
                    planDigests.put(plan.plan().id(), plan.plan().digest());
                }
                if (plan.compound()) {
                    problems.addAll(PartCheck.problems(cases, ofUnit.rows()));
                }
            }
        }
    }

    private boolean isAsked(Plan plan) {
        return (planIds.isEmpty() || planIds.contains(plan.id()))
                && !asOf.isBefore(plan.years().start());
    }

    /** In the order in which the units were added. */
    List<PlanBatch> batches() {
        return batches;
    }

    /** Digests of the plans, and of those that they were put together from, by id. */
    SortedMap<String, String> planDigests() {
        return planDigests;
    }

    /** Rows that no case will use. */
    List<Problem> problems() {
        return problems;
    }
}
