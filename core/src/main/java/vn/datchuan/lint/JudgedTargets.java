package vn.datchuan.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanInForce;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.target.Criterion;

/** The targets with numbers that the rules of a pack judge, of every unit group and day, because groups and amendments have targets of their own. */
final class JudgedTargets {

    /** One target, or one part of it, with the words it is printed in. */
    record Target(JudgedTarget judged, String text) {
        String indicator() {
            return judged.identity().indicator();
        }
    }

    private final CheckedPack pack;
    private final List<Target> targets = new ArrayList<>();
    private int plans;
    private boolean complete = true;

    JudgedTargets(CheckedPack pack) {
        this.pack = pack;
        List<Plan> own = chain(pack.plan(), pack.manifestText("extends"));
        boolean broken = pack.plan().isEmpty() && pack.files().bytes().containsKey(FileCheck.PLAN);
        complete = !broken;
        add(own);
        Set<String> named =
                new TreeSet<>(pack.manifest().map(m -> Yaml.texts(m, "plans")).orElse(List.of()));
        pack.plan().ifPresent(plan -> named.remove(plan.id()));
        for (String id : named) {
            Optional<RulePack> other = pack.knownPack(id);
            complete = complete && other.flatMap(RulePack::plan).isPresent();
            add(chain(other.flatMap(RulePack::plan), extended(other)));
        }
    }

    /** All targets of the indicators and periods named; where no indicator is named, of the only plan. None where not all plans are known. */
    List<Target> of(Optional<Set<String>> indicators, Optional<Set<String>> periods) {
        List<Target> found = new ArrayList<>();
        if (!complete || indicators.isEmpty() && plans != 1) {
            return found;
        }
        for (Target target : targets) {
            boolean named = indicators.isEmpty() || indicators.orElseThrow().contains(target.indicator());
            String period = target.judged().identity().period();
            if (named && (periods.isEmpty() || periods.orElseThrow().contains(period))) {
                found.add(target);
            }
        }
        return found;
    }

    private static String extended(Optional<RulePack> pack) {
        return pack.flatMap(p -> p.manifest().extendedPack()).orElse("");
    }

    /** A plan behind those that it extends, which must all be known. */
    private List<Plan> chain(Optional<Plan> plan, String extended) {
        List<Plan> chain = new ArrayList<>();
        plan.ifPresent(chain::add);
        Set<String> seen = new TreeSet<>();
        String next = extended;
        while (!next.isEmpty() && seen.add(next)) {
            Optional<RulePack> before = pack.knownPack(next);
            complete = complete && before.isPresent();
            before.flatMap(RulePack::plan).ifPresent(p -> chain.add(0, p));
            next = extended(before);
        }
        return chain;
    }

    private void add(List<Plan> chain) {
        if (chain.isEmpty()) {
            return;
        }
        plans++;
        try {
            List<LocalDate> days = new ArrayList<>(PlanInForce.days(chain));
            days.add(0, LocalDate.MIN);
            for (LocalDate day : days) {
                add(PlanInForce.on(chain, day));
            }
        } catch (DatChuanException e) {
            complete = false;
        }
    }

    private void add(Plan plan) {
        Map<String, PlannedUnit> groups = new TreeMap<>();
        for (PlannedUnit unit : plan.units()) {
            groups.putIfAbsent(unit.group(), unit);
        }
        List<Plan> variants = new ArrayList<>();
        for (PlannedUnit unit : groups.values()) {
            variants.add(plan.forUnit(unit));
        }
        for (Plan variant : variants.isEmpty() ? List.of(plan) : variants) {
            for (PlannedCase planned : PlannedCases.of(variant)) {
                for (JudgedTarget part : planned.parts()) {
                    if (hasNumber(part.criterion())) {
                        targets.add(new Target(part, planned.text()));
                    }
                }
            }
        }
    }

    private static boolean hasNumber(Criterion criterion) {
        return criterion instanceof Criterion.Threshold
                || criterion instanceof Criterion.Between
                || criterion instanceof Criterion.Change;
    }
}
