package vn.datchuan.pack;

import java.util.List;

/**
 * The cases that a pack's rules judge (phạm vi áp dụng). Each list that is empty sets no limit.
 *
 * @param units codes of units
 * @param plans ids of plans
 * @param unitGroups names of groups of units, as plans name them
 */
public record Scope(List<String> units, List<String> plans, List<String> unitGroups) {

    /** Every case. */
    public static final Scope ALL = new Scope(List.of(), List.of(), List.of());

    public Scope {
        units = List.copyOf(units);
        plans = List.copyOf(plans);
        unitGroups = List.copyOf(unitGroups);
    }

    /** The cases of some units, in all plans. */
    public static Scope ofUnits(List<String> units) {
        return units.isEmpty() ? ALL : new Scope(units, List.of(), List.of());
    }

    /**
     * True if every list that sets a limit names the case.
     *
     * @param group of the unit in the plan; empty: in none
     */
    public boolean contains(String unit, String plan, String group) {
        return (units.isEmpty() || units.contains(unit))
                && (plans.isEmpty() || plans.contains(plan))
                && (unitGroups.isEmpty() || unitGroups.contains(group));
    }
}
