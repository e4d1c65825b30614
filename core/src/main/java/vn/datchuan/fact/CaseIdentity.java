package vn.datchuan.fact;

/**
 * Which case it is.
 *
 * @param unit code
 * @param plan id
 * @param indicator code, with {@code #n} for a part
 * @param period label
 * @param unitGroup group of units that the unit is in by its plan (nhóm, khu vực); empty if none
 */
public record CaseIdentity(String unit, String plan, String indicator, String period, String unitGroup) {

    /** Of a unit in no group. */
    public CaseIdentity(String unit, String plan, String indicator, String period) {
        this(unit, plan, indicator, period, "");
    }

    /** The same case of another unit. */
    public CaseIdentity of(String otherUnit) {
        return otherUnit.equals(unit) ? this : new CaseIdentity(otherUnit, plan, indicator, period, unitGroup);
    }

    /** The case without the group, which says nothing about which case it is. */
    public CaseIdentity ungrouped() {
        return unitGroup.isEmpty() ? this : new CaseIdentity(unit, plan, indicator, period);
    }
}
