package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Task;
import vn.datchuan.plan.Window;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Incomparable;

/** Takes a plan apart into the cases that are judged: every indicator and window, every task. */
public final class PlannedCases {

    private static final String PERCENT = "%";

    private final Plan plan;
    private final List<PlannedCase> cases = new ArrayList<>();

    private PlannedCases(Plan plan) {
        this.plan = plan;
    }

    /** All cases of a plan in printed order: indicators with their windows by start, then tasks. */
    public static List<PlannedCase> of(Plan plan) {
        PlannedCases all = new PlannedCases(plan);
        for (PlannedIndicator indicator : plan.indicators()) {
            for (int i = 0; i < indicator.targets().size(); i++) {
                all.addTarget(indicator, i);
            }
        }
        for (Task task : plan.tasks()) {
            all.addTask(task);
        }
        return List.copyOf(all.cases);
    }

    private void addTarget(PlannedIndicator planned, int column) {
        PlannedTarget target = planned.targets().get(column);
        Indicator indicator = planned.indicator();
        Window period = Window.of(plan, planned, target);
        List<DataAssumption> assumptions = assumptions(indicator);
        Judged judged = judged(planned, column);
        if (target.reading().criterion() instanceof Criterion.Inherited
                && !(judged.criterion instanceof Criterion.Inherited)) {
            assumptions.add(DataAssumption.INHERITED);
        }
        List<JudgedTarget> parts = new ArrayList<>();
        List<DueWindow> windows = new ArrayList<>();
        if (judged.criterion instanceof Criterion.AllOf all) {
            for (int i = 0; i < all.parts().size(); i++) {
                Criterion criterion = all.parts().get(i).criterion();
                Optional<Condition> condition = PartConditions.of(judged.source, i);
                windows.add(due(planned, column, criterion, condition, period));
                String code = indicator.code() + "#" + (i + 1);
                parts.add(part(
                        indicator,
                        code,
                        criterion,
                        condition,
                        judged,
                        windows.get(i).window(),
                        List.of()));
            }
        } else {
            Optional<Condition> condition = PartConditions.first(judged.source);
            windows.add(due(planned, column, judged.criterion, condition, period));
            parts.add(part(
                    indicator,
                    indicator.code(),
                    judged.criterion,
                    condition,
                    judged,
                    windows.get(0).window(),
                    steps(planned, period)));
        }
        if (DueWindow.anyUnused(windows)) {
            assumptions.add(DataAssumption.DEADLINE_NOT_USED);
        }
        Window window = DueWindow.last(windows);
        cases.add(new PlannedCase(
                plan,
                indicator.section(),
                indicator.code(),
                indicator.name(),
                cases.size(),
                false,
                window,
                target.text(),
                target.reading(),
                planned.leadAgency(),
                agencies(planned.leadAgency()),
                target.legalBasis().isEmpty() ? plan.legalBasis(indicator.code()) : target.legalBasis(),
                assumptions,
                parts,
                missing(target)));
    }

    /** No document prints an empty target: it stands where the targets of a period are for other groups. */
    private Optional<Incomparable> missing(PlannedTarget target) {
        if (!target.text().isEmpty() || !(target.reading().criterion() instanceof Criterion.NotSet)) {
            return Optional.empty();
        }
        return Optional.of(
                plan.provisions().group().isEmpty() ? Incomparable.GROUP_MISSING : Incomparable.GROUP_WITHOUT_TARGET);
    }

    private CaseIdentity identity(String code, String period) {
        return new CaseIdentity(
                plan.unit().code(), plan.id(), code, period, plan.provisions().group());
    }

    private JudgedTarget part(
            Indicator indicator,
            String code,
            Criterion criterion,
            Optional<Condition> condition,
            Judged judged,
            Window window,
            List<JudgedTarget.Step> steps) {
        FigureUnit unit = FigureUnit.PLAIN;
        Optional<ChangeTerms> change = Optional.empty();
        boolean share = false;
        if (condition.isPresent() && criterion instanceof Criterion.Change) {
            unit = PrintedUnits.ofChange(judged.source, condition.orElseThrow());
            change = Optional.of(ChangeTerms.of(
                    judged.source, condition.orElseThrow(), !window.steps().isEmpty()));
            share = unit.unit().equals(UnitOfMeasure.PERCENT);
        } else if (condition.isPresent()) {
            unit = PrintedUnits.ofLevel(judged.source, condition.orElseThrow());
            share = condition.orElseThrow().unit().equals(PERCENT);
        }
        return new JudgedTarget(
                identity(code, window.label().label()),
                criterion,
                judged.maintained,
                share,
                judged.words,
                indicator.nature().value(),
                share && indicator.bounded().value(),
                indicator.frequency().value(),
                indicator.direction().value(),
                window.label(),
                window.span(),
                window.close(),
                steps,
                Optional.empty(),
                Optional.empty(),
                unit,
                change,
                Optional.empty());
    }

    /** What is judged of a column: its own criterion, or the one it inherits from a column before. */
    private record Judged(Criterion criterion, boolean maintained, TargetReading source, String words) {}

    private static Judged judged(PlannedIndicator planned, int column) {
        TargetReading own = planned.targets().get(column).reading();
        TargetReading source = own;
        for (int i = column; i > 0 && source.criterion() instanceof Criterion.Inherited; i--) {
            source = planned.targets().get(i - 1).reading();
        }
        boolean inherited = own.criterion() instanceof Criterion.Inherited;
        String words = source.criterion() instanceof Criterion.Achieved a ? a.words() : "";
        return new Judged(source.criterion(), inherited || own.maintained(), source, words);
    }

    private List<JudgedTarget.Step> steps(PlannedIndicator planned, Window window) {
        List<JudgedTarget.Step> steps = new ArrayList<>(window.steps().size());
        for (int i = 0; i < window.steps().size(); i++) {
            Judged judged = judged(planned, i);
            if (judged.criterion instanceof Criterion.Threshold || judged.criterion instanceof Criterion.Between) {
                PlannedTarget target = window.steps().get(i);
                Window own = Window.of(plan, planned, target);
                Optional<Condition> condition = PartConditions.first(judged.source);
                Window due = due(planned, i, judged.criterion, condition, own).window();
                steps.add(new JudgedTarget.Step(
                        target.period(), judged.criterion, due.span().end()));
            }
        }
        return steps;
    }

    /** When a column's target, or one part of it, is due. */
    private static DueWindow due(
            PlannedIndicator planned, int column, Criterion criterion, Optional<Condition> condition, Window window) {
        TargetReading own = planned.targets().get(column).reading();
        Optional<Deadline> printed = DueWindow.printed(own, judged(planned, column).source, condition);
        return DueWindow.of(
                window, printed, criterion, planned.indicator().nature().value());
    }

    private static List<DataAssumption> assumptions(Indicator indicator) {
        List<DataAssumption> assumed = new ArrayList<>(0);
        addIf(assumed, indicator.nature(), DataAssumption.NATURE_ASSUMED);
        addIf(assumed, indicator.bounded(), DataAssumption.BOUNDED_ASSUMED);
        addIf(assumed, indicator.frequency(), DataAssumption.FREQUENCY_ASSUMED);
        addIf(assumed, indicator.direction(), DataAssumption.DIRECTION_ASSUMED);
        return assumed;
    }

    private static void addIf(List<DataAssumption> assumed, Declared<?> property, DataAssumption code) {
        if (property.assumed()) {
            assumed.add(code);
        }
    }

    // Tasks ----------------------------------------------------------------------------------------------------------

    /** A task is due at its printed deadline; one that recurs is due every year of the plan; one without a date when the plan ends. */
    private void addTask(Task task) {
        Period years = plan.years();
        if (task.reading().deadline().isPresent()) {
            Period label = TaskPeriods.label(task.reading().deadline().orElseThrow());
            Period span = TaskPeriods.span(years, task.reading().deadline().orElseThrow());
            addTask(task, label, span, List.of());
        } else if (TaskPeriods.recurs(task.timing())) {
            for (int year = years.start().getYear(); year <= years.end().getYear(); year++) {
                addTask(task, Period.ofYear(year), Period.ofYear(year), List.of());
            }
        } else {
            addTask(task, years, years, List.of(DataAssumption.DUE_DATE_ASSUMED));
        }
    }

    private void addTask(Task task, Period label, Period span, List<DataAssumption> assumptions) {
        Criterion read = task.reading().criterion();
        boolean numeric = read instanceof Criterion.Threshold || read instanceof Criterion.Between;
        Optional<Condition> condition = PartConditions.first(task.reading());
        boolean share = numeric
                && condition.isPresent()
                && condition.orElseThrow().unit().equals(PERCENT);
        Criterion criterion = numeric ? read : new Criterion.Achieved(task.deliverable());
        JudgedTarget judged = new JudgedTarget(
                identity(task.code(), label.label()),
                criterion,
                false,
                share,
                task.deliverable(),
                numeric ? Nature.STOCK : Nature.MILESTONE,
                share,
                Frequency.HALF_YEARLY,
                Direction.HIGHER,
                label,
                span,
                span.end(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                numeric && condition.isPresent()
                        ? PrintedUnits.ofLevel(task.reading(), condition.orElseThrow())
                        : FigureUnit.PLAIN,
                Optional.empty(),
                Optional.empty());
        cases.add(new PlannedCase(
                plan,
                task.section(),
                task.code(),
                task.wording(),
                cases.size(),
                true,
                new Window(label, span, span.end(), List.of()),
                task.timing(),
                task.reading(),
                task.leadAgency(),
                agencies(task.leadAgency()),
                task.legalBasis().isEmpty() ? plan.legalBasis(task.code()) : task.legalBasis(),
                assumptions,
                List.of(judged),
                Optional.empty()));
    }

    private static List<String> agencies(String lead) {
        return lead.isEmpty() ? List.of() : List.of(lead);
    }

    /** Roles in the order in which they name the agency that answers for an indicator. */
    static List<AgencyRole> roles() {
        return List.of(AgencyRole.LEAD, AgencyRole.MONITORING, AgencyRole.IMPLEMENTING, AgencyRole.COORDINATING);
    }
}
