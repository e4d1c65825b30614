package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Measurements sorted to the unit, plan and code that they are about. A row that belongs nowhere becomes a problem; the others count. */
public final class MeasurementBook {

    /** So many units a message lists. */
    private static final int LISTED = 12;

    private final Map<String, List<PlanRows>> byUnit = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>(0);

    private MeasurementBook() {}

    /**
     * Sorts measurements.
     *
     * @param codes of the plans of each unit, at least of all units that have rows here and a plan
     * @param planned all units that have a plan
     */
    public static MeasurementBook of(
            List<Measurement> measurements, Map<String, List<PlanCodes>> codes, Set<String> planned) {
        MeasurementBook book = new MeasurementBook();
        String expected = "";
        String unit = "";
        boolean hasPlan = false;
        List<PlanRows> ofUnit = List.of();
        for (Measurement m : measurements) {
            if (!m.unit().equals(unit) || ofUnit.isEmpty()) {
                unit = m.unit();
                hasPlan = codes.containsKey(unit);
                ofUnit = book.ofUnit(unit, codes);
            }
            if (hasPlan) {
                book.add(m, ofUnit);
            } else {
                expected = expected.isEmpty() ? oneOf(planned, codes.keySet()) : expected;
                book.refuse(m, "unit \"" + unit + "\" has no plan here", expected);
            }
        }
        for (List<PlanRows> plans : book.byUnit.values()) {
            for (PlanRows plan : plans) {
                plan.sort();
            }
        }
        return book;
    }

    private List<PlanRows> ofUnit(String unit, Map<String, List<PlanCodes>> codes) {
        List<PlanRows> known = byUnit.get(unit);
        if (known == null) {
            List<PlanCodes> plans = codes.getOrDefault(unit, List.of());
            known = new ArrayList<>(plans.size());
            for (PlanCodes plan : plans) {
                known.add(new PlanRows(plan));
            }
            byUnit.put(unit, known);
        }
        return known;
    }

    private static String oneOf(Set<String> planned, Set<String> others) {
        TreeSet<String> units = new TreeSet<>(planned);
        units.addAll(others);
        if (units.size() <= LISTED) {
            return "one of " + units;
        }
        List<String> first = new ArrayList<>(units).subList(0, LISTED);
        return "one of the " + units.size() + " units that have one, such as " + String.join(", ", first);
    }

    private void add(Measurement m, List<PlanRows> plans) {
        PlanRows found = null;
        int number = -1;
        int standing = 0;
        for (int i = 0; i < plans.size(); i++) {
            PlanRows plan = plans.get(i);
            int there = plan.number(m.indicator());
            if (there < 0) {
                continue;
            }
            standing++;
            if (m.plan().isEmpty() || m.plan().orElseThrow().equals(plan.codes().plan())) {
                found = plan;
                number = there;
            }
        }
        if (found != null && (standing == 1 || m.plan().isPresent())) {
            found.add(m, number);
        } else {
            refuse(m, plans);
        }
    }

    private void refuse(Measurement m, List<PlanRows> plans) {
        List<String> standing = new ArrayList<>(plans.size());
        for (PlanRows plan : plans) {
            if (plan.codes().number(m.indicator()) >= 0) {
                standing.add(plan.codes().plan());
            }
        }
        if (m.plan().isPresent()) {
            refuse(
                    m,
                    "indicator \"" + m.indicator() + "\" is not in plan \""
                            + m.plan().orElseThrow() + "\" of unit \"" + m.unit() + "\"",
                    standing.isEmpty() ? "a code of that plan" : "one of " + standing);
        } else if (standing.isEmpty()) {
            refuse(
                    m,
                    "unknown indicator \"" + m.indicator() + "\" of unit \"" + m.unit() + "\"",
                    "a code of its plans");
        } else {
            refuse(
                    m,
                    "indicator \"" + m.indicator() + "\" of unit \"" + m.unit() + "\" stands in several plans",
                    "a plan: " + String.join(" or ", standing));
        }
    }

    private void refuse(Measurement m, String what, String expected) {
        problems.add(new Problem(m.place(), what, expected));
    }

    /** The usable rows of a unit under one plan. */
    public PlanRows of(String unit, PlanCodes plan) {
        for (PlanRows rows : byUnit.getOrDefault(unit, List.of())) {
            if (rows.codes().plan().equals(plan.plan())) {
                return rows;
            }
        }
        PlanRows none = new PlanRows(plan);
        none.sort();
        return none;
    }

    /** Units with at least one usable row, in order of their codes. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>();
        for (Map.Entry<String, List<PlanRows>> unit : byUnit.entrySet()) {
            for (PlanRows plan : unit.getValue()) {
                if (!plan.all().isEmpty()) {
                    units.add(unit.getKey());
                }
            }
        }
        return units;
    }

    /** All usable rows by unit, and for each of its plans. */
    public Map<String, List<PlanRows>> byUnit() {
        return Collections.unmodifiableMap(byUnit);
    }

    public List<Problem> problems() {
        return problems;
    }
}
