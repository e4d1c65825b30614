package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A flow's figures of the year before a one-year window: measured, and cumulated from its first day on. */
final class YearBefore {

    private final Situation situation;
    private final LocalDate start;
    private final LocalDate end;

    private YearBefore(Situation situation) {
        this.situation = situation;
        this.start = situation.subject().windowStart().minusYears(1);
        this.end = situation.subject().windowStart().minusDays(1);
    }

    /** Empty of anything but a flow judged over one calendar year. */
    static Optional<YearBefore> of(Situation situation) {
        boolean calendarYear = situation.subject().windowStart().getDayOfYear() == 1
                && situation.window().length() == 12;
        return situation.is("flow") && calendarYear && !situation.isLaterColumn()
                ? Optional.of(new YearBefore(situation))
                : Optional.empty();
    }

    /** Up to the same day. */
    Optional<Fraction> upTo(LocalDate day) {
        LocalDate same = day.minusYears(1);
        return cumulated(figure -> figure.asOf().equals(same));
    }

    /** Of the whole year: closed in its last 31 days or later. */
    Optional<Fraction> whole() {
        return cumulated(figure -> !figure.asOf().isBefore(end.minusDays(31)));
    }

    private Optional<Fraction> cumulated(Predicate<KnownFigure> fits) {
        return situation.known().stream()
                .filter(figure -> figure.start().equals(start) && !figure.end().isAfter(end))
                .filter(figure -> !figure.estimate() && figure.exact().isPresent())
                .filter(figure -> !figure.isBefore(situation.subject().comparableFrom()))
                .filter(fits)
                .max(KnownFigure.BY_DATE)
                .flatMap(KnownFigure::exact);
    }
}
