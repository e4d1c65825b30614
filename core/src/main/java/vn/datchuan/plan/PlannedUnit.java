package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.model.AdministrativeUnit;

/**
 * A unit that a plan is issued for (đơn vị được giao chỉ tiêu).
 *
 * @param group id of the group of units it is in; empty if none
 * @param from first day on which it exists or has the plan; empty: always did
 * @param to last such day; empty: no end
 */
public record PlannedUnit(
        AdministrativeUnit unit, String group, Optional<LocalDate> from, Optional<LocalDate> to, Place place) {

    /** Without a group, for all time. */
    public static PlannedUnit of(AdministrativeUnit unit) {
        return new PlannedUnit(unit, "", Optional.empty(), Optional.empty(), Place.NONE);
    }

    public String code() {
        return unit.code();
    }

    /** True if there is a day on which both units are in their plans. */
    public boolean overlaps(PlannedUnit other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(PlannedUnit other) {
        return to.isPresent() && other.from.isPresent() && to.orElseThrow().isBefore(other.from.orElseThrow());
    }
}
