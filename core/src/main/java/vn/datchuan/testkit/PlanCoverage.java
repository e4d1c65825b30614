package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.error.Place;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Task;
import vn.datchuan.testkit.CoveragePoint.Kind;

/** Which points of a plan's targets its cases show. */
final class PlanCoverage {

    private PlanCoverage() {}

    /** All points in printed order. */
    static List<CoveragePoint> of(PlanVariants variants, List<PlanJudged> judged) {
        Map<String, List<PlanJudged>> byPart = new HashMap<>();
        for (PlanJudged one : judged) {
            for (JudgedTarget target : one.targets()) {
                byPart.computeIfAbsent(part(one.planned(), target), p -> new ArrayList<>())
                        .add(one);
            }
        }
        List<CoveragePoint> points = new ArrayList<>();
        for (PlanVariants.Asked asked : variants.asked()) {
            for (TargetPoint point : TargetPoint.of(asked.planned())) {
                String key = part(asked.planned(), point.target());
                String by = "";
                for (PlanJudged one : byPart.getOrDefault(key, List.of())) {
                    if (by.isEmpty()
                            && one.fact(point.target()).filter(point::isShownBy).isPresent()) {
                        by = one.judged().of().name();
                    }
                }
                points.add(new CoveragePoint(Kind.TARGET, key, point.name(), place(asked.planned()), by, ""));
            }
        }
        return points;
    }

    /** Names a target or one of its parts. */
    static String part(PlannedCase planned, JudgedTarget target) {
        return target.identity().indicator()
                + PlanVariants.subject(planned).substring(planned.code().length());
    }

    /** Where a target is printed in the plan file. */
    static Place place(PlannedCase planned) {
        Plan plan = planned.plan();
        for (PlannedIndicator indicator : plan.indicators()) {
            for (PlannedTarget target : indicator.targets()) {
                if (indicator.indicator().code().equals(planned.code())
                        && target.period().equals(planned.period())) {
                    return target.place();
                }
            }
        }
        return plan.tasks().stream()
                .filter(task -> task.code().equals(planned.code()))
                .map(Task::place)
                .findFirst()
                .orElse(Place.NONE);
    }

    /** True if a fact is of a part that the plan judges. */
    static boolean isOf(IndicatorCase fact, JudgedTarget target) {
        return fact.getIndicator().equals(target.identity().indicator());
    }
}
