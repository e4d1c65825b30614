package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.error.Place;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.verdict.Verdict;

/**
 * A case of a pack without a plan, such as the base or a policy: one indicator with one target, and its figures.
 *
 * @param bounded a share that cannot exceed 100 percent
 * @param printed the target with its unit column and direction
 * @param criterion what the author says the target requires, as in {@code >= 80}, {@code between 70 80}, {@code qualitative}
 * @param window the printed period
 * @param from first day judged; the window's first day, unless the target is the last column of a longer plan
 * @param steps targets of the earlier years
 * @param comparableFrom figures closed before are not comparable
 * @param finalDenominator the denominator at the close, where it is known before
 * @param decision what a person decided, for policies that take decisions
 * @param policy as the builder of the evaluator takes it; empty: the pack's own, or the default
 */
public record SingleCase(
        String name,
        String why,
        Place place,
        LocalDate asOf,
        Nature nature,
        boolean bounded,
        Frequency frequency,
        PrintedTarget printed,
        String criterion,
        boolean maintained,
        Period window,
        LocalDate from,
        List<Step> steps,
        Optional<LocalDate> comparableFrom,
        Optional<BigDecimal> finalDenominator,
        List<Measurement> values,
        Optional<Verdict> decision,
        String policy,
        ExpectedVerdict expected)
        implements PackCase {

    public SingleCase {
        steps = List.copyOf(steps);
        values = List.copyOf(values);
    }

    /** The printed target of an earlier year. */
    public record Step(Period year, String text) {}
}
