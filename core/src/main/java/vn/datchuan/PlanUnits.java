package vn.datchuan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedUnit;

/** The units of plans by their codes: a plan of a province has thousands, and each is looked for. Thread-safe. */
final class PlanUnits {

    private final IdentityHashMap<List<PlannedUnit>, Map<String, PlannedUnit>> known = new IdentityHashMap<>();

    /**
     * A unit of a plan; the first one for a code that is none of its units.
     *
     * @throws DatChuanException for a plan without units
     */
    PlannedUnit of(Plan plan, String code) {
        List<PlannedUnit> units = plan.units();
        if (units.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PLAN, "plan " + plan.id() + " has no units; expected unit \"" + code + "\"");
        }
        if (units.size() == 1) {
            return units.get(0);
        }
        PlannedUnit found = byCode(units).get(code);
        return found == null ? units.get(0) : found;
    }

    private synchronized Map<String, PlannedUnit> byCode(List<PlannedUnit> units) {
        Map<String, PlannedUnit> byCode = known.get(units);
        if (byCode == null) {
            byCode = new HashMap<>();
            for (PlannedUnit unit : units) {
                byCode.putIfAbsent(unit.code(), unit);
            }
            known.put(units, byCode);
        }
        return byCode;
    }
}
