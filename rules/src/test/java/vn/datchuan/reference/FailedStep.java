package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.Optional;

/** The shortfall on what remains of a plan whose last closed step was missed. */
final class FailedStep {

    private FailedStep() {}

    static Optional<Fraction> shortfall(Situation situation, LocalDate day, Fraction value) {
        Optional<ReferenceStep> closed = lastClosed(situation.subject());
        if (situation.criterion().equality()
                || closed.isEmpty()
                || day.isBefore(closed.get().end().minusDays(31))) {
            return Optional.empty();
        }
        Criterion criterion = situation.criterion();
        return missedAt(situation, closed.get())
                .map(missed -> criterion.threshold().minus(missed).abs())
                .filter(distance -> distance.signum() > 0)
                .map(distance -> PlanPath.remaining(situation, closed.get(), distance)
                        .shortfall(day, value, situation.subject().direction()));
    }

    private static Optional<ReferenceStep> lastClosed(ReferenceCase subject) {
        return subject.steps().stream()
                .filter(step -> step.target().isNumeric() && !step.end().isAfter(subject.asOf()))
                .reduce((earlier, later) -> later.end().isAfter(earlier.end()) ? later : earlier);
    }

    /** The exact final figure that misses the step; empty where it was met or could not be judged. */
    private static Optional<Fraction> missedAt(Situation situation, ReferenceStep step) {
        ReferenceCase subject = situation.subject();
        return new FigureChoice(subject.nature(), situation.known())
                .inYear(step.yearStart(), step.end())
                .filter(figure -> !figure.asOf().isBefore(step.end().minusDays(31)))
                .filter(figure ->
                        DataReasons.ofFigure(figure, subject, step.target()).isEmpty())
                .flatMap(KnownFigure::exact)
                .filter(value ->
                        !Criterion.of(step.target(), subject.direction()).isMetBy(value));
    }
}
