package vn.datchuan.reference;

import java.time.LocalDate;

/** Open windows of levels: on a path, to be kept, or without a base. */
final class OpenStockCases {

    private OpenStockCases() {}

    /** A base, a target and a figure at a chosen distance from the path. */
    static void onPath(CaseDraft c) {
        c.anyWindow();
        c.anyUnit();
        Draw draw = c.draw;
        runUntil(c, draw.of(25, 50, 75, 0, 0, 0));
        int span = draw.chance(12) ? 0 : draw.of(8, 9, 10, 12, 20, 24, 30, 36, 40);
        Fraction distance = span == 0 ? Fraction.of(draw.between(1, 9), 10) : Fraction.of(span);
        Fraction target = Fraction.of(draw.between(41, 59))
                .plus(distance.dividedBy(Fraction.of(2)).times(c.direction));
        Fraction base = target.minus(distance.times(c.direction));
        c.target(target);
        base(c, base);
        Fraction shortfall = draw.chance(25)
                ? draw.of(Fraction.ZERO, Fraction.of(1, 20), Fraction.of(1, 5))
                : draw.decimal(-5, 50, 0).dividedBy(Fraction.HUNDRED);
        LocalDate day = figureDay(c);
        Fraction path = base.plus(
                new Months(c.windowStart, c.windowEnd).elapsedShare(day).times(distance.times(c.direction)));
        Fraction value = path.minus(shortfall.times(distance).times(c.direction));
        if (span == 0 && draw.chance(60)) {
            value = target.minus(draw.of(Fraction.of(1, 2), Fraction.of(2), Fraction.of(11, 10))
                    .times(c.direction));
        }
        c.figure(day, c.measured(c.withinLimits(value)));
    }

    /** A level to be kept, said by the target or reached by the base. */
    static void kept(CaseDraft c) {
        c.anyWindow();
        c.anyUnit();
        Draw draw = c.draw;
        c.nature = draw.of("stock", "stock", "survey", "ratio");
        runUntil(c, 0);
        Fraction target = Fraction.of(draw.of(100, 100, 95, 98, 90, 80, 50));
        if (c.direction < 0) {
            target = Fraction.of(draw.of(2, 5, 10, 40, 20));
        }
        c.target(target);
        if (c.nature.equals("stock") && draw.chance(50)) {
            base(c, draw.chance(50) ? target : c.withinLimits(target.plus(Fraction.of(c.direction))));
        } else {
            c.target = c.target.asMaintained();
        }
        measure(c, figureDay(c), target.minus(gap(c, target).times(c.direction)));
    }

    /** No base was measured, so the gap is all there is; much of it late in the window. */
    static void withoutBase(CaseDraft c) {
        c.anyWindow();
        c.anyUnit();
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "survey", "ratio");
        runUntil(c, draw.of(75, 75, 76, 76, 76, 0));
        Fraction target = c.direction > 0
                ? Fraction.of(draw.of(60, 70, 75, 80, 90, 95, 100))
                : Fraction.of(draw.of(5, 10, 20, 25));
        c.target(target);
        measure(c, figureDay(c), target.minus(gap(c, target).times(c.direction)));
    }

    /** Of a ratio as of a level, but for its span. */
    private static void measure(CaseDraft c, LocalDate day, Fraction value) {
        Fraction within = c.withinLimits(value);
        if (c.nature.equals("ratio")) {
            c.figure(
                    Span.yearOf(c.labelStart.getYear() < c.windowEnd.getYear() ? day : c.windowEnd),
                    day,
                    c.number(within));
        } else {
            c.figure(day, c.measured(within));
        }
    }

    private static Fraction gap(CaseDraft c, Fraction target) {
        Draw draw = c.draw;
        Fraction unit = c.share ? Fraction.ONE : target.dividedBy(Fraction.HUNDRED);
        if (draw.chance(20)) {
            return draw.of(5, 20, 20).equals(5) ? unit.times(5) : unit.times(20);
        }
        if (draw.chance(12)) {
            return c.share ? Fraction.of(1, 2) : Fraction.ONE;
        }
        return draw.of(draw.decimal(0, 5, 1), draw.decimal(5, 20, 1), draw.decimal(20, 45, 1))
                .times(unit);
    }

    /** To that percentage of the window exactly, past three quarters for 76, anywhere past the early part for 0. */
    static void runUntil(CaseDraft c, int percent) {
        int months = c.months();
        int least = Math.max(months / 4, c.reportingMonths);
        int run =
                switch (percent) {
                    case 0 -> c.draw.between(least, months - 1);
                    case 76 -> c.draw.between(months * 3 / 4, months - 1);
                    default -> Math.max(months * percent / 100, least);
                };
        c.asOf = c.monthEnd(run);
        if (percent == 0 && c.draw.chance(25)) {
            c.asOf = c.asOf.plusDays(c.draw.between(1, 27));
        }
    }

    /** The day itself or the last end of a month or quarter before it. */
    static LocalDate figureDay(CaseDraft c) {
        LocalDate monthEnd = c.asOf.plusDays(1).withDayOfMonth(1).minusDays(1);
        LocalDate day = c.draw.chance(80) ? monthEnd : c.asOf;
        return day.isBefore(c.windowStart) ? c.asOf : day;
    }

    static void base(CaseDraft c, Fraction base) {
        LocalDate day =
                switch (c.draw.between(1, 12)) {
                    case 1 -> c.windowStart;
                    case 2 -> c.windowStart.minusDays(1).minusMonths(c.reportingMonths);
                    case 3 -> c.windowStart.minusDays(32).minusMonths(c.reportingMonths);
                    default -> c.windowStart.minusDays(1);
                };
        c.figure(day, c.measured(base));
    }
}
