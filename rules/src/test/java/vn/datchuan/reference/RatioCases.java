package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Ratios whose numerator and denominator grow all year. */
final class RatioCases {

    private RatioCases() {}

    /** A rest that must do better than the latest ratio by a chosen number of points. */
    static void rest(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = "ratio";
        int quarters = draw.of(1, 2, 3, 3);
        c.reportingMonths = draw.of(1, 3);
        c.asOf = c.monthEnd(quarters * 3);
        long total = draw.of(400L, 800L, 1200L, 2000L);
        long den = total * quarters / 4;
        long ratio = c.direction > 0 ? draw.between(30, 70) : draw.between(10, 40);
        Fraction excess = draw.chance(35) ? draw.of(Fraction.of(5), Fraction.of(20)) : draw.decimal(-2, 32, 0);
        Fraction rest = Fraction.of(total - den, total);
        c.target(Fraction.of(ratio).plus(excess.times(rest).times(c.direction)));
        switch (draw.between(1, 3)) {
            case 1 -> c.finalDenominator = BigDecimal.valueOf(total);
            case 2 -> lastYear(c, total);
            default -> {}
        }
        report(c, quarters, Fraction.of(den * ratio, 100), Fraction.of(den));
    }

    /** As near to what the rest can bring as a count or two. */
    static void reach(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = "ratio";
        c.reportingMonths = 3;
        int quarters = draw.of(1, 2, 3, 3);
        c.asOf = c.monthEnd(quarters * 3);
        long total = draw.of(54L, 200L, 1000L, 1200L);
        long den = total * quarters / 4;
        int percent = c.direction > 0 ? draw.of(75, 80, 90, 95, 100) : draw.of(5, 10, 20);
        c.target(Fraction.of(percent));
        c.finalDenominator = BigDecimal.valueOf(total);
        long wanted = Math.round(percent * total / 100.0);
        long most = c.direction > 0 ? wanted - (total - den) : wanted;
        long num = Math.min(Math.max(most + draw.of(0, 0, 1, -1, -2, 3, -10), 0), den);
        report(c, quarters, Fraction.of(num), Fraction.of(den));
    }

    private static void lastYear(CaseDraft c, long total) {
        LocalDate day = c.windowStart.minusDays(1);
        c.figure(Span.yearOf(day), day, CaseDraft.parts(Fraction.of(total / 2), Fraction.of(total)));
    }

    /** As one cumulative figure, or as quarters of which one may be missing. */
    private static void report(CaseDraft c, int quarters, Fraction num, Fraction den) {
        if (c.draw.chance(50)) {
            c.figure(Span.yearOf(c.asOf), c.asOf, CaseDraft.parts(num, den));
            return;
        }
        BigDecimal numLeft = num.rounded(0);
        BigDecimal denLeft = den.rounded(0);
        for (int quarter = 1; quarter <= quarters; quarter++) {
            BigDecimal parts = BigDecimal.valueOf(quarters - quarter + 1);
            BigDecimal numPart =
                    Fraction.of(numLeft).dividedBy(Fraction.of(parts)).floor().rounded(0);
            BigDecimal denPart = Fraction.of(denLeft)
                    .dividedBy(Fraction.of(parts))
                    .floor()
                    .rounded(0)
                    .max(numPart);
            numLeft = numLeft.subtract(numPart);
            denLeft = denLeft.subtract(denPart);
            Span span = Span.months(c.windowStart.plusMonths(3L * quarter - 3), 3);
            if (!c.draw.chance(2)) {
                c.figure(span, span.end(), new ReferenceValue.Share(numPart, denPart));
            }
        }
    }
}
