package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.assembly.PlanCodes;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.UnitLineage;

/**
 * A plan as one unit has it on a day, taken apart once for any number of evaluations.
 *
 * @param plan in force on that day, of this unit alone
 * @param unit with the days on which it exists
 * @param lineage what became of units, by date; later events than the day included
 * @param cases of the plan in printed order, whether the unit exists in their windows or not; they name no unit where others have the same
 * @param codes of those cases
 */
record UnitPlan(Plan plan, PlannedUnit unit, UnitLineage lineage, List<PlannedCase> cases, PlanCodes codes) {

    /** True if a target of the plan has parts. */
    boolean compound() {
        return codes.compound();
    }

    /** Cases of windows in which the unit exists: of one that has ended, those that closed before. */
    List<PlannedCase> casesOn(LocalDate asOf) {
        if (unit.from().isEmpty() && unit.to().isEmpty()) {
            return cases;
        }
        if (unit.from().isPresent() && asOf.isBefore(unit.from().orElseThrow())) {
            return List.of();
        }
        List<PlannedCase> existing = new ArrayList<>(cases.size());
        for (PlannedCase planned : cases) {
            boolean before = unit.from().isPresent()
                    && planned.window().close().isBefore(unit.from().orElseThrow());
            boolean after = unit.to().isPresent()
                    && asOf.isAfter(unit.to().orElseThrow())
                    && planned.window().close().isAfter(unit.to().orElseThrow());
            if (!before && !after) {
                existing.add(planned);
            }
        }
        return existing;
    }
}
