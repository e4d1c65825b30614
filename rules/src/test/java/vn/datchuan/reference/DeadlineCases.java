package vn.datchuan.reference;

import java.time.LocalDate;

/** Targets that print a last day inside their period: figures before it, on it and after it. */
final class DeadlineCases {

    private DeadlineCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "stock", "survey", "ratio", "flow", "milestone");
        c.anyWindow();
        c.anyUnit();
        c.labelEnd = c.windowEnd;
        LocalDate firstOfYear = c.labelEnd.withDayOfYear(1);
        c.windowEnd = draw.chance(70)
                ? firstOfYear.plusMonths(draw.of(3, 6, 9, 11)).minusDays(1)
                : firstOfYear.plusDays(draw.between(40, 350));
        c.asOf = c.windowEnd.plusDays(draw.of(-60, -1, 0, 1, 20, 45, 400));
        Fraction target = Fraction.of(c.direction > 0 ? draw.of(100, 80, 80, 60) : draw.of(5, 10, 40));
        if (c.nature.equals("milestone")) {
            c.target = ReferenceTarget.qualitative("Mở rộng");
        } else {
            c.target(target);
            if (draw.chance(50)) {
                OpenStockCases.base(c, c.withinLimits(target.minus(Fraction.of(20L * c.direction))));
            }
        }
        for (int i = draw.between(0, 3); i > 0; i--) {
            figure(c, target);
        }
    }

    private static void figure(CaseDraft c, Fraction target) {
        Draw draw = c.draw;
        LocalDate day = c.windowEnd.plusDays(draw.of(-100, -32, -31, -10, 0, 0, 1, 12, 40));
        Span year = new Span(c.labelEnd.withDayOfYear(1), c.labelEnd);
        Span toDue = Span.months(c.windowEnd.withDayOfMonth(1), 1);
        Span span =
                switch (draw.between(1, 4)) {
                    case 1 -> c.labelStart.equals(c.windowStart) ? new Span(c.windowStart, c.labelEnd) : year;
                    case 2 -> year;
                    case 3 -> toDue;
                    default -> new Span(year.start(), c.windowEnd);
                };
        if (c.nature.equals("milestone")) {
            c.figure(span, day, new ReferenceValue.Text(draw.of("Đạt", "Chưa đạt", "Không đạt", "Đang thực hiện")));
            return;
        }
        Fraction away =
                draw.of(Fraction.ZERO, Fraction.of(1, 2), Fraction.of(-1, 2), Fraction.of(12), Fraction.of(-12));
        c.figure(span, day, c.measured(c.withinLimits(target.plus(away))));
    }
}
