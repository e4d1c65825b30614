package vn.datchuan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Task;
import vn.datchuan.reference.ReferenceStep;
import vn.datchuan.reference.ReferenceTarget;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.TargetReading;

/** The cases of a plan, written from section 1.1 of the policy and decision 8 alone: which windows there are and what each asks for. */
final class YearsWindows {

    private final Plan plan;
    private final List<YearsCase> cases = new ArrayList<>();

    private YearsWindows(Plan plan) {
        this.plan = plan;
    }

    static List<YearsCase> of(Plan plan) {
        YearsWindows windows = new YearsWindows(plan);
        plan.indicators().forEach(windows::add);
        plan.tasks().forEach(windows::add);
        return windows.cases;
    }

    private void add(PlannedIndicator planned) {
        List<PlannedTarget> targets = planned.targets();
        boolean path = targets.size() > 1
                && targets.stream().allMatch(t -> t.period().isYear())
                && targets.stream()
                        .map(t -> t.reading().criterion())
                        .noneMatch(c -> c instanceof Criterion.Achieved || c instanceof Criterion.AllOf);
        for (int i = 0; i < targets.size(); i++) {
            PlannedTarget target = targets.get(i);
            boolean last = path && i == targets.size() - 1;
            LocalDate start = last || target.cumulative()
                    ? plan.years().start()
                    : target.period().start();
            TargetReading source = source(targets, i);
            boolean maintained = source != target.reading() || target.reading().maintained();
            List<ReferenceStep> steps = new ArrayList<>();
            for (int step = 0; last && step < i; step++) {
                ReferenceTarget asked = target(source(targets, step).criterion(), source(targets, step), 0, maintained);
                steps.add(new ReferenceStep(targets.get(step).period().end(), asked));
            }
            cases.add(new YearsCase(
                    plan.unit().code(),
                    plan.id(),
                    planned.indicator().code(),
                    target.period().label(),
                    target.text(),
                    start,
                    target.period().end(),
                    target.period().start(),
                    parts(planned.indicator(), source, maintained, steps)));
        }
    }

    /** "Duy trì" and "(Đã đạt)" ask for what the column before asks for. */
    private static TargetReading source(List<PlannedTarget> targets, int column) {
        int i = column;
        while (i > 0 && targets.get(i).reading().criterion() instanceof Criterion.Inherited) {
            i--;
        }
        return targets.get(i).reading();
    }

    private static List<YearsCase.Part> parts(
            Indicator indicator, TargetReading source, boolean maintained, List<ReferenceStep> steps) {
        if (source.criterion() instanceof Criterion.AllOf all) {
            List<YearsCase.Part> parts = new ArrayList<>();
            for (int i = 0; i < all.parts().size(); i++) {
                ReferenceTarget target = target(all.parts().get(i).criterion(), source, i, maintained);
                parts.add(part(indicator, indicator.code() + "#" + (i + 1), target, percent(source, i), List.of()));
            }
            return parts;
        }
        ReferenceTarget target = target(source.criterion(), source, 0, maintained);
        return List.of(part(indicator, indicator.code(), target, percent(source, 0), steps));
    }

    private static YearsCase.Part part(
            Indicator indicator, String code, ReferenceTarget target, boolean share, List<ReferenceStep> steps) {
        Nature nature = indicator.nature().value();
        return new YearsCase.Part(
                code,
                target,
                nature.name().toLowerCase(Locale.ROOT),
                share && indicator.bounded().value(),
                share,
                indicator.frequency().value().months().intValueExact(),
                indicator.direction().value() == Direction.HIGHER ? 1 : -1,
                steps);
    }

    private static boolean percent(TargetReading reading, int part) {
        return part < reading.conditions().size()
                && reading.conditions().get(part).unit().equals("%");
    }

    private static ReferenceTarget target(Criterion criterion, TargetReading reading, int part, boolean maintained) {
        ReferenceTarget target;
        if (criterion instanceof Criterion.Threshold t) {
            target = ReferenceTarget.numeric(t.comparison().symbol(), t.value());
        } else if (criterion instanceof Criterion.Achieved a) {
            target = ReferenceTarget.qualitative(a.words());
        } else if (criterion instanceof Criterion.NotSet) {
            target = ReferenceTarget.notSet();
        } else {
            throw new IllegalArgumentException("criterion " + criterion + ", part " + part + " of " + reading);
        }
        return maintained ? target.asMaintained() : target;
    }

    private void add(Task task) {
        if (task.reading().deadline().isPresent()) {
            Deadline deadline = task.reading().deadline().orElseThrow();
            LocalDate to = deadline.to();
            boolean december = to.getMonthValue() == 12;
            LocalDate start = deadline.from().orElse(plan.years().start());
            String month = String.format(Locale.ROOT, "%d-%02d", to.getYear(), to.getMonthValue());
            String years = deadline.from()
                    .filter(from -> from.getYear() < to.getYear())
                    .map(from -> from.getYear() + "-" + to.getYear())
                    .orElse(Integer.toString(to.getYear()));
            add(task, december ? years : month, start, to);
        } else if (List.of("Hàng năm", "Thường xuyên").stream()
                .anyMatch(word -> task.timing().endsWith(word))) {
            for (int year = plan.years().start().getYear();
                    year <= plan.years().end().getYear();
                    year++) {
                add(task, Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        } else {
            add(task, plan.years().label(), plan.years().start(), plan.years().end());
        }
    }

    private void add(Task task, String label, LocalDate start, LocalDate end) {
        boolean numeric = task.reading().criterion() instanceof Criterion.Threshold;
        ReferenceTarget target = numeric
                ? target(task.reading().criterion(), task.reading(), 0, false)
                : ReferenceTarget.qualitative(task.deliverable());
        boolean share = numeric && percent(task.reading(), 0);
        YearsCase.Part part =
                new YearsCase.Part(task.code(), target, numeric ? "stock" : "milestone", share, share, 6, 1, List.of());
        cases.add(new YearsCase(
                plan.unit().code(), plan.id(), task.code(), label, task.timing(), start, end, start, List.of(part)));
    }
}
