package vn.datchuan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;

/**
 * Chooses for each period the target of a unit's group, or else the one for all. Where there are only targets of other groups, none is set: a target
 * without text stands in its place.
 */
final class GroupTargets {

    private GroupTargets() {}

    static List<PlannedIndicator> of(List<PlannedIndicator> indicators, String group) {
        List<PlannedIndicator> chosen = new ArrayList<>(indicators.size());
        for (PlannedIndicator indicator : indicators) {
            chosen.add(hasGroups(indicator) ? indicator.withTargets(targets(indicator, group)) : indicator);
        }
        return chosen;
    }

    private static boolean hasGroups(PlannedIndicator indicator) {
        for (PlannedTarget target : indicator.targets()) {
            if (!target.group().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<PlannedTarget> targets(PlannedIndicator indicator, String group) {
        List<PlannedTarget> chosen = new ArrayList<>();
        for (PlannedTarget target : indicator.targets()) {
            if (!holds(chosen, target)) {
                chosen.add(choice(indicator, target, group));
            }
        }
        return chosen;
    }

    private static boolean holds(List<PlannedTarget> chosen, PlannedTarget target) {
        for (PlannedTarget other : chosen) {
            if (other.period().sameSpan(target.period())) {
                return true;
            }
        }
        return false;
    }

    private static PlannedTarget choice(PlannedIndicator indicator, PlannedTarget first, String group) {
        PlannedTarget forAll = null;
        for (PlannedTarget target : indicator.targets()) {
            if (!target.period().sameSpan(first.period())) {
                continue;
            }
            if (target.group().isEmpty()) {
                forAll = forAll == null ? target : forAll;
            } else if (target.group().equals(group)) {
                return target;
            }
        }
        return forAll == null ? none(indicator, first, group) : forAll;
    }

    private static PlannedTarget none(PlannedIndicator indicator, PlannedTarget other, String group) {
        TargetReading notSet = new TargetReading(
                PlannedIndicator.printed(indicator.indicator(), ""),
                TargetKind.NOT_SET,
                new Criterion.NotSet(),
                List.of(),
                false,
                "",
                Optional.empty(),
                List.of(),
                List.of());
        return new PlannedTarget(
                other.period(), other.cumulative(), "", notSet, other.place(), group, other.legalBasis());
    }
}
