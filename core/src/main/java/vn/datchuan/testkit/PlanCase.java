package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Place;

/**
 * A case of a pack with a plan: values as a unit would report them, and the verdicts expected of some indicators and periods.
 *
 * @param asOf day on which it is judged
 * @param unit code; empty: the plan's first
 * @param group of units, by its name in the plan; empty: the one that the unit is in, if any
 * @param policy by which open windows are judged, as the builder of the evaluator takes it; empty: the default
 * @param expected at least one
 */
public record PlanCase(
        String name,
        String why,
        Place place,
        LocalDate asOf,
        String unit,
        String group,
        String policy,
        List<CaseValue> values,
        List<Expectation> expected)
        implements PackCase {

    public PlanCase {
        values = List.copyOf(values);
        expected = List.copyOf(expected);
    }

    /** What is expected of one indicator, task, or part of a compound target ({@code V.1#2}) in one period. */
    public record Expectation(String indicator, String period, ExpectedVerdict verdict, Place place) {

        /** Names the expectation in a message: {@code C.7 2026}. */
        String subject() {
            return indicator + " " + period;
        }
    }
}
