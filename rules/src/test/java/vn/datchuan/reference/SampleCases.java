package vn.datchuan.reference;

import java.math.BigDecimal;

/** Closed windows beside their targets: surveys by their counts, and other figures in the zone that some provinces call near. */
final class SampleCases {

    private SampleCases() {}

    /** Missed or met by 5 points or percent, by a little less and more. */
    static void nearTheTarget(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "flow");
        c.anyUnit();
        c.asOf = c.windowEnd.plusDays(draw.of(0, 10));
        Fraction target = Fraction.of(draw.of(40, 50, 80, 0));
        c.target(target);
        Fraction unit = c.share ? Fraction.ONE : target.dividedBy(Fraction.HUNDRED);
        Fraction gap = draw.of(Fraction.of(5), Fraction.of(51, 10), Fraction.of(49, 10), draw.decimal(0, 30, 1));
        c.figure(
                Span.yearOf(c.windowEnd),
                c.windowEnd,
                c.measured(c.withinLimits(target.minus(gap.times(unit).times(c.direction)))));
    }

    /** So many of so many asked; the target lies on an end of the interval now and then. */
    static void counted(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = "survey";
        c.asOf = c.windowEnd.plusDays(draw.of(0, 10));
        int asked = draw.of(10, 54, 250, 2000, draw.between(1, 400));
        int had = draw.chance(12) ? draw.of(0, asked) : Math.round(asked * draw.between(60, 95) / 100f);
        Fraction target = Fraction.of(100L * had, asked).plus(draw.decimal(-12, 12, 1));
        if (draw.chance(15)) {
            target = end(had, asked, draw.of(-1, 1));
        }
        c.target(c.withinLimits(target));
        ReferenceValue value = CaseDraft.parts(Fraction.of(had), Fraction.of(asked));
        if (draw.chance(4)) {
            value = new ReferenceValue.Share(
                    BigDecimal.valueOf(had).subtract(new BigDecimal("0.5")).abs(), BigDecimal.valueOf(asked));
        }
        c.figure(Span.yearOf(c.windowEnd), c.windowEnd, value);
    }

    /** An end of the 95 % Wilson interval to four decimals. */
    private static Fraction end(int had, int asked, int side) {
        double z = 1.959963984540054;
        double share = (double) had / asked;
        double root = StrictMath.sqrt(share * (1 - share) / asked + z * z / (4.0 * asked * asked));
        double end = (share + z * z / (2.0 * asked) + side * z * root) / (1 + z * z / asked);
        return Fraction.of(BigDecimal.valueOf(100 * end).setScale(4, java.math.RoundingMode.HALF_UP));
    }
}
