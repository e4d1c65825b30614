package vn.datchuan.plan;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;

/**
 * When a target is judged.
 *
 * @param label the printed period
 * @param span from the first day judged to the last, both inclusive
 * @param close the day on which it closes: an as-of date on or after it finds it closed
 * @param steps targets of the earlier year columns, for the last column of a plan; empty otherwise
 */
public record Window(Period label, Period span, LocalDate close, List<PlannedTarget> steps) {

    public Window {
        steps = List.copyOf(steps);
    }

    /**
     * The window of one target of an indicator. In a plan with year columns the last column's window starts with the plan, because its path runs
     * through the yearly steps; "đến năm N" starts with the plan too. Where a column is judged on evidence or by parts there is no such path, and
     * every column stands for its own year.
     */
    public static Window of(Plan plan, PlannedIndicator indicator, PlannedTarget target) {
        Period label = target.period();
        List<PlannedTarget> targets = indicator.targets();
        boolean lastColumn = targets.size() > 1
                && label.sameSpan(targets.get(targets.size() - 1).period())
                && areSteps(targets);
        boolean fromPlanStart = lastColumn || target.cumulative();
        Period span = fromPlanStart
                ? Period.ofYears(plan.years().start().getYear(), label.end().getYear())
                : label;
        return new Window(
                label,
                span,
                plan.calendar().close(span),
                lastColumn ? targets.subList(0, targets.size() - 1) : List.of());
    }

    /** True for yearly columns that lead to each other. */
    private static boolean areSteps(List<PlannedTarget> targets) {
        for (PlannedTarget target : targets) {
            if (!target.period().isYear() || standsAlone(target)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAlone(PlannedTarget target) {
        Criterion criterion = target.reading().criterion();
        return criterion instanceof Criterion.Achieved || criterion instanceof Criterion.AllOf;
    }
}
