package vn.datchuan.plan;

import java.util.ArrayList;
import java.util.List;

/** The units of a plan that extends another: its own, or those of the other plan if it names none. */
final class OverlayUnits {

    private OverlayUnits() {}

    /** A unit without a group keeps the one that the extended plan puts it in. */
    static List<PlannedUnit> of(Plan base, Plan overlay) {
        List<PlannedUnit> own = overlay.units();
        if (own.isEmpty()) {
            return base.units();
        }
        List<PlannedUnit> units = new ArrayList<>(own.size());
        for (PlannedUnit unit : own) {
            String group = unit.group().isEmpty() ? group(base, unit.code()) : unit.group();
            units.add(new PlannedUnit(unit.unit(), group, unit.from(), unit.to(), unit.place()));
        }
        return units;
    }

    private static String group(Plan base, String code) {
        for (PlannedUnit unit : base.units()) {
            if (unit.code().equals(code)) {
                return unit.group();
            }
        }
        return "";
    }
}
