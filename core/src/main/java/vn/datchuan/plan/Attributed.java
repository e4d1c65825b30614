package vn.datchuan.plan;

import java.util.ArrayList;
import java.util.List;

/** Writes on every target and task of a plan where it is printed, before the plan goes on under another document's name. */
final class Attributed {

    private Attributed() {}

    static Plan to(Plan plan) {
        List<PlannedIndicator> indicators = new ArrayList<>(plan.indicators().size());
        for (PlannedIndicator indicator : plan.indicators()) {
            String basis = plan.legalBasis(indicator.indicator().code());
            List<PlannedTarget> targets = new ArrayList<>(indicator.targets().size());
            for (PlannedTarget target : indicator.targets()) {
                targets.add(target.legalBasis().isEmpty() ? target.withLegalBasis(basis) : target);
            }
            indicators.add(indicator.withTargets(targets));
        }
        List<Task> tasks = new ArrayList<>(plan.tasks().size());
        for (Task task : plan.tasks()) {
            tasks.add(task.legalBasis().isEmpty() ? task.withLegalBasis(plan.legalBasis(task.code())) : task);
        }
        return new Plan(
                plan.id(),
                plan.title(),
                plan.unit(),
                plan.document(),
                plan.years(),
                plan.calendar(),
                plan.notes(),
                plan.sections(),
                indicators,
                plan.taskSections(),
                tasks,
                plan.digest(),
                plan.provisions());
    }
}
