package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One indicator and window to be judged as of a date, with every figure ever reported for the indicator.
 *
 * @param id name of the case, unique in its source
 * @param nature {@code stock}, {@code flow}, {@code ratio}, {@code survey} or {@code milestone}
 * @param bounded a share that cannot leave 0..100
 * @param share the unit is percent
 * @param reportingMonths months of one reporting period
 * @param direction +1 where higher is better, -1 where lower is
 * @param asOf day of the evaluation
 * @param windowStart first day of the window, inclusive
 * @param windowEnd last day of the window, inclusive, on which it closes
 * @param labelStart first day of the printed period; the window's but for last columns and cumulative targets
 * @param labelEnd last day of the printed period, inclusive; the window's but where the target prints a deadline inside its period
 * @param target what is asked for
 * @param steps in a last column the yearly steps before it, by date; else empty
 * @param comparableFrom first day of comparable figures, or null
 * @param finalDenominator denominator known to be final, or null
 * @param figures in the order they were reported
 */
public record ReferenceCase(
        String id,
        String nature,
        boolean bounded,
        boolean share,
        int reportingMonths,
        int direction,
        LocalDate asOf,
        LocalDate windowStart,
        LocalDate windowEnd,
        LocalDate labelStart,
        LocalDate labelEnd,
        ReferenceTarget target,
        List<ReferenceStep> steps,
        LocalDate comparableFrom,
        BigDecimal finalDenominator,
        List<ReferenceFigure> figures) {

    public ReferenceCase {
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
        if (direction != 1 && direction != -1) {
            throw new IllegalArgumentException(id + ": direction is +1 or -1, not " + direction);
        }
    }

    /** Without a deadline of its own. */
    public ReferenceCase(
            String id,
            String nature,
            boolean bounded,
            boolean share,
            int reportingMonths,
            int direction,
            LocalDate asOf,
            LocalDate windowStart,
            LocalDate windowEnd,
            LocalDate labelStart,
            ReferenceTarget target,
            List<ReferenceStep> steps,
            LocalDate comparableFrom,
            BigDecimal finalDenominator,
            List<ReferenceFigure> figures) {
        this(
                id,
                nature,
                bounded,
                share,
                reportingMonths,
                direction,
                asOf,
                windowStart,
                windowEnd,
                labelStart,
                windowEnd,
                target,
                steps,
                comparableFrom,
                finalDenominator,
                figures);
    }
}
