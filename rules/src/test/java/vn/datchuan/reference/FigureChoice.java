package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Chooses the figure that is judged. */
record FigureChoice(String nature, List<KnownFigure> known) {

    /** The figure of a window whose printed period begins on {@code labelStart}. */
    Optional<KnownFigure> inWindow(LocalDate start, LocalDate end, LocalDate labelStart) {
        if (!isMeasuredOverSpans()) {
            return known.stream().filter(figure -> figure.liesIn(start, end)).max(KnownFigure.BY_DATE);
        }
        if (labelStart.getYear() == end.getYear()) {
            return latestYear(start, end);
        }
        Optional<KnownFigure> whole = measured(start, end);
        return nature.equals("flow") ? whole : later(whole, latestDateOfYears(start, end));
    }

    /** The figure of a single year, which is both window and label. */
    Optional<KnownFigure> inYear(LocalDate start, LocalDate end) {
        return inWindow(start, end, start);
    }

    private boolean isMeasuredOverSpans() {
        return nature.equals("flow") || nature.equals("ratio");
    }

    private Optional<KnownFigure> latestYear(LocalDate start, LocalDate end) {
        for (LocalDate year = end.withDayOfYear(1); !year.isBefore(start); year = year.minusYears(1)) {
            Optional<KnownFigure> figure = measured(year, endOfYear(year));
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    private Optional<KnownFigure> latestDateOfYears(LocalDate start, LocalDate end) {
        Optional<KnownFigure> latest = Optional.empty();
        for (LocalDate year = end.withDayOfYear(1); !year.isBefore(start); year = year.minusYears(1)) {
            latest = later(latest, measured(year, endOfYear(year)));
        }
        return latest;
    }

    private static LocalDate endOfYear(LocalDate year) {
        return year.plusYears(1).minusDays(1);
    }

    /** A cumulative figure of exactly this span, or the sum of its increments where that is later. */
    private Optional<KnownFigure> measured(LocalDate from, LocalDate to) {
        Optional<KnownFigure> cumulative =
                known.stream().filter(figure -> figure.covers(from, to)).max(KnownFigure.BY_DATE);
        return later(cumulative, Increments.sum(nature, known, from, to));
    }

    /** The later of two; of the same date the first. */
    private static Optional<KnownFigure> later(Optional<KnownFigure> one, Optional<KnownFigure> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().asOf().isAfter(one.get().asOf()) ? other : one;
    }
}
