package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanInForce;
import vn.datchuan.plan.PlannedUnit;

/** The plan of a pack as units have it: by day, because amendments change it, and by unit, because groups have targets of their own. */
final class PlanVariants {

    /** Figures of a closed window are judged this long after it. */
    static final int DAYS_AFTER_CLOSE = 15;

    private final List<Plan> chain = new ArrayList<>();
    private final Map<Plan, List<PlannedCase>> planned = new HashMap<>();

    /** @param packs all that are loaded, for what the pack extends */
    PlanVariants(RulePack pack, List<RulePack> packs) {
        Optional<RulePack> next = Optional.of(pack);
        while (next.isPresent() && chain.size() <= packs.size()) {
            RulePack one = next.orElseThrow();
            one.plan().ifPresent(plan -> chain.add(0, plan));
            Optional<String> extended = one.manifest().extendedPack();
            next = extended.isEmpty()
                    ? Optional.empty()
                    : packs.stream()
                            .filter(p -> p.id().equals(extended.orElseThrow()))
                            .findFirst();
        }
    }

    /** The plan of a unit on a day; of no unit named the first, or the first of a group. Empty where there is none. */
    Optional<Plan> plan(LocalDate asOf, String unit, String group) {
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Plan whole = PlanInForce.on(chain, asOf);
        for (PlannedUnit one : whole.units()) {
            boolean named = unit.isEmpty() || one.code().equals(unit);
            if (named && (group.isEmpty() || one.group().equals(group))) {
                return Optional.of(whole.forUnit(one));
            }
        }
        return Optional.empty();
    }

    /** Everything that a plan asks for, in printed order. */
    List<PlannedCase> cases(Plan plan) {
        return planned.computeIfAbsent(plan, PlannedCases::of);
    }

    /** What is asked of the units of one group when it is judged after its close: by group and by indicator, period and printed text. */
    record Asked(String unit, String group, PlannedCase planned) {}

    /** All that is asked of any unit, each wording once. */
    List<Asked> asked() {
        Map<String, Asked> asked = new LinkedHashMap<>();
        if (chain.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>(PlanInForce.days(chain));
        days.add(0, LocalDate.MIN);
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
            Plan whole = PlanInForce.on(chain, days.get(i));
            Map<String, PlannedUnit> groups = new LinkedHashMap<>();
            whole.units().forEach(unit -> groups.putIfAbsent(unit.group(), unit));
            for (PlannedUnit unit : groups.values()) {
                for (PlannedCase one : cases(whole.forUnit(unit))) {
                    if (judgedOn(one).isBefore(until)) {
                        asked.putIfAbsent(subject(one), new Asked(unit.code(), unit.group(), one));
                    }
                }
            }
        }
        return List.copyOf(asked.values());
    }

    /** The day on which boundary cases of a target are judged. */
    static LocalDate judgedOn(PlannedCase one) {
        return one.window().close().plusDays(DAYS_AFTER_CLOSE);
    }

    /** Indicator, period and printed text, by which a target is named in results. */
    static String subject(PlannedCase one) {
        return one.code() + " " + one.period().label() + " \"" + Printed.shortened(one.text()) + "\"";
    }
}
