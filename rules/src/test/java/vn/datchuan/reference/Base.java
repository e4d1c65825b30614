package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.Optional;

/** The level measured at the window's start; never a planned or an estimated one. */
final class Base {

    private Base() {}

    static Optional<Fraction> of(Situation situation) {
        return figure(situation).flatMap(KnownFigure::exact);
    }

    /** The day on which it closed. */
    static Optional<LocalDate> day(Situation situation) {
        return figure(situation).map(KnownFigure::asOf);
    }

    private static Optional<KnownFigure> figure(Situation situation) {
        if (!situation.is("stock")) {
            return Optional.empty();
        }
        LocalDate start = situation.subject().windowStart();
        return situation.known().stream()
                .filter(figure -> !figure.estimate() && figure.exact().isPresent())
                .filter(figure -> !figure.isBefore(situation.subject().comparableFrom()))
                .filter(figure -> !figure.asOf().isAfter(start))
                .filter(figure -> !situation.freshUntil(figure.asOf()).isBefore(start))
                .max(KnownFigure.BY_DATE);
    }

    /** The base is where the target wants the indicator to be, so that all there is to do is to keep it. */
    static boolean isAtTarget(Situation situation) {
        Criterion criterion = situation.criterion();
        if (criterion.equality()) {
            return false;
        }
        return of(situation)
                .filter(base -> criterion.isMetBy(base) || base.equals(criterion.threshold()))
                .isPresent();
    }
}
