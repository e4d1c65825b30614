package vn.datchuan;

import java.util.List;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.plan.Plan;

/**
 * The cases of one plan and unit, and the rows they are judged by.
 *
 * @param plan of the unit alone
 */
record PlanBatch(Plan plan, List<PlannedCase> cases, UnitRows rows) {

    String unit() {
        return plan.unit().code();
    }
}
