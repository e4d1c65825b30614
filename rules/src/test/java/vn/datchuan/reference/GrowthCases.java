package vn.datchuan.reference;

import java.time.LocalDate;

/** Levels with a measured base and yearly values after it, for rates of growth. */
final class GrowthCases {

    private GrowthCases() {}

    /** Two years at a required rate, the first of them done at a share of it: .95 and .60 now and then. */
    static void ratio(CaseDraft c) {
        Draw draw = c.draw;
        start(c, draw.chance(60) ? 2 : draw.between(2, 5));
        Fraction base = Fraction.of(draw.of(20, 40, 40, 50));
        Fraction required = Fraction.of(draw.of(5, 10, 10, 20), 100).times(c.direction);
        Fraction share = draw.chance(35)
                ? draw.of(Fraction.of(19, 20), Fraction.of(3, 5))
                : draw.decimal(-40, 160, 0).dividedBy(Fraction.HUNDRED);
        Fraction step = Fraction.ONE.plus(required);
        c.target(base.times(step).times(step));
        report(c, base, base.times(Fraction.ONE.plus(required.times(share))));
    }

    /** One year of growth carried on for a second: at .95 and .10 of the way exactly now and then. */
    static void projection(CaseDraft c) {
        Draw draw = c.draw;
        start(c, draw.chance(70) ? 2 : draw.between(2, 5));
        Fraction scale = Fraction.of(draw.of(1, 1, 2));
        Fraction[] exact = c.direction > 0
                ? draw.of(of("15.2", "19", "24.2"), of("5", "5.5", "15.5"))
                : draw.of(of("38", "19", "8"), of("40", "38", "1"));
        if (draw.chance(40)) {
            c.target(exact[2].times(scale));
            report(c, exact[0].times(scale), exact[1].times(scale));
            return;
        }
        Fraction base = Fraction.of(draw.of(20, 40, 50));
        Fraction target = base.plus(Fraction.of(draw.of(4, 8, 12, 19)).times(c.direction));
        c.target(target);
        Fraction done = draw.decimal(-30, 90, 0).dividedBy(Fraction.HUNDRED);
        report(c, base, base.plus(target.minus(base).times(done)));
    }

    /** A base of nothing, below nothing or on the target, a target of nothing, a value below nothing, a series of months. */
    static void withoutARate(CaseDraft c) {
        Draw draw = c.draw;
        start(c, draw.between(2, 3));
        Fraction base = Fraction.of(draw.of(0, 0, -5, 30, 30));
        Fraction target = Fraction.of(draw.of(30, 30, 60, 0));
        c.bounded = c.bounded && base.signum() >= 0;
        c.plainTarget(target);
        if (draw.chance(15)) {
            c.target = c.target.asMaintained();
        }
        if (draw.chance(25)) {
            c.asOf = c.monthEnd(draw.of(6, 9));
        }
        Fraction away = draw.decimal(-1, 20, 1).times(c.direction);
        report(c, base, target.minus(away));
    }

    /** A target of 100 or of 0, and a value beside it: at most one point away, or farther. */
    static void nearAnExtreme(CaseDraft c) {
        Draw draw = c.draw;
        start(c, draw.between(2, 4));
        c.share = draw.chance(90);
        c.bounded = draw.chance(90) && c.share;
        Fraction target = Fraction.of(c.direction > 0 ? 100 : 0);
        c.target =
                ReferenceTarget.numeric(c.direction > 0 ? draw.of(">=", "==") : draw.of("<=", "=="), target.rounded(0));
        Fraction away = draw.of(Fraction.ONE, draw.decimal(0, 1, 2), draw.decimal(1, 2, 2));
        Fraction value = target.minus(away.times(c.direction));
        if (draw.chance(10)) {
            c.figure(
                    c.asOf,
                    new ReferenceValue.Bound(
                            c.direction > 0 ? null : value.rounded(2),
                            c.direction > 0 ? value.rounded(2) : null,
                            false));
            return;
        }
        report(c, target.minus(Fraction.of(10L * c.direction)), value);
    }

    private static Fraction[] of(String base, String value, String target) {
        return new Fraction[] {Fraction.of(base), Fraction.of(value), Fraction.of(target)};
    }

    private static void start(CaseDraft c, int years) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "stock", "survey");
        c.anyUnit();
        c.reportingMonths = draw.of(12, 12, 6, 3);
        int from = draw.between(2023, 2027);
        c.window(from, from + years - 1);
        c.asOf = c.monthEnd(12 * draw.between(1, Math.max(1, years - 1)));
    }

    /** A base on the eve of the window, a point between now and then, and the value on the as-of day. */
    private static void report(CaseDraft c, Fraction base, Fraction value) {
        Draw draw = c.draw;
        LocalDate eve = c.windowStart.minusDays(1);
        if (!draw.chance(8)) {
            c.figure(eve, c.measured(c.withinLimits(base)));
        }
        if (draw.chance(30)) {
            c.figure(eve.minusDays(draw.of(366, 500)), c.measured(c.withinLimits(base)));
        }
        if (draw.chance(30)) {
            c.figure(c.asOf.minusDays(draw.between(20, 300)), c.measured(c.withinLimits(value)));
        }
        c.figure(c.asOf, c.measured(c.withinLimits(value)));
    }
}
