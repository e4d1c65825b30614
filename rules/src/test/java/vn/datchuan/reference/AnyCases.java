package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Cases drawn without a plan, for what the others do not think of. */
final class AnyCases {

    private AnyCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "flow", "ratio", "survey");
        c.anyWindow();
        c.anyUnit();
        c.reportingMonths = draw.of(1, 3, 6, 12);
        c.asOf = c.windowStart.plusDays(draw.between(-60, c.months() * 30 + 100));
        Fraction target = draw.decimal(0, 100, draw.of(0, 0, 1));
        c.target(target);
        if (draw.chance(10)) {
            c.target = c.target.asMaintained();
        }
        int count = draw.between(0, 7);
        LocalDate day = c.asOf.plusDays(1).withDayOfMonth(1).minusDays(1);
        for (int i = 0; i < count; i++) {
            c.figure(day, value(c, target));
            day = day.plusDays(1).minusMonths(draw.of(1, 3, 3, 6, 12)).minusDays(1);
        }
        if (c.nature.equals("ratio") && draw.chance(30) && c.months() == 12) {
            c.finalDenominator = BigDecimal.valueOf(draw.of(100, 500, 1200));
        }
    }

    private static ReferenceValue value(CaseDraft c, Fraction target) {
        if (c.share && c.nature.equals("ratio")) {
            int den = c.draw.between(10, 400);
            return CaseDraft.parts(Fraction.of(c.draw.between(0, den)), Fraction.of(den));
        }
        if (c.draw.chance(4)) {
            return ClosedCases.bound(c, target);
        }
        return c.measured(c.withinLimits(target.plus(c.draw.decimal(-30, 15, 1).times(c.direction))));
    }
}
