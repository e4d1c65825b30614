package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The span a figure is printed for: a month, a quarter, a half year, nine months from 1 January, a year or years. */
record Span(LocalDate start, LocalDate end) {

    static Span months(LocalDate first, int months) {
        return new Span(first, first.plusMonths(months).minusDays(1));
    }

    static Span yearOf(LocalDate day) {
        return months(day.withDayOfYear(1), 12);
    }

    /** The spans that a report of that date may carry. */
    static List<Span> reportedOn(LocalDate day) {
        List<Span> spans = new ArrayList<>(List.of(yearOf(day), months(day.withDayOfMonth(1), 1)));
        boolean monthEnds = day.plusDays(1).getDayOfMonth() == 1;
        if (monthEnds && day.getMonthValue() % 3 == 0) {
            spans.add(months(day.withDayOfMonth(1).minusMonths(2), 3));
        }
        if (monthEnds && day.getMonthValue() % 6 == 0) {
            spans.add(months(day.withDayOfMonth(1).minusMonths(5), 6));
        }
        if (monthEnds && day.getMonthValue() == 9) {
            spans.add(months(day.withDayOfYear(1), 9));
        }
        return spans;
    }
}
