package vn.datchuan.plan;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Direction;

/**
 * Checks a plan that may only ask for more than the plan it extends (chỉ được quy định cao hơn). A target that asks for less is a problem, and so is one
 * of which that cannot be said; indicators that are named as exceptions are left out.
 */
public final class Tightening {

    private final Plan base;
    private final Plan changed;
    private final Overlay overlay;
    private final List<Problem> problems = new ArrayList<>();

    private Tightening(Plan base, Plan changed, Overlay overlay) {
        this.base = base;
        this.changed = changed;
        this.overlay = overlay;
    }

    /**
     * All problems, in the order of the plan.
     *
     * @param base the plan that is extended
     * @param changed the same with the changes made
     */
    public static List<Problem> check(Plan base, Plan changed, Overlay overlay) {
        Tightening check = new Tightening(base, changed, overlay);
        check.exceptions();
        for (PlannedIndicator indicator : base.indicators()) {
            if (!check.isExempt(indicator.indicator().code())) {
                check.indicator(indicator);
            }
        }
        return check.problems;
    }

    private void exceptions() {
        List<String> codes = new ArrayList<>();
        for (PlannedIndicator indicator : base.indicators()) {
            codes.add(indicator.indicator().code());
        }
        for (Overlay.Exempt exempt : overlay.exceptions()) {
            if (!codes.contains(exempt.code())) {
                String near = NearCodes.of(exempt.code(), codes);
                problems.add(new Problem(
                        exempt.place(),
                        "exception \"" + exempt.code() + "\" is not in plan " + base.id(),
                        near.isEmpty() ? "a code of that plan" : near));
            }
        }
    }

    private boolean isExempt(String code) {
        for (Overlay.Exempt exempt : overlay.exceptions()) {
            if (exempt.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private void indicator(PlannedIndicator before) {
        String code = before.indicator().code();
        PlannedIndicator after = null;
        for (PlannedIndicator indicator : changed.indicators()) {
            after = indicator.indicator().code().equals(code) ? indicator : after;
        }
        if (after == null) {
            problems.add(new Problem(
                    dropped(code),
                    "indicator " + code + " of plan " + base.id() + " is dropped",
                    "to keep it, or " + code + " among the exceptions"));
            return;
        }
        for (PlannedTarget old : before.targets()) {
            boolean kept = false;
            for (PlannedTarget made : after.targets()) {
                kept |= made.period().sameSpan(old.period());
                if (made.period().sameSpan(old.period()) && meets(made, old, before, after)) {
                    compare(code, made, old, before.indicator().direction().value());
                }
            }
            if (!kept) {
                problems.add(new Problem(
                        dropped(code),
                        "the target of " + code + " for " + old.period().label() + " of plan " + base.id()
                                + " is dropped",
                        "to keep it, or " + code + " among the exceptions"));
            }
        }
    }

    private Place dropped(String code) {
        for (PlanChange change : overlay.changes()) {
            if (change.code().equals(code)) {
                return change.place();
            }
        }
        return overlay.place();
    }

    /** True if there is a unit to which the one applied and now the other does. */
    private static boolean meets(
            PlannedTarget made, PlannedTarget old, PlannedIndicator before, PlannedIndicator after) {
        if (made.group().equals(old.group())) {
            return true;
        }
        if (old.group().isEmpty()) {
            return !has(before, old, made.group());
        }
        return made.group().isEmpty() && !has(after, old, old.group());
    }

    private static boolean has(PlannedIndicator indicator, PlannedTarget like, String group) {
        for (PlannedTarget target : indicator.targets()) {
            if (target.period().sameSpan(like.period()) && target.group().equals(group)) {
                return true;
            }
        }
        return false;
    }

    private void compare(String code, PlannedTarget made, PlannedTarget old, Direction direction) {
        if (made.text().equals(old.text()) && made.cumulative() == old.cumulative()) {
            return;
        }
        Strictness strictness = made.cumulative() == old.cumulative()
                ? Strictness.of(made.reading(), old.reading(), direction)
                : new Strictness(Strictness.Order.NOT_COMPARABLE, "only one is cumulative");
        String group = made.group().isEmpty() ? "" : ", group " + made.group();
        String target = "target \"" + made.text() + "\" of " + code + " for "
                + made.period().label() + group;
        if (strictness.order() == Strictness.Order.WEAKER) {
            problems.add(new Problem(
                    made.place(),
                    target + " asks for less than \"" + old.text() + "\" of plan " + base.id(),
                    "at least as much, or " + code + " among the exceptions"));
        } else if (strictness.order() == Strictness.Order.NOT_COMPARABLE) {
            problems.add(new Problem(
                    made.place(),
                    target + " cannot be compared with \"" + old.text() + "\" of plan " + base.id() + ": "
                            + strictness.why(),
                    "a target of the same sort, or " + code + " among the exceptions"));
        }
    }
}
