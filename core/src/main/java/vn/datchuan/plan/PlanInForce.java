package vn.datchuan.plan;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;

/**
 * Puts together the plan that is in force on a day (kế hoạch còn hiệu lực): a whole plan, the plans that extend it one after the other, and the
 * amendments of each that count on that day. Pure functions.
 */
public final class PlanInForce {

    private PlanInForce() {}

    /**
     * The plan on a day, for all its units.
     *
     * @param chain a plan, before it the one it extends, and so on to a whole plan, which stands first
     * @throws DatChuanException with all problems of the changes
     */
    public static Plan on(List<Plan> chain, LocalDate asOf) {
        List<Problem> problems = new ArrayList<>();
        Plan plan = on(chain, asOf, problems);
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PLAN, distinct(problems));
        }
        return plan;
    }

    /** All problems of the changes, whatever the day; sorted. */
    public static List<Problem> problems(List<Plan> chain) {
        List<Problem> problems = new ArrayList<>();
        on(chain, LocalDate.MIN, problems);
        for (LocalDate day : days(chain)) {
            on(chain, day, problems);
        }
        return distinct(problems);
    }

    /** The days on which the plan changes, in order; before the first and between two of them it stays the same. */
    public static List<LocalDate> days(List<Plan> chain) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Plan plan : chain) {
            for (Amendment amendment : plan.provisions().amendments()) {
                days.add(amendment.effective());
            }
        }
        return List.copyOf(days);
    }

    private static List<Problem> distinct(List<Problem> problems) {
        return List.copyOf(new TreeSet<>(problems));
    }

    @CanIgnoreReturnValue
    private static Plan on(List<Plan> chain, LocalDate asOf, List<Problem> problems) {
        int first = chain.size() - 1;
        while (first > 0 && chain.get(first).provisions().overlay().isPresent()) {
            first--;
        }
        Plan plan = chain.get(first);
        if (plan.provisions().overlay().isPresent()) {
            problems.add(new Problem(
                    plan.provisions().overlay().orElseThrow().place(),
                    "plan " + plan.id() + " holds changes, but extends no plan",
                    "extends: in its manifest, or a whole plan"));
            return plan;
        }
        plan = amended(plan, asOf, problems);
        for (Plan overlay : chain.subList(first + 1, chain.size())) {
            plan = extended(plan, overlay, asOf, problems);
        }
        return plan;
    }

    private static Plan amended(Plan plan, LocalDate asOf, List<Problem> problems) {
        List<Amendment> inForce = inForce(plan, asOf);
        if (inForce.isEmpty()) {
            return plan;
        }
        PlanDraft draft = new PlanDraft(plan, problems);
        for (Amendment amendment : inForce) {
            draft.amend(amendment);
        }
        return made(plan, plan, draft);
    }

    private static List<Amendment> inForce(Plan plan, LocalDate asOf) {
        List<Amendment> inForce = new ArrayList<>();
        for (Amendment amendment : plan.provisions().amendments()) {
            if (!amendment.effective().isAfter(asOf)) {
                inForce.add(amendment);
            }
        }
        return inForce;
    }

    private static Plan extended(Plan base, Plan overlay, LocalDate asOf, List<Problem> problems) {
        Overlay changes = overlay.provisions().overlay().orElseThrow();
        if (!overlay.years().sameSpan(base.years())) {
            problems.add(new Problem(
                    changes.yearsPlace(),
                    "years " + overlay.years().label() + " of plan " + overlay.id(),
                    base.years().label() + " as in plan " + base.id()));
        }
        Plan told = Attributed.to(base);
        PlanDraft draft = new PlanDraft(told, problems);
        merge(draft, overlay, changes);
        draft.overlay(overlay, changes.changes());
        for (Amendment amendment : inForce(overlay, asOf)) {
            draft.amend(amendment);
        }
        Plan made = made(told, overlay, draft);
        if (changes.tightenOnly()) {
            problems.addAll(Tightening.check(told, made, changes));
        }
        return made;
    }

    private static void merge(PlanDraft draft, Plan overlay, Overlay changes) {
        for (Section section : overlay.sections()) {
            if (!draft.sections.contains(section)) {
                for (Section other : draft.sections) {
                    if (other.id().equals(section.id())) {
                        draft.problem(
                                changes.place(),
                                "section \"" + section.id() + "\" of plan " + overlay.id()
                                        + " has another title in plan " + draft.plan(),
                                "\"" + other.title() + "\"");
                    }
                }
                draft.sections.add(section);
            }
        }
        for (UnitGroup group : overlay.provisions().groups()) {
            if (!draft.groups.contains(group)) {
                for (UnitGroup other : draft.groups) {
                    if (other.id().equals(group.id())) {
                        draft.problem(
                                changes.place(),
                                "group \"" + group.id() + "\" of plan " + overlay.id() + " has another name in plan "
                                        + draft.plan(),
                                "\"" + other.name() + "\"");
                    }
                }
                draft.groups.add(group);
            }
        }
        for (PlannedUnit unit : overlay.units()) {
            draft.requireGroup(unit.group(), unit.place());
        }
    }

    /** The draft under the name of a plan: {@code base} itself, or the one that extends it. */
    private static Plan made(Plan base, Plan name, PlanDraft draft) {
        boolean same = base.id().equals(name.id());
        SortedMap<String, String> bases = new TreeMap<>(base.provisions().bases());
        List<UnitEvent> lineage = new ArrayList<>(base.provisions().lineage());
        if (!same) {
            bases.put(base.id(), base.digest());
            lineage.addAll(name.provisions().lineage());
            lineage.sort(PlanInForce::byDate);
        }
        List<PlannedUnit> units = same ? base.provisions().units() : OverlayUnits.of(base, name);
        Provisions provisions = new Provisions(
                same ? base.provisions().group() : "",
                units,
                draft.groups,
                Optional.empty(),
                List.of(),
                lineage,
                bases);
        return new Plan(
                name.id(),
                name.title(),
                !units.isEmpty() ? Plan.NO_UNIT : base.unit(),
                name.document(),
                base.years(),
                base.calendar(),
                name.notes(),
                draft.sections,
                draft.indicators,
                base.taskSections(),
                draft.tasks,
                name.digest(),
                provisions);
    }

    private static int byDate(UnitEvent a, UnitEvent b) {
        return a.date().compareTo(b.date());
    }
}
