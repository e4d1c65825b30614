package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The figure of a window, which may be due before its printed period ends. Then figures closed by that day come first, as far as they are final; next those
 * of spans that end by it; without any of them the last one known is shown and decides nothing.
 */
final class DueFigure {

    private final ReferenceCase subject;
    private final List<KnownFigure> known;

    private DueFigure(ReferenceCase subject, List<KnownFigure> known) {
        this.subject = subject;
        this.known = known;
    }

    static Optional<KnownFigure> of(ReferenceCase subject, List<KnownFigure> known) {
        DueFigure choice = new DueFigure(subject, known);
        if (subject.windowEnd().equals(subject.labelEnd())) {
            return choice.among(figure -> true);
        }
        return subject.target().isNumeric() ? choice.number() : choice.words();
    }

    /** Closed after the deadline, for a span that goes on: it says nothing of the deadline itself. */
    static boolean saysNothing(ReferenceCase subject, KnownFigure figure) {
        LocalDate due = subject.windowEnd();
        return due.isBefore(subject.labelEnd())
                && figure.asOf().isAfter(due)
                && figure.end().isAfter(due);
    }

    private Optional<KnownFigure> number() {
        LocalDate due = subject.windowEnd();
        Predicate<KnownFigure> last = figure -> !figure.asOf().isBefore(due.minusDays(31));
        Predicate<KnownFigure> inTime = figure -> !figure.asOf().isAfter(due);
        Predicate<KnownFigure> until = figure -> !figure.end().isAfter(due);
        return among(inTime)
                .filter(last)
                .or(() -> among(inTime.or(until)).filter(last))
                .or(() -> among(inTime))
                .or(() -> among(figure -> true));
    }

    private Optional<KnownFigure> words() {
        return among(figure -> !figure.asOf().isAfter(subject.windowEnd()))
                .filter(figure -> figure.conflicting()
                        || figure.value() instanceof ReferenceValue.Text text
                                && Rating.of(text.words(), subject.target().words())
                                        .equals(Optional.of(Rating.APPROVED)))
                .or(() -> among(figure -> true));
    }

    private Optional<KnownFigure> among(Predicate<KnownFigure> which) {
        return new FigureChoice(subject.nature(), known.stream().filter(which).toList())
                .inWindow(subject.windowStart(), subject.labelEnd(), subject.labelStart());
    }
}
