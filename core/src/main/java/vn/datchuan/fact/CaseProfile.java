package vn.datchuan.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.Figure;

/**
 * What a case is but for its name, its values and what follows from them: states, marks, policy, and how much time has passed. Most cases of a window
 * share a few of these. Immutable.
 */
public final class CaseProfile {

    private final PolicyParameters policy;
    private final long states;
    private final long marks;
    private final @Nullable BigDecimal elapsed;
    private final @Nullable BigDecimal elapsedMonths;
    private final @Nullable BigDecimal reportingMonths;

    CaseProfile(IndicatorCase fact, long states, int figureFlags, int comparisonFlags) {
        this.policy = fact.getPolicy();
        this.states = states;
        this.marks = marks(figureFlags, comparisonFlags);
        this.elapsed = fact.figureOf(Figure.ELAPSED);
        this.elapsedMonths = fact.figureOf(Figure.ELAPSED_MONTHS);
        this.reportingMonths = fact.figureOf(Figure.REPORTING_MONTHS);
    }

    static long marks(int figureFlags, int comparisonFlags) {
        return (long) figureFlags << Integer.SIZE | comparisonFlags;
    }

    /** True if a case has this profile; the same as to compare its own with this one. */
    public boolean isOf(IndicatorCase fact) {
        return fact.has(policy, states, marks)
                && same(elapsed, fact.figureOf(Figure.ELAPSED))
                && same(elapsedMonths, fact.figureOf(Figure.ELAPSED_MONTHS))
                && same(reportingMonths, fact.figureOf(Figure.REPORTING_MONTHS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseProfile one
                && policy == one.policy
                && states == one.states
                && marks == one.marks
                && same(elapsed, one.elapsed)
                && same(elapsedMonths, one.elapsedMonths)
                && same(reportingMonths, one.reportingMonths);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == b || a != null && b != null && a.compareTo(b) == 0;
    }

    @Override
    public int hashCode() {
        int hash = Long.hashCode(states) * 31 + Long.hashCode(marks);
        hash = hash * 31 + (elapsedMonths == null ? 0 : elapsedMonths.intValue());
        return hash * 31 + (reportingMonths == null ? 0 : reportingMonths.intValue());
    }
}
