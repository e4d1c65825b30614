package vn.datchuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.assembly.MeasurementBook;
import vn.datchuan.assembly.PlanCodes;
import vn.datchuan.assembly.PlanRows;
import vn.datchuan.assembly.PredecessorRows;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.plan.UnitEvent;
import vn.datchuan.plan.UnitLineage;

/**
 * Sorts the measurements of one evaluation to units and plans, and what units took over from those before them. Rows of a unit that no longer existed
 * become problems. Used once.
 */
final class EvaluationRows {

    private final LoadedPacks packs;
    private final LocalDate asOf;
    private final List<Measurement> measurements;
    private final Set<String> strangers = new HashSet<>(0);
    private final Set<String> needed;
    private final TreeMap<String, UnitPlan> withLineage = new TreeMap<>();
    private final TreeMap<String, UnitLineage> lineages = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>(0);
    private final Map<String, List<UnitPlan>> plans = new HashMap<>();
    private final MeasurementBook book;
    private final Map<String, Map<String, Map<String, List<Measurement>>>> byPlanAndUnit = new HashMap<>();
    private final Map<String, PredecessorRows> predecessors = new HashMap<>();

    /** @param named units that are judged whether they have rows or not */
    EvaluationRows(LoadedPacks packs, LocalDate asOf, List<Measurement> measurements, Set<String> named) {
        this.packs = packs;
        this.asOf = asOf;
        this.measurements = measurements;
        this.needed = needed(named);
        findLineages();
        List<Measurement> existing = withLineage.isEmpty() ? measurements : existing();
        this.book = MeasurementBook.of(existing, codes(), packs.units());
        this.problems.addAll(book.problems());
    }

    private Set<String> needed(Set<String> named) {
        Set<String> known = packs.units();
        Set<String> units = new TreeSet<>(named);
        String last = "";
        for (Measurement m : measurements) {
            if (!m.unit().equals(last)) {
                last = m.unit();
                (known.contains(last) ? units : strangers).add(last);
            }
        }
        return units;
    }

    /** Plans of a unit on the day, in order of their ids. */
    List<UnitPlan> plansOf(String unit) {
        List<UnitPlan> known = plans.get(unit);
        if (known == null) {
            known = packs.ofUnit(unit, asOf);
            plans.put(unit, known);
        }
        return known;
    }

    /** Adds the units that came from those that have rows; a unit that is in no plan may still be one from which others came. */
    private void findLineages() {
        List<String> open = new ArrayList<>(needed);
        if (!strangers.isEmpty()) {
            for (UnitPlan plan : packs.withLineage(asOf)) {
                if (strangers.contains(plan.unit().code()) || comesFrom(plan, strangers)) {
                    open.add(plan.unit().code());
                }
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            if (!seen.add(open.get(i))) {
                continue;
            }
            needed.add(open.get(i));
            for (UnitPlan plan : plansOf(open.get(i))) {
                if (!plan.lineage().isEmpty()) {
                    withLineage.put(plan.plan().id() + " " + open.get(i), plan);
                    lineages.put(plan.plan().id(), plan.lineage());
                    addSuccessors(open.get(i), plan.lineage(), open);
                }
            }
        }
    }

    private boolean comesFrom(UnitPlan plan, Set<String> units) {
        for (String before : before(plan.unit().code(), plan.lineage())) {
            if (units.contains(before)) {
                return true;
            }
        }
        return false;
    }

    private void addSuccessors(String unit, UnitLineage lineage, List<String> open) {
        Optional<UnitEvent> end = lineage.endOf(unit);
        if (end.isPresent() && !end.orElseThrow().date().isAfter(asOf)) {
            for (String successor : end.orElseThrow().to()) {
                if (packs.units().contains(successor)) {
                    open.add(successor);
                }
            }
        }
    }

    /** All units that a unit came from until the as-of date, over several events. */
    private List<String> before(String unit, UnitLineage lineage) {
        List<String> units = new ArrayList<>();
        units.add(unit);
        for (int i = 0; i < units.size(); i++) {
            Optional<UnitEvent> begin = lineage.beginOf(units.get(i));
            if (begin.isPresent() && !begin.orElseThrow().date().isAfter(asOf)) {
                units.addAll(begin.orElseThrow().from());
            }
        }
        units.remove(0);
        return units;
    }

    /** Without the rows that end after their unit did. */
    private List<Measurement> existing() {
        List<Measurement> existing = new ArrayList<>(measurements.size());
        for (Measurement m : measurements) {
            Optional<UnitEvent> end = Optional.empty();
            for (UnitLineage lineage : lineages.values()) {
                Optional<UnitEvent> one = lineage.endOf(m.unit());
                boolean over = one.isPresent()
                        && !PredecessorRows.closing(m, asOf)
                                .isBefore(one.orElseThrow().date());
                end = over ? one : end;
            }
            if (end.isEmpty()) {
                existing.add(m);
            } else {
                problems.add(ended(m, end.orElseThrow()));
            }
        }
        return existing;
    }

    private static Problem ended(Measurement m, UnitEvent event) {
        String what =
                switch (event.kind()) {
                    case MERGED -> "merged into ";
                    case SPLIT -> "split into ";
                    case RENAMED -> "renamed ";
                };
        String successors = String.join(" and ", event.to());
        String basis = event.legalBasis().isEmpty() ? "" : " (" + event.legalBasis() + ")";
        return new Problem(
                m.place(),
                "unit \"" + m.unit() + "\" does not exist any more for "
                        + m.period().label() + ": " + what + successors + " on " + event.date() + basis,
                "a figure of " + String.join(" or ", event.to()) + ", or one that was closed before " + event.date());
    }

    private Map<String, List<PlanCodes>> codes() {
        Map<String, List<PlanCodes>> codes = new HashMap<>();
        for (String unit : needed) {
            if (packs.units().contains(unit)) {
                List<PlanCodes> ofUnit = new ArrayList<>(1);
                for (UnitPlan plan : plansOf(unit)) {
                    ofUnit.add(plan.codes());
                }
                codes.put(unit, ofUnit);
            }
        }
        for (UnitPlan plan : withLineage.values()) {
            for (String before : before(plan.unit().code(), plan.lineage())) {
                List<PlanCodes> ofUnit = new ArrayList<>(codes.getOrDefault(before, List.of()));
                addUnlessThere(ofUnit, plan.codes());
                codes.put(before, ofUnit);
            }
        }
        return codes;
    }

    private static void addUnlessThere(List<PlanCodes> codes, PlanCodes more) {
        for (PlanCodes plan : codes) {
            if (plan.plan().equals(more.plan())) {
                return;
            }
        }
        codes.add(more);
    }

    /** All usable rows as they were reported. */
    MeasurementBook book() {
        return book;
    }

    /** Rows that cannot be used. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        for (PredecessorRows rows : predecessors.values()) {
            all.addAll(rows.problems());
        }
        return all;
    }

    /** True if what became of units makes the rows of one count for another. */
    boolean dependsOnOthers() {
        for (UnitPlan plan : withLineage.values()) {
            String unit = plan.unit().code();
            if (plan.lineage().beginOf(unit).isPresent()
                    || plan.lineage().endOf(unit).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Units with at least one usable row of their own or of units before them, in order of their codes. */
    Set<String> units() {
        if (withLineage.isEmpty()) {
            return book.units();
        }
        Set<String> units = new TreeSet<>(book.units());
        for (UnitPlan plan : withLineage.values()) {
            if (!taken(plan).isEmpty()) {
                units.add(plan.unit().code());
            }
        }
        return units;
    }

    /** The rows that a unit is judged by under one plan. */
    UnitRows of(UnitPlan plan) {
        String unit = plan.unit().code();
        PlanRows own = book.of(unit, plan.codes());
        Map<String, List<Measurement>> taken = taken(plan);
        return taken.isEmpty()
                ? new UnitRows(own, Set.of())
                : new UnitRows(own.with(taken), Set.copyOf(taken.keySet()));
    }

    private Map<String, List<Measurement>> taken(UnitPlan plan) {
        if (plan.lineage().isEmpty()
                || plan.lineage().beginOf(plan.unit().code()).isEmpty()) {
            return Map.of();
        }
        String key = plan.plan().id() + " " + plan.unit().code();
        PredecessorRows rows = predecessors.get(key);
        if (rows == null) {
            rows = new PredecessorRows(
                    plan.plan().id(), plan.lineage(), ofPlan(plan.plan().id()), plan.cases(), asOf);
            predecessors.put(key, rows);
        }
        return rows.of(plan.unit().code());
    }

    /** Rows of a plan by unit and code, in the order given. */
    private Map<String, Map<String, List<Measurement>>> ofPlan(String plan) {
        Map<String, Map<String, List<Measurement>>> known = byPlanAndUnit.get(plan);
        if (known != null) {
            return known;
        }
        Map<String, Map<String, List<Measurement>>> byUnit = new HashMap<>();
        for (Map.Entry<String, List<PlanRows>> ofUnit : book.byUnit().entrySet()) {
            for (PlanRows rows : ofUnit.getValue()) {
                if (rows.codes().plan().equals(plan)) {
                    byUnit.put(ofUnit.getKey(), rows.byCode());
                }
            }
        }
        byPlanAndUnit.put(plan, byUnit);
        return byUnit;
    }
}
