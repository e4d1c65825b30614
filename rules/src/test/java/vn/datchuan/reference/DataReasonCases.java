package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Targets that cannot be read and figures that cannot be used. */
final class DataReasonCases {

    private DataReasonCases() {}

    static void target(CaseDraft c) {
        OpenStockCases.onPath(c);
        c.target = c.draw.chance(50) ? ReferenceTarget.notSet() : ReferenceTarget.unreadable("xem phụ lục kèm theo??");
        if (c.draw.chance(20)) {
            c.asOf = c.windowStart.minusDays(5);
        }
    }

    static void figure(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "ratio", "flow");
        if (draw.chance(40)) {
            c.asOf = c.windowEnd.plusDays(20);
        } else {
            OpenStockCases.runUntil(c, 0);
        }
        Fraction target = Fraction.of(draw.of(60, 80, 90));
        c.target(target);
        LocalDate last = c.asOf.isAfter(c.windowEnd) ? c.windowEnd : c.asOf;
        int days = draw.chance(45) ? 0 : draw.of(0, 31, 32, freshDays(c, last), freshDays(c, last) + 1);
        LocalDate day = last.minusDays(days);
        if (day.isBefore(c.windowStart)) {
            day = last;
        }
        c.figure(Span.yearOf(day), day, value(c, target));
        if (draw.chance(25)) {
            c.comparableFrom = day.plusDays(draw.of(0, 0, 1, 60));
        }
    }

    /** Days back to the oldest date that is still fresh. */
    private static int freshDays(CaseDraft c, LocalDate last) {
        LocalDate date = last.minusDays(30).minusMonths(c.reportingMonths);
        return (int) ChronoUnit.DAYS.between(date, last);
    }

    private static ReferenceValue value(CaseDraft c, Fraction target) {
        return switch (c.draw.between(1, 12)) {
            case 1 -> new ReferenceValue.NotApplicable();
            case 2 -> parts(0, 0);
            case 3 -> parts(55, 50);
            case 4 -> new ReferenceValue.Number(new BigDecimal(c.draw.of("101", "-1", "100.1")));
            case 5 -> new ReferenceValue.Text("Đạt");
            case 6 -> new ReferenceValue.Missing();
            case 7, 8 -> ClosedCases.bound(c, target);
            case 9 -> parts(-3, 50);
            default -> c.measured(target.minus(c.draw.decimal(0, 10, 1).times(c.direction)));
        };
    }

    private static ReferenceValue parts(long num, long den) {
        return new ReferenceValue.Share(BigDecimal.valueOf(num), BigDecimal.valueOf(den));
    }
}
