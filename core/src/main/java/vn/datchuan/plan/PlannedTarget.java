package vn.datchuan.plan;

import vn.datchuan.error.Place;
import vn.datchuan.model.Period;
import vn.datchuan.target.TargetReading;

/**
 * The target printed for one period.
 *
 * @param cumulative "đến năm N": the window opens with the plan, not with the period
 * @param text verbatim
 * @param group of units that it is for; empty: all
 * @param legalBasis where it is printed, of a target that another document set than its plan's; empty otherwise
 */
public record PlannedTarget(
        Period period,
        boolean cumulative,
        String text,
        TargetReading reading,
        Place place,
        String group,
        String legalBasis) {

    /** A target of the plan itself, for all its units. */
    public PlannedTarget(Period period, boolean cumulative, String text, TargetReading reading, Place place) {
        this(period, cumulative, text, reading, place, "", "");
    }

    PlannedTarget withLegalBasis(String basis) {
        return new PlannedTarget(period, cumulative, text, reading, place, group, basis);
    }
}
