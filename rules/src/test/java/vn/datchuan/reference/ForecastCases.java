package vn.datchuan.reference;

import java.time.LocalDate;

/** Series of one to six points, even or not, some of which have reached their target and may lose it. */
final class ForecastCases {

    private ForecastCases() {}

    static void fill(CaseDraft c) {
        if (c.draw.chance(3)) {
            standingStill(c);
            return;
        }
        Draw draw = c.draw;
        c.nature = draw.of("survey", "survey", "stock");
        c.anyUnit();
        if (draw.chance(35)) {
            c.anyWindow();
        }
        OpenStockCases.runUntil(c, 0);
        int points = draw.of(1, 2, 3, 3, 4, 4, 5, 6);
        int spacing = draw.of(3, 6, 12, 12);
        LocalDate last = OpenStockCases.figureDay(c);
        Fraction level = c.share ? Fraction.of(draw.of(15, 45, 60, 70, 85, 92)) : Fraction.of(draw.of(40, 150));
        Fraction drift = draw.decimal(-2, 6, 1).times(c.direction);
        Fraction latest = level;
        for (int i = points - 1; i >= 0; i--) {
            Fraction value = level.minus(drift.times(i)).plus(noise(draw));
            latest = c.withinLimits(value);
            c.figure(day(c, last, i * spacing), c.measured(latest));
        }
        Fraction ahead = draw.chance(10) ? Fraction.ZERO : draw.decimal(-6, 10, 1);
        c.target(c.withinLimits(latest.plus(ahead.times(c.direction))));
    }

    /** Has reached the target and is losing it. */
    static void worsening(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("survey", "stock");
        c.reportingMonths = draw.of(3, 6);
        OpenStockCases.runUntil(c, 0);
        LocalDate last = OpenStockCases.figureDay(c);
        Fraction target = Fraction.of(draw.of(30, 50, 60, 85, 90));
        c.target(target);
        Fraction lead = draw.chance(20) ? Fraction.ZERO : draw.decimal(0, 4, 1);
        Fraction loss = draw.decimal(0, 4, 1);
        for (int i = draw.between(1, 4); i >= 0; i--) {
            Fraction value = target.plus(lead.plus(loss.times(i)).times(c.direction));
            c.figure(day(c, last, i * 6), c.measured(c.withinLimits(value)));
        }
    }

    /** Stands on a threshold that it would have to pass: an even chance. */
    private static void standingStill(CaseDraft c) {
        c.nature = "survey";
        OpenStockCases.runUntil(c, 0);
        Fraction level = Fraction.of(c.draw.of(30, 50, 60, 85));
        LocalDate last = OpenStockCases.figureDay(c);
        for (int i = c.draw.between(2, 4); i >= 0; i--) {
            c.figure(day(c, last, i * 6), c.measured(level));
        }
        c.target = ReferenceTarget.numeric(c.direction > 0 ? ">" : "<", CaseDraft.decimal(level));
    }

    private static Fraction noise(Draw draw) {
        return draw.chance(25) ? Fraction.ZERO : draw.decimal(-2, 2, 1);
    }

    private static LocalDate day(CaseDraft c, LocalDate last, int monthsBefore) {
        if (monthsBefore == 0) {
            return last;
        }
        LocalDate even = last.plusDays(1).minusMonths(monthsBefore).minusDays(1);
        return c.draw.chance(20) ? even.minusDays(c.draw.between(1, 50)) : even;
    }
}
