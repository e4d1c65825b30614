package vn.datchuan.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The exact points of a stock or a survey by date; empty for flows and ratios. */
record Series(List<KnownFigure> points) {

    static Series of(Situation situation) {
        if (!situation.is("stock") && !situation.is("survey")) {
            return new Series(List.of());
        }
        // figures come by date and length of span, so the longest span of a date is put last and stays
        TreeMap<LocalDate, KnownFigure> byDate = new TreeMap<>();
        for (KnownFigure figure : situation.known()) {
            if (figure.exact().isPresent()
                    && !figure.isBefore(situation.subject().comparableFrom())) {
                byDate.put(figure.asOf(), figure);
            }
        }
        return new Series(List.copyOf(byDate.values()));
    }

    KnownFigure last() {
        return points.get(points.size() - 1);
    }

    /** Days between neighbours. */
    List<Long> spacings() {
        List<Long> days = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            days.add(ChronoUnit.DAYS.between(
                    points.get(i - 1).asOf(), points.get(i).asOf()));
        }
        return days;
    }

    static double median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
