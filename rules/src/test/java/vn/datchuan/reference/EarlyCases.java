package vn.datchuan.reference;

import java.time.LocalDate;

/** Windows that have not begun, or hardly. */
final class EarlyCases {

    private EarlyCases() {}

    static void notBegun(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "ratio", "flow");
        c.anyWindow();
        c.anyUnit();
        c.asOf = c.windowStart.minusDays(draw.of(1, 1, 31, 200));
        Fraction target = Fraction.of(draw.of(40, 60, 80, 100));
        c.target(target);
        for (int i = draw.between(0, 2); i > 0; i--) {
            Fraction away = draw.chance(30) ? Fraction.ZERO : draw.decimal(-20, 20, 1);
            LocalDate day = c.asOf.minusMonths(6L * (i - 1));
            c.figure(
                    day, draw.chance(8) ? ClosedCases.bound(c, target) : c.measured(c.withinLimits(target.plus(away))));
        }
    }

    static void begun(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "ratio", "flow");
        c.anyWindow();
        c.anyUnit();
        c.reportingMonths = draw.of(1, 3, 3, 6, 12);
        c.asOf = draw.chance(40)
                ? c.monthEnd(draw.of(c.months() / 4, Math.min(c.reportingMonths, c.months() - 1)))
                : c.windowStart.plusDays(draw.between(0, c.months() * 9));
        Fraction target = Fraction.of(draw.of(40, 60, 80, 100));
        c.target(target);
        if (draw.chance(35)) {
            OpenStockCases.base(c, c.withinLimits(target.minus(Fraction.of(20L * c.direction))));
        }
        if (draw.chance(60)) {
            Fraction away = draw.chance(20) ? Fraction.ZERO : draw.decimal(-10, 30, 1);
            Fraction value = c.withinLimits(target.minus(away.times(c.direction)));
            LocalDate day = OpenStockCases.figureDay(c);
            Span whole = c.labelStart.equals(c.windowStart) ? new Span(c.windowStart, c.windowEnd) : Span.yearOf(day);
            c.figure(whole, day, c.measured(value));
        }
    }
}
