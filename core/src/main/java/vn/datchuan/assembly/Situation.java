package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Quantity;

/**
 * A numeric target on its day: the bound that binds, all figures known, and the one that counts.
 *
 * @param figures ordered by closing date
 */
record Situation(
        JudgedTarget target,
        Bound bound,
        List<Observation> figures,
        Optional<Observation> chosen,
        LocalDate asOf,
        boolean begun,
        boolean closed) {

    /** A figure closed this many days before the close still stands for the whole window. */
    private static final int FINAL_DAYS = 31;

    /** Begun and not closed. */
    boolean open() {
        return begun && !closed;
    }

    /** First day on which a figure of a span that ends then stands for the whole span. */
    static LocalDate finalFrom(LocalDate end) {
        return end.minusDays(FINAL_DAYS);
    }

    /** True for a figure closed on a day that stands for a whole span which ends on another; see {@link #finalFrom}. */
    static boolean isFinal(LocalDate asOf, LocalDate end) {
        return !asOf.isBefore(end) || asOf.toEpochDay() >= end.toEpochDay() - FINAL_DAYS;
    }

    static boolean isEstimate(Observation figure) {
        return figure.status() == FigureStatus.ESTIMATE;
    }

    /** The exact quantity of a comparable, undisputed figure. */
    Optional<Quantity> exact(Observation figure) {
        boolean before = target.comparableFrom()
                .filter(from -> figure.asOf().isBefore(from))
                .isPresent();
        return figure.conflicting() || before ? Optional.empty() : Values.quantity(figure.value(), target.share());
    }

    /** A window that begins before its printed period: a flow's count of one year does not add to the next. */
    boolean isLaterColumn() {
        return !target.label().start().equals(target.span().start());
    }

    /** A flow with a ceiling: once above it, it stays above. */
    boolean isCappedFlow() {
        return target.nature() == Nature.FLOW && bound.comparison().ceiling() && !isLaterColumn();
    }
}
