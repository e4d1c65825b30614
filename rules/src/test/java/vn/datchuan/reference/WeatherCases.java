package vn.datchuan.reference;

import java.time.LocalDate;

/** Series of one to seven points with a trend: towards a target, away from it, or to be held. */
final class WeatherCases {

    private WeatherCases() {}

    /** The trend ends at a chosen share of the open distance before the target, .05 and .20 of it now and then. */
    static void toReach(CaseDraft c) {
        Draw draw = c.draw;
        c.anyUnit();
        c.nature = draw.of("stock", "survey", "survey");
        int years = begin(c);
        int ahead = draw.between(1, years - 1);
        c.asOf = c.windowEnd.minusYears(ahead);
        Fraction open = Fraction.of(draw.of(2, 4, 8, 10, 20));
        Fraction missing = draw.chance(35)
                ? draw.of(Fraction.of(1, 20), Fraction.of(1, 5))
                : draw.decimal(-60, 140, 0).dividedBy(Fraction.HUNDRED);
        Fraction change = open.times(Fraction.ONE.minus(missing)).dividedBy(Fraction.of(ahead));
        Fraction value = Fraction.of(draw.of(40, 45, 50, 60)).plus(Fraction.of(draw.between(0, 3), 4));
        c.target(value.plus(open.times(c.direction)));
        series(c, value, change.times(c.direction));
    }

    /** A level to be kept, missed or met, rising, falling or standing still. */
    static void toKeep(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey");
        begin(c);
        c.asOf = c.monthEnd(draw.of(12, 18, 24));
        Fraction target = Fraction.of(draw.of(100, 100, 98, 90, 60));
        c.direction = 1;
        c.target(target);
        Fraction away = draw.chance(60) ? draw.decimal(0, 9, 1) : Fraction.ZERO;
        if (draw.chance(70)) {
            c.target = c.target.asMaintained();
        }
        series(c, target.minus(away), draw.of(Fraction.ZERO, draw.decimal(-3, 3, 1), draw.decimal(-3, 3, 1)));
    }

    /** "More than" and just there: missed, with no distance left. */
    static void onAStrictTarget(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey");
        begin(c);
        c.asOf = c.monthEnd(draw.of(12, 24));
        Fraction target = Fraction.of(draw.of(50, 60, 80));
        c.target = ReferenceTarget.numeric(draw.chance(80) ? c.direction > 0 ? ">" : "<" : "==", target.rounded(0));
        Fraction beside = draw.chance(60) ? Fraction.ZERO : draw.decimal(-2, 2, 1);
        series(c, target.plus(beside), draw.decimal(-2, 2, 1));
    }

    /** A window of three to five years; gives their number. */
    private static int begin(CaseDraft c) {
        c.reportingMonths = c.draw.of(12, 12, 6, 3);
        int years = c.draw.between(3, 5);
        int from = c.draw.between(2022, 2026);
        c.window(from, from + years - 1);
        if (c.draw.chance(30)) {
            c.labelStart = c.windowEnd.withDayOfYear(1);
        }
        return years;
    }

    /** Ends on the as-of day with that value; the oldest of six lies so far below it that the mean change a year is the given one. */
    private static void series(CaseDraft c, Fraction last, Fraction perYear) {
        Draw draw = c.draw;
        int points = draw.of(1, 2, 3, 4, 5, 6, 6, 6, 7);
        boolean uneven = draw.chance(15);
        for (int i = points - 1; i >= 0; i--) {
            LocalDate day =
                    c.asOf.plusDays(1).minusMonths((long) i * c.reportingMonths).minusDays(1);
            boolean end = i == 0 || i == Math.min(points, 6) - 1;
            Fraction trend = last.minus(perYear.times(Fraction.of((long) i * c.reportingMonths, 12)));
            Fraction noise = end || draw.chance(40) ? Fraction.ZERO : draw.decimal(-1, 1, 1);
            if (uneven && i > 0 && draw.chance(40)) {
                day = day.minusDays(draw.between(10, 100));
            }
            c.figure(day, c.measured(c.withinLimits(trend.plus(noise))));
        }
    }
}
