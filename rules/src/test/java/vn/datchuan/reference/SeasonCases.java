package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Counts of a year so far, with or without the year before. */
final class SeasonCases {

    private SeasonCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = "flow";
        c.share = false;
        c.bounded = false;
        c.direction = draw.chance(90) ? 1 : -1;
        c.reportingMonths = draw.of(1, 3);
        int months = draw.of(3, 6, 6, 9, 9, draw.between(1, 11));
        c.asOf = c.monthEnd(months);
        if (draw.chance(10)) {
            c.asOf = c.asOf.plusDays(draw.between(1, 25));
        }
        Fraction plan = Fraction.of(draw.chance(5) ? 0 : draw.of(100, 100, 200, 400));
        c.target(plan);
        if (draw.chance(5)) {
            c.labelStart = c.windowStart;
            c.windowStart = c.windowStart.minusYears(1);
        }
        Fraction ahead = draw.chance(35)
                ? draw.of(Fraction.of(-3, 100), Fraction.of(-8, 100), Fraction.of(-15, 100), Fraction.ZERO)
                : draw.decimal(-26, 8, 0).dividedBy(Fraction.HUNDRED);
        Fraction elapsed = new Months(c.windowStart, c.windowEnd).elapsedShare(c.asOf);
        Fraction total = plan.times(elapsed.plus(ahead));
        total = draw.chance(4) ? plan : total;
        c.figure(new Span(c.labelStart, c.windowEnd), c.asOf, c.number(total));
        if (draw.chance(40)) {
            yearBefore(c, plan, total);
        }
    }

    /** The same months of the year before and the whole of it, so that the season leads to the plan or beside it. */
    private static void yearBefore(CaseDraft c, Fraction plan, Fraction total) {
        Draw draw = c.draw;
        LocalDate start = c.windowStart.minusYears(1);
        LocalDate end = c.windowStart.minusDays(1);
        LocalDate same = c.asOf.minusYears(1);
        Fraction part = draw.chance(6)
                ? Fraction.ZERO
                : total.abs().dividedBy(Fraction.of(2)).ceiling();
        Fraction forecast =
                draw.chance(35) ? plan : plan.times(draw.decimal(70, 140, 0)).dividedBy(Fraction.HUNDRED);
        Fraction whole = total.signum() == 0 ? part : forecast.times(part).dividedBy(total);
        if (draw.chance(50)) {
            c.figure(new Span(start, end), same, c.number(part));
        } else if (same.plusDays(1).getDayOfMonth() == 1) {
            Span until = new Span(start, same);
            c.figure(until, same, c.number(part));
        }
        c.figure(new Span(start, end), end.minusDays(draw.of(0, 0, 0, 31, 32)), c.number(whole));
        if (draw.chance(5)) {
            c.comparableFrom = same.plusDays(draw.of(0, 1));
        }
        if (draw.chance(4)) {
            c.figure(new Span(start, end), end, new ReferenceValue.Bound(BigDecimal.TEN, null, true));
        }
    }
}
