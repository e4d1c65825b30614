package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Counts that grow through the window, reported by increments or cumulatively. */
final class FlowCases {

    private FlowCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = "flow";
        c.share = false;
        c.bounded = false;
        c.direction = draw.chance(70) ? 1 : -1;
        if (draw.chance(15)) {
            int from = draw.between(2024, 2027);
            c.window(from, from + draw.between(1, 2));
        }
        int months = draw.of(3, 6, 9, 9, draw.between(1, c.months() - 1), c.months());
        c.reportingMonths = draw.of(1, 3);
        c.asOf = c.monthEnd(months);
        if (draw.chance(10)) {
            c.asOf = c.asOf.plusDays(draw.between(1, 25));
        }
        Fraction target = Fraction.of(draw.chance(4) ? 0 : draw.of(5, 8, 12, 20, 60, 100, 240));
        c.target(target);
        if (draw.chance(4)) {
            c.target = c.target.asMaintained();
        }
        Fraction shortfall = draw.chance(30)
                ? draw.of(Fraction.ZERO, Fraction.of(1, 20), Fraction.of(1, 5))
                : draw.decimal(-30, 40, 0).dividedBy(Fraction.HUNDRED);
        Fraction path = target.times(Fraction.of(months, c.months()));
        Fraction total = path.minus(shortfall.times(target).times(c.direction));
        if (draw.chance(25)) {
            total = target.plus(Fraction.of(draw.of(0, 0, 1, -1, 3)));
        }
        report(c, months, total);
    }

    private static void report(CaseDraft c, int months, Fraction total) {
        LocalDate last = c.monthEnd(months);
        int step = c.draw.of(1, 3, 6, 9, 12);
        if (c.draw.chance(40) || months % step != 0 || step == 9 && months != 9) {
            cumulative(c, months, last, total);
            return;
        }
        int parts = months / step;
        BigDecimal sum = CaseDraft.decimal(total);
        BigDecimal each = Fraction.of(sum).dividedBy(Fraction.of(parts)).floor().rounded(0);
        for (int part = 1; part <= parts; part++) {
            BigDecimal value = part < parts ? each : sum.subtract(each.multiply(BigDecimal.valueOf(parts - 1)));
            Span span = Span.months(c.windowStart.plusMonths((long) step * (part - 1)), step);
            if (!c.draw.chance(2)) {
                c.figure(span, span.end(), new ReferenceValue.Number(value));
            }
        }
    }

    /** Of the window, or for a year of nine months and the quarter after them. */
    private static void cumulative(CaseDraft c, int months, LocalDate last, Fraction total) {
        if (months != 12 || c.draw.chance(50)) {
            c.figure(new Span(c.windowStart, c.windowEnd), last, c.number(total));
            return;
        }
        Fraction quarter = total.dividedBy(Fraction.of(4)).floor();
        Span nineMonths = Span.months(c.windowStart, 9);
        Span rest = Span.months(c.windowStart.plusMonths(9), 3);
        c.figure(nineMonths, nineMonths.end(), c.number(total.minus(quarter)));
        c.figure(rest, rest.end(), c.number(quarter));
    }
}
