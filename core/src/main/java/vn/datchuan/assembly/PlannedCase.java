package vn.datchuan.assembly;

import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Period;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.Window;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Incomparable;

/**
 * One target of a plan, prepared once for any number of evaluations.
 *
 * @param code indicator or task code
 * @param order printed order in the plan; tasks come after indicators
 * @param parts what is judged: one, or the parts of a compound target in printed order
 * @param missing why the unit has no target here, where others have one; empty if it has, or where none is printed
 */
public record PlannedCase(
        Plan plan,
        String section,
        String code,
        String name,
        int order,
        boolean task,
        Window window,
        String text,
        TargetReading reading,
        String leadAgency,
        List<String> agencies,
        String legalBasis,
        List<DataAssumption> assumptions,
        List<JudgedTarget> parts,
        Optional<Incomparable> missing) {

    public PlannedCase {
        agencies = List.copyOf(agencies);
        assumptions = List.copyOf(assumptions);
        parts = List.copyOf(parts);
    }

    public Period period() {
        return window.label();
    }

    public boolean compound() {
        return parts.size() > 1;
    }
}
