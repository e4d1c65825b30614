package vn.datchuan.plan;

import java.util.List;
import vn.datchuan.error.Place;

/**
 * A plan that says only what it changes in the plan it extends (kế hoạch của tỉnh trên nền kế hoạch của trung ương).
 *
 * @param tightenOnly no target may ask for less than the one it replaces
 * @param exceptions indicators to which that does not apply
 * @param place of the changes
 * @param yearsPlace of the plan's years
 */
public record Overlay(
        List<PlanChange> changes, boolean tightenOnly, List<Exempt> exceptions, Place place, Place yearsPlace) {

    /** An indicator whose targets may be loosened. */
    public record Exempt(String code, Place place) {}

    public Overlay {
        changes = List.copyOf(changes);
        exceptions = List.copyOf(exceptions);
    }
}
