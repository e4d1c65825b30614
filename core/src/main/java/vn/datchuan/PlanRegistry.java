package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.assembly.PlanCodes;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanInForce;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.UnitLineage;

/**
 * Which plans each unit has. A pack that names its units and extends none is read when one of them is first judged; plans that extend others are put
 * together at once, so that their mistakes are found when the evaluator is built. Thread-safe.
 */
final class PlanRegistry {

    private final Map<String, RulePack> packs;
    private final PackChains chains;
    private final Map<String, List<String>> packsByUnit = new HashMap<>();
    private final Map<String, List<Plan>> planChains = new ConcurrentHashMap<>();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final Map<String, UnitLineage> lineages = new ConcurrentHashMap<>();
    private final Map<String, UnitPlan> unitPlans = new ConcurrentHashMap<>();
    private final Map<String, Cases> cases = new ConcurrentHashMap<>();
    private final PlanUnits units = new PlanUnits();

    private volatile @Nullable Lineages lastLineages;
    private volatile Day lastDay = new Day(LocalDate.MIN, new ConcurrentHashMap<>());

    /** Plans of units on the day that was asked for last. */
    private record Day(LocalDate asOf, Map<String, List<UnitPlan>> byUnit) {}

    /** Plans with what became of units, on a day. */
    private record Lineages(LocalDate asOf, List<UnitPlan> plans) {}

    /** A plan taken apart: as the units of one group have it. */
    private record Cases(Plan plan, List<PlannedCase> planned, PlanCodes codes) {}

    /** @throws DatChuanException with all problems of packs and plans that extend others */
    PlanRegistry(Map<String, RulePack> packs) {
        this.packs = packs;
        this.chains = new PackChains(packs);
        TreeSet<Problem> problems = new TreeSet<>();
        for (RulePack pack : packs.values()) {
            if (pack.head().extendedPack().isPresent() && pack.plan().isPresent()) {
                problems.addAll(PlanInForce.problems(chain(pack)));
            }
        }
        require(problems);
        Set<String> shared = new TreeSet<>();
        for (RulePack pack : packs.values()) {
            for (String unit : unitsOf(pack)) {
                List<String> others = packsByUnit.put(unit, List.of(pack.id()));
                if (others != null) {
                    packsByUnit.put(unit, with(others, pack.id()));
                    shared.add(unit);
                }
            }
        }
        for (String unit : shared) {
            List<String> ofUnit = replace(packsByUnit.getOrDefault(unit, List.of()));
            packsByUnit.put(unit, ofUnit);
            checkRivals(unit, ofUnit, problems);
        }
        require(problems);
    }

    private static void require(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_PLAN, List.copyOf(problems));
        }
    }

    /** Units by the manifest; by the plan where that names none, or where the plan follows from another. */
    private List<String> unitsOf(RulePack pack) {
        List<String> named = pack.head().units();
        boolean extending = pack.head().extendedPack().isPresent();
        if (!named.isEmpty() && !extending || pack.plan().isEmpty()) {
            return named;
        }
        Plan plan = plan(pack, LocalDate.MIN);
        List<String> units = new ArrayList<>();
        for (PlannedUnit unit : plan.units()) {
            if (named.isEmpty() || named.contains(unit.code())) {
                units.add(unit.code());
            }
        }
        return units;
    }

    private static List<String> with(List<String> ids, String more) {
        List<String> all = new ArrayList<>(ids);
        all.add(more);
        Collections.sort(all);
        return all;
    }

    /** A plan takes the place of the one it extends. */
    private List<String> replace(List<String> ofUnit) {
        List<String> standing = new ArrayList<>(ofUnit);
        for (String base : ofUnit) {
            for (String extending : ofUnit) {
                if (chains.extend(extending, base) && pack(extending).plan().isPresent()) {
                    standing.remove(base);
                }
            }
        }
        return standing;
    }

    /** Two plans that extend one plan decide the same. */
    private void checkRivals(String unit, List<String> ofUnit, Set<Problem> problems) {
        for (int i = 0; i < ofUnit.size(); i++) {
            for (int j = i + 1; j < ofUnit.size(); j++) {
                RulePack one = pack(ofUnit.get(i));
                RulePack other = pack(ofUnit.get(j));
                boolean extending = one.head().extendedPack().isPresent()
                        && other.head().extendedPack().isPresent()
                        && one.plan().isPresent()
                        && other.plan().isPresent();
                if (extending
                        && chains.root(one.id()).equals(chains.root(other.id()))
                        && unit(one, unit).overlaps(unit(other, unit))) {
                    problems.add(new Problem(
                            unit(other, unit).place(),
                            "unit \"" + unit + "\" has two plans that extend " + chains.root(one.id()) + ": " + one.id()
                                    + " and " + other.id(),
                            "one of them, or one that extends the other"));
                }
            }
        }
    }

    private RulePack pack(String id) {
        RulePack pack = packs.get(id);
        if (pack == null) {
            throw new IllegalStateException("pack " + id + " was there when the units were listed");
        }
        return pack;
    }

    private List<Plan> chain(RulePack pack) {
        List<Plan> chain = planChains.get(pack.id());
        if (chain == null) {
            chain = chains.plans(pack);
            planChains.put(pack.id(), chain);
        }
        return chain;
    }

    /** How often the plan has changed until a day. */
    private int version(RulePack pack, LocalDate asOf) {
        List<LocalDate> days = PlanInForce.days(chain(pack));
        int version = 0;
        while (version < days.size() && !days.get(version).isAfter(asOf)) {
            version++;
        }
        return version;
    }

    /** The pack's plan on a day, for all its units. */
    private Plan plan(RulePack pack, LocalDate asOf) {
        String key = pack.id() + " " + version(pack, asOf);
        Plan plan = plans.get(key);
        if (plan == null) {
            plan = PlanInForce.on(chain(pack), asOf);
            requireNamed(pack, plan);
            plans.put(key, plan);
        }
        return plan;
    }

    /** Where manifest and plan both list units, they list the same. */
    private static void requireNamed(RulePack pack, Plan plan) {
        List<String> named = pack.head().units();
        if (named.isEmpty() || plan.provisions().units().isEmpty()) {
            return;
        }
        TreeSet<Problem> problems = new TreeSet<>();
        List<String> listed = new ArrayList<>();
        for (PlannedUnit unit : plan.units()) {
            listed.add(unit.code());
        }
        for (String unit : named) {
            if (!listed.contains(unit)) {
                problems.add(new Problem(
                        Place.NONE,
                        "unit \"" + unit + "\" of pack " + pack.id() + " is not among the units of its plan",
                        "one of " + listed));
            }
        }
        for (PlannedUnit unit : pack.plan().orElseThrow().units()) {
            if (!named.contains(unit.code())) {
                problems.add(new Problem(
                        unit.place(),
                        "unit \"" + unit.code() + "\" is not among the units of pack " + pack.id(),
                        "one of " + named));
            }
        }
        require(problems);
    }

    private PlannedUnit unit(RulePack pack, String code) {
        return units.of(plan(pack, LocalDate.MIN), code);
    }

    /** Plans of a unit on a day, in order of their ids; packs without a plan are left out. */
    List<UnitPlan> ofUnit(String unit, LocalDate asOf) {
        Day day = lastDay;
        if (!day.asOf.equals(asOf)) {
            day = new Day(asOf, new ConcurrentHashMap<>());
            lastDay = day;
        }
        List<UnitPlan> known = day.byUnit.get(unit);
        if (known == null) {
            known = plansOf(unit, asOf);
            if (!known.isEmpty()) {
                day.byUnit.put(unit, known);
            }
        }
        return known;
    }

    private List<UnitPlan> plansOf(String unit, LocalDate asOf) {
        List<UnitPlan> ofUnit = new ArrayList<>(1);
        for (String id : packsByUnit.getOrDefault(unit, List.of())) {
            RulePack pack = pack(id);
            if (pack.plan().isPresent()) {
                ofUnit.add(unitPlan(pack, unit, asOf));
            }
        }
        return List.copyOf(ofUnit);
    }

    private UnitPlan unitPlan(RulePack pack, String unit, LocalDate asOf) {
        String key = pack.id() + " " + version(pack, asOf) + " " + unit;
        UnitPlan known = unitPlans.get(key);
        if (known == null) {
            Plan plan = plan(pack, asOf);
            UnitLineage lineage = lineage(plan);
            PlannedUnit itself = units.of(plan, unit);
            Cases cases = cases(pack.id() + " " + version(pack, asOf), plan, itself);
            known = new UnitPlan(
                    cases.plan.of(itself.unit()), lineage.dated(itself), lineage, cases.planned, cases.codes);
            unitPlans.put(key, known);
        }
        return known;
    }

    /** The cases of a plan, once for all units that have it, or for each of their groups. */
    private Cases cases(String version, Plan plan, PlannedUnit unit) {
        String key = version + " " + unit.group();
        Cases known = cases.get(key);
        if (known == null) {
            Plan ofUnit = plan.forUnit(unit);
            Plan ofGroup = plan.units().size() > 1 ? ofUnit.of(Plan.NO_UNIT) : ofUnit;
            List<PlannedCase> planned = PlannedCases.of(ofGroup);
            known = new Cases(ofUnit, planned, new PlanCodes(plan.id(), planned));
            cases.put(key, known);
        }
        return known;
    }

    private UnitLineage lineage(Plan plan) {
        UnitLineage lineage = lineages.get(plan.id());
        if (lineage == null) {
            lineage = new UnitLineage(plan.provisions().lineage());
            lineages.put(plan.id(), lineage);
        }
        return lineage;
    }

    /** All plans with what became of units, on a day, for each unit that has them; reads every plan. In no order. */
    List<UnitPlan> withLineage(LocalDate asOf) {
        Lineages known = lastLineages;
        if (known == null || !known.asOf.equals(asOf)) {
            known = new Lineages(asOf, allWithLineage(asOf));
            lastLineages = known;
        }
        return known.plans;
    }

    private List<UnitPlan> allWithLineage(LocalDate asOf) {
        List<UnitPlan> all = new ArrayList<>();
        for (String unit : packsByUnit.keySet()) {
            for (UnitPlan plan : ofUnit(unit, asOf)) {
                if (!plan.lineage().isEmpty()) {
                    all.add(plan);
                }
            }
        }
        return all;
    }

    /** Units that have a plan or rules here, in no order. */
    Set<String> units() {
        return packsByUnit.keySet();
    }

    /**
     * Units that are judged by a plan.
     *
     * @throws DatChuanException if no pack has that plan, or no unit is judged by it
     */
    Set<String> unitsOf(String plan) {
        RulePack pack = packs.get(plan);
        if (pack == null || pack.plan().isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNKNOWN_NAME, "plan " + plan + " is not loaded: expected one of " + planIds());
        }
        Set<String> units = new TreeSet<>();
        for (Map.Entry<String, List<String>> unit : packsByUnit.entrySet()) {
            if (unit.getValue().contains(plan)) {
                units.add(unit.getKey());
            }
        }
        if (units.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNKNOWN_NAME,
                    "plan " + plan + " is judged for no unit by itself: expected one of " + planIds());
        }
        return units;
    }

    private Set<String> planIds() {
        Set<String> ids = new TreeSet<>();
        for (List<String> ofUnit : packsByUnit.values()) {
            ids.addAll(ofUnit);
        }
        return ids;
    }
}
