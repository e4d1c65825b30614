package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What happens to figures on their way: estimates, revisions, repetitions, contradictions, late knowledge. */
final class Disturbance {

    private Disturbance() {}

    static void apply(CaseDraft c) {
        Draw draw = c.draw;
        if (c.figures.isEmpty()) {
            return;
        }
        int index = draw.chance(80) ? latest(c.figures) : draw.between(0, c.figures.size() - 1);
        ReferenceFigure figure = c.figures.get(index);
        switch (draw.between(1, 40)) {
            case 1, 2, 3 -> c.figures.set(index, as(figure, "estimate", figure.knownOn(), figure.value()));
            case 4 -> c.figures.add(as(figure, figure.status(), figure.knownOn(), figure.value()));
            case 5 -> c.figures.add(as(figure, figure.status(), figure.knownOn(), other(figure.value(), -1)));
            case 6 ->
                c.figures.add(0, as(figure, figure.status(), figure.asOf().minusDays(1), other(figure.value(), -2)));
            case 7 -> c.figures.add(as(figure, "official", c.asOf.plusDays(1), other(figure.value(), 3)));
            case 8 -> later(c, figure);
            case 9 -> c.figures.add(0, missing(figure));
            case 10 -> c.comparableFrom = figure.asOf().minusDays(draw.of(0, 0, 40, 200));
            case 11 -> c.figures.add(as(figure, "official", c.asOf, other(figure.value(), 1)));
            default -> {}
        }
    }

    private static int latest(List<ReferenceFigure> figures) {
        int latest = 0;
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).asOf().isAfter(figures.get(latest).asOf())) {
                latest = i;
            }
        }
        return latest;
    }

    private static ReferenceFigure as(ReferenceFigure figure, String status, LocalDate knownOn, ReferenceValue value) {
        return new ReferenceFigure(figure.start(), figure.end(), figure.asOf(), knownOn, status, value);
    }

    /** A figure of the next month, not there yet on the day of the evaluation. */
    private static void later(CaseDraft c, ReferenceFigure figure) {
        LocalDate day = c.asOf.plusMonths(1);
        if (day.getYear() == figure.end().getYear()) {
            c.figures.add(new ReferenceFigure(figure.start(), figure.end(), day, day, "official", figure.value()));
        }
    }

    private static ReferenceFigure missing(ReferenceFigure figure) {
        Span month = Span.months(figure.asOf().withDayOfMonth(1), 1);
        LocalDate day = figure.asOf();
        return new ReferenceFigure(month.start(), month.end(), day, day, "official", new ReferenceValue.Missing());
    }

    /** Something else of the same kind. */
    private static ReferenceValue other(ReferenceValue value, int change) {
        if (value instanceof ReferenceValue.Number number) {
            return new ReferenceValue.Number(number.value().add(BigDecimal.valueOf(change)));
        }
        if (value instanceof ReferenceValue.Share share) {
            return new ReferenceValue.Share(share.num().add(BigDecimal.valueOf(change)), share.den());
        }
        return value;
    }
}
