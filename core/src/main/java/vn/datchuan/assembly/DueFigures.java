package vn.datchuan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;

/**
 * Which figure counts where a window closes before its printed period ends: the latest closed by that day. Only where none of those is final does one
 * count that was closed later and stands for a span that ends by that day.
 */
final class DueFigures {

    private DueFigures() {}

    /**
     * The figure that counts; of a closed window without one the last figure known, to be shown.
     *
     * @param figures ordered by closing date
     */
    static Optional<Observation> choose(JudgedTarget target, List<Observation> figures) {
        return choose(figures, target.nature(), target.label(), target.measured(), target.close());
    }

    /** @param measured the whole span that figures may be reported for, of which {@code due} is a day */
    static Optional<Observation> choose(
            List<Observation> figures, Nature nature, Period label, Period measured, LocalDate due) {
        if (!due.isBefore(measured.end())) {
            return FigureChoice.choose(figures, nature, label, measured);
        }
        Optional<Observation> inTime = FigureChoice.choose(closedBy(due, figures, false), nature, label, measured);
        if (inTime.isPresent() && isFinal(inTime.orElseThrow(), due)) {
            return inTime;
        }
        Optional<Observation> later = FigureChoice.choose(closedBy(due, figures, true), nature, label, measured);
        if (later.isPresent() && isFinal(later.orElseThrow(), due)) {
            return later;
        }
        return inTime.isPresent() ? inTime : FigureChoice.choose(figures, nature, label, measured);
    }

    /** What decides a target in words: an approval by the day, or a contradiction; else the last word, which may come after it. */
    static Optional<Observation> chooseRating(JudgedTarget target, List<Observation> figures) {
        Optional<Observation> last = FigureChoice.choose(figures, target.nature(), target.label(), target.measured());
        if (!target.isDueEarlier()) {
            return last;
        }
        List<Observation> inTime = closedBy(target.close(), figures, false);
        Optional<Observation> known = FigureChoice.choose(inTime, target.nature(), target.label(), target.measured());
        boolean stands = known.isPresent()
                && (known.orElseThrow().conflicting() || Ratings.isApproved(known.orElseThrow(), target.words()));
        return stands ? known : last;
    }

    /** True for a figure closed after the deadline, of a span that goes on behind it. */
    static boolean isBeyond(JudgedTarget target, Observation figure) {
        return target.isDueEarlier()
                && figure.asOf().isAfter(target.close())
                && figure.span().end().isAfter(target.close());
    }

    /** As for a target, for an official step on the way to it. */
    static boolean isBeyond(JudgedTarget.Step step, Observation figure) {
        return step.due().isBefore(step.year().end())
                && figure.asOf().isAfter(step.due())
                && figure.span().end().isAfter(step.due());
    }

    /** True where no day is reported, so that nobody knows whether the approval came by the deadline. */
    static boolean isUndatedApproval(JudgedTarget target, Observation figure) {
        return target.isDueEarlier() && figure.dateAssumed() && Ratings.isApproved(figure, target.words());
    }

    /** True for a figure that was closed after the deadline and stands for the time until then. */
    static boolean isClosedLater(JudgedTarget target, Observation figure) {
        return target.isDueEarlier() && figure.asOf().isAfter(target.close()) && !isBeyond(target, figure);
    }

    private static boolean isFinal(Observation figure, LocalDate due) {
        return !figure.asOf().isBefore(Situation.finalFrom(due));
    }

    private static List<Observation> closedBy(LocalDate due, List<Observation> figures, boolean orEndingBy) {
        List<Observation> counting = new ArrayList<>(figures.size());
        for (Observation figure : figures) {
            if (!figure.asOf().isAfter(due)
                    || orEndingBy && !figure.span().end().isAfter(due)) {
                counting.add(figure);
            }
        }
        return counting;
    }
}
