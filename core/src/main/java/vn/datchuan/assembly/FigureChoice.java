package vn.datchuan.assembly;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;

/**
 * Which figure counts for a window: the latest whose span lies in it. A level is taken as it is; flows and ratios are taken cumulated over their
 * measuring span, or as increments that follow each other without a gap from its first day.
 */
final class FigureChoice {

    private FigureChoice() {}

    /**
     * The figure that counts.
     *
     * @param figures ordered by closing date
     * @param label the printed period
     * @param window what is judged; begins before the label in the last column of a plan
     */
    static Optional<Observation> choose(List<Observation> figures, Nature nature, Period label, Period window) {
        if (nature != Nature.FLOW && nature != Nature.RATIO) {
            return level(figures, window);
        }
        if (label.isYear()) {
            for (int year = window.end().getYear(); year >= window.start().getYear(); year--) {
                Optional<Observation> figure = cumulated(figures, nature, Period.ofYear(year));
                if (figure.isPresent()) {
                    return figure;
                }
            }
            return Optional.empty();
        }
        Optional<Observation> best = cumulated(figures, nature, window);
        if (nature == Nature.RATIO && window.months() > 12) {
            for (int year = window.end().getYear(); year >= window.start().getYear(); year--) {
                best = later(best, cumulated(figures, nature, Period.ofYear(year)));
            }
        }
        return best;
    }

    /** The latest level inside a span; of several with one date the longest span. */
    private static Optional<Observation> level(List<Observation> figures, Period span) {
        Observation best = null;
        for (int i = 0; i < figures.size(); i++) {
            Observation figure = figures.get(i);
            if (span.contains(figure.span()) && (best == null || supersedes(figure, best))) {
                best = figure;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The later closing date; of one date the longer span in days, then the one that ends later. */
    static boolean supersedes(Observation figure, Observation other) {
        int order = figure.asOf().compareTo(other.asOf());
        if (order == 0) {
            order = Long.compare(days(figure), days(other));
        }
        return order > 0
                || order == 0 && figure.span().end().isAfter(other.span().end());
    }

    private static long days(Observation figure) {
        return ChronoUnit.DAYS.between(figure.span().start(), figure.span().end());
    }

    /** The figure of a whole measuring span: cumulated, or summed from increments if those reach further. */
    static Optional<Observation> cumulated(List<Observation> figures, Nature nature, Period span) {
        Observation whole = null;
        for (int i = 0; i < figures.size(); i++) {
            Observation figure = figures.get(i);
            if (figure.span().sameSpan(span) && (whole == null || figure.asOf().isAfter(whole.asOf()))) {
                whole = figure;
            }
        }
        if (whole != null && !figures.get(figures.size() - 1).asOf().isAfter(whole.asOf())) {
            return Optional.of(whole);
        }
        return later(Optional.ofNullable(whole), Increments.sum(figures, nature, span));
    }

    private static Optional<Observation> later(Optional<Observation> a, Optional<Observation> b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isPresent() && b.orElseThrow().asOf().isAfter(a.orElseThrow().asOf()) ? b : a;
    }
}
