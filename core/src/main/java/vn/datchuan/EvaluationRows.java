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
    private final Set<String> needed;
    private final TreeMap<String, UnitPlan> withLineage = new TreeMap<>();
    private final TreeMap<String, UnitLineage> lineages = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
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
        for (Measurement m : measurements) {
            if (known.contains(m.unit())) {
                units.add(m.unit());
            }
        }
        return units;
    }

    /** Adds the units that came from those that have rows; a unit that is in no plan may still be one from which others came. */
    private void findLineages() {
        Set<String> strangers = new HashSet<>();
        for (Measurement m : measurements) {
            if (!needed.contains(m.unit())) {
                strangers.add(m.unit());
            }
        }
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
            for (UnitPlan plan : packs.ofUnit(open.get(i), asOf)) {
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

    private Map<String, Map<String, List<String>>> codes() {
        Map<String, Map<String, List<String>>> codes = new HashMap<>();
        for (String unit : needed) {
            if (packs.units().contains(unit)) {
                codes.put(unit, packs.codes(unit, asOf));
            }
        }
        for (UnitPlan plan : withLineage.values()) {
            for (String before : before(plan.unit().code(), plan.lineage())) {
                Map<String, List<String>> ofUnit = codes.get(before);
                if (ofUnit == null || ofUnit.isEmpty()) {
                    ofUnit = new HashMap<>();
                    codes.put(before, ofUnit);
                }
                LoadedPacks.addCodes(ofUnit, plan);
            }
        }
        return codes;
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
        if (!plan.shared() && plan.lineage().isEmpty()) {
            return UnitRows.of(book);
        }
        String unit = plan.unit().code();
        List<Measurement> rows = new ArrayList<>();
        for (List<Measurement> ofCode :
                ofPlan(plan.plan().id()).getOrDefault(unit, Map.of()).values()) {
            rows.addAll(ofCode);
        }
        Map<String, List<Measurement>> taken = taken(plan);
        for (List<Measurement> ofCode : taken.values()) {
            rows.addAll(ofCode);
        }
        Map<String, List<String>> codes = new HashMap<>();
        LoadedPacks.addCodes(codes, plan);
        return new UnitRows(MeasurementBook.of(rows, Map.of(unit, codes)), Set.copyOf(taken.keySet()));
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
        for (Map.Entry<String, List<Measurement>> ofCode :
                book.byPlan().getOrDefault(plan, Map.of()).entrySet()) {
            for (Measurement m : ofCode.getValue()) {
                Map<String, List<Measurement>> ofUnit = byUnit.get(m.unit());
                if (ofUnit == null) {
                    ofUnit = new HashMap<>();
                    byUnit.put(m.unit(), ofUnit);
                }
                List<Measurement> rows = ofUnit.get(ofCode.getKey());
                if (rows == null) {
                    rows = new ArrayList<>();
                    ofUnit.put(ofCode.getKey(), rows);
                }
                rows.add(m);
            }
        }
        byPlanAndUnit.put(plan, byUnit);
        return byUnit;
    }
}
