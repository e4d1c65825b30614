package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Measurements sorted to the plan and indicator that they are about. A row that belongs nowhere becomes a problem; the others count. */
public final class MeasurementBook {

    /** So many units a message lists. */
    private static final int LISTED = 12;

    private final Map<String, Map<String, List<Measurement>>> byPlan = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> units = new TreeSet<>();

    private MeasurementBook() {}

    /**
     * Sorts measurements.
     *
     * @param codes by unit, then by indicator, task or part code: the plans in which the code exists
     */
    public static MeasurementBook of(List<Measurement> measurements, Map<String, Map<String, List<String>>> codes) {
        return of(measurements, codes, codes.keySet());
    }

    /**
     * Sorts measurements.
     *
     * @param codes the same, at least of all units that have rows here and a plan
     * @param planned all units that have a plan
     */
    public static MeasurementBook of(
            List<Measurement> measurements, Map<String, Map<String, List<String>>> codes, Set<String> planned) {
        MeasurementBook book = new MeasurementBook();
        String expected = "";
        for (Measurement m : measurements) {
            Map<String, List<String>> ofUnit = codes.get(m.unit());
            if (ofUnit == null) {
                expected = expected.isEmpty() ? oneOf(planned, codes.keySet()) : expected;
                book.refuse(m, "unit \"" + m.unit() + "\" has no plan here", expected);
                continue;
            }
            book.add(m, ofUnit);
        }
        return book;
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

    private void add(Measurement m, Map<String, List<String>> ofUnit) {
        List<String> plans = ofUnit.getOrDefault(m.indicator(), List.of());
        if (m.plan().isPresent()) {
            String plan = m.plan().orElseThrow();
            if (!plans.contains(plan)) {
                refuse(
                        m,
                        "indicator \"" + m.indicator() + "\" is not in plan \"" + plan + "\" of unit \"" + m.unit()
                                + "\"",
                        plans.isEmpty() ? "a code of that plan" : "one of " + plans);
                return;
            }
            put(plan, m);
        } else if (plans.size() == 1) {
            put(plans.get(0), m);
        } else if (plans.isEmpty()) {
            refuse(
                    m,
                    "unknown indicator \"" + m.indicator() + "\" of unit \"" + m.unit() + "\"",
                    "a code of its plans");
        } else {
            refuse(
                    m,
                    "indicator \"" + m.indicator() + "\" of unit \"" + m.unit() + "\" stands in several plans",
                    "a plan: " + String.join(" or ", plans));
        }
    }

    private void put(String plan, Measurement m) {
        units.add(m.unit());
        Map<String, List<Measurement>> ofPlan = byPlan.get(plan);
        if (ofPlan == null) {
            ofPlan = new HashMap<>();
            byPlan.put(plan, ofPlan);
        }
        List<Measurement> ofIndicator = ofPlan.get(m.indicator());
        if (ofIndicator == null) {
            ofIndicator = new ArrayList<>();
            ofPlan.put(m.indicator(), ofIndicator);
        }
        ofIndicator.add(m);
    }

    private void refuse(Measurement m, String what, String expected) {
        problems.add(new Problem(m.place(), what, expected));
    }

    /** Measurements of one code of a plan, in the order given. */
    public List<Measurement> of(String plan, String code) {
        return byPlan.getOrDefault(plan, Map.of()).getOrDefault(code, List.of());
    }

    /** Units with at least one usable row. */
    public Set<String> units() {
        return units;
    }

    /** All usable rows by plan and code. */
    public Map<String, Map<String, List<Measurement>>> byPlan() {
        return byPlan;
    }

    public List<Problem> problems() {
        return problems;
    }
}
