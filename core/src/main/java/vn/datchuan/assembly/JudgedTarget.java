package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.target.Criterion;
import vn.datchuan.trend.PlanPath;

/**
 * One target of one unit and window with all that judging it needs to know, free of any plan. A window that ends before its printed period does is one
 * with a deadline of its own.
 *
 * @param identity without a unit where several have the target
 * @param criterion never {@link Criterion.AllOf}: parts are judged one by one
 * @param share the quantity is a share in percent
 * @param words printed words of a qualitative target
 * @param label the printed period
 * @param span from the first day judged to the last
 * @param close day on which the window closes
 * @param steps earlier year columns, for the last column of a plan
 * @param comparableFrom figures closed before are not comparable
 * @param finalDenominator the denominator at the close, where it is known before
 * @param unit of the figures
 * @param change what a relative target says beside its size; empty for any other
 * @param course of a series without a plan
 */
public record JudgedTarget(
        CaseIdentity identity,
        Criterion criterion,
        boolean maintained,
        boolean share,
        String words,
        Nature nature,
        boolean bounded,
        Frequency frequency,
        Direction direction,
        Period label,
        Period span,
        LocalDate close,
        List<Step> steps,
        Optional<LocalDate> comparableFrom,
        Optional<BigDecimal> finalDenominator,
        FigureUnit unit,
        Optional<ChangeTerms> change,
        Optional<Course> course) {

    public JudgedTarget {
        steps = List.copyOf(steps);
    }

    /**
     * A course that stands beside the target instead of following from a plan's columns and figures.
     *
     * @param base the measured value at the window's start; empty: it follows from the figures
     * @param path levels on the way, by day; empty: straight
     */
    public record Course(Optional<BigDecimal> base, List<PlanPath.Node> path) {
        public Course {
            path = List.copyOf(path);
        }
    }

    /** True where the window closes before its printed period ends: the target prints a deadline of its own. */
    boolean isDueEarlier() {
        return span.end().isBefore(label.end());
    }

    /** What figures may be reported for: from the first day judged to the end of the printed period. */
    Period measured() {
        return isDueEarlier() ? new Period(label.label(), span.start(), label.end()) : span;
    }

    /** The printed period, until the deadline where one stands in the target. */
    Period printed() {
        return isDueEarlier() ? new Period(label.label(), label.start(), span.end()) : label;
    }

    /** The same target over another span, which ends on the same day. */
    JudgedTarget over(Period other) {
        return new JudgedTarget(
                identity,
                criterion,
                maintained,
                share,
                words,
                nature,
                bounded,
                frequency,
                direction,
                label,
                other,
                close,
                steps,
                comparableFrom,
                finalDenominator,
                unit,
                change,
                course);
    }

    /** The same target held against a quantity of another sort, over its printed period. */
    JudgedTarget measuring(FigureUnit other, boolean asShare, Nature otherNature) {
        return new JudgedTarget(
                identity,
                criterion,
                maintained,
                asShare,
                words,
                otherNature,
                false,
                frequency,
                direction,
                label,
                printed(),
                close,
                List.of(),
                comparableFrom,
                Optional.empty(),
                other,
                change,
                Optional.empty());
    }

    /**
     * An official yearly step on the way to a later target.
     *
     * @param due the last day of its year, or the deadline inside it that the step's target prints
     */
    public record Step(Period year, Criterion criterion, LocalDate due) {

        /** Due at the end of its year. */
        public Step(Period year, Criterion criterion) {
            this(year, criterion, year.end());
        }
    }
}
