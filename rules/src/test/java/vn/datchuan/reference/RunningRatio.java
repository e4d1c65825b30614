package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.Optional;

/** What the rest of a year must bring of a ratio whose numerator and denominator both grow. */
final class RunningRatio {

    private RunningRatio() {}

    /** Points by which the required ratio of the rest is harder than the latest ratio; empty without a rest to come. */
    static Optional<Fraction> excess(Situation situation) {
        KnownFigure figure = situation.chosen().orElseThrow();
        if (!situation.is("ratio")
                || situation.window().length() != 12
                || situation.subject().target().maintained()
                || situation.criterion().equality()
                || !(figure.value() instanceof ReferenceValue.Share share)) {
            return Optional.empty();
        }
        Fraction num = Fraction.of(share.num());
        Fraction den = Fraction.of(share.den());
        Fraction target = situation.criterion().threshold();
        return total(situation, figure, den)
                .filter(total -> total.exceeds(den))
                .map(total -> target.times(total).minus(num.times(100)).dividedBy(total.minus(den)))
                .map(required -> required.minus(num.times(100).dividedBy(den))
                        .times(situation.subject().direction()));
    }

    private static Optional<Fraction> total(Situation situation, KnownFigure figure, Fraction den) {
        if (situation.subject().finalDenominator() != null) {
            return Optional.of(Fraction.of(situation.subject().finalDenominator()));
        }
        Fraction elapsed = situation.window().elapsedShare(figure.asOf());
        Optional<Fraction> estimated = elapsed.signum() > 0 ? Optional.of(den.dividedBy(elapsed)) : Optional.empty();
        return lastYear(situation).filter(total -> total.exceeds(den)).or(() -> estimated);
    }

    private static Optional<Fraction> lastYear(Situation situation) {
        LocalDate start = situation.subject().windowStart().minusYears(1);
        LocalDate end = situation.subject().windowStart().minusDays(1);
        return new FigureChoice("ratio", situation.known())
                .inYear(start, end)
                .filter(figure -> !figure.conflicting() && !figure.asOf().isBefore(end.minusDays(31)))
                .map(KnownFigure::value)
                .filter(ReferenceValue.Share.class::isInstance)
                .map(value -> Fraction.of(((ReferenceValue.Share) value).den()));
    }
}
