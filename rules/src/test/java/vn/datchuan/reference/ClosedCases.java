package vn.datchuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Windows that have closed, and the figures of their last weeks. */
final class ClosedCases {

    private ClosedCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "survey", "ratio", "flow");
        c.anyWindow();
        c.anyUnit();
        c.asOf = c.windowEnd.plusDays(draw.of(0, 1, 15, 15, 60, 400));
        Fraction target = Fraction.of(c.direction > 0 ? draw.of(100, 100, 95, 80, 80, 60) : draw.of(3, 5, 10, 40));
        c.target(target);
        Fraction hair = draw.of(Fraction.of(1, 100), Fraction.of(1, 10), Fraction.of(1, 2), Fraction.of(3));
        Fraction value =
                switch (draw.between(1, 3)) {
                    case 1 -> target;
                    case 2 -> target.plus(hair);
                    default -> target.minus(hair);
                };
        LocalDate day = c.windowEnd.minusDays(draw.of(0, 0, 0, 0, 0, 15, 31, 32));
        Span span =
                c.labelStart.equals(c.windowStart) ? new Span(c.windowStart, c.windowEnd) : Span.yearOf(c.windowEnd);
        boolean overSpans = c.nature.equals("flow") || c.nature.equals("ratio");
        ReferenceValue reported = draw.chance(12) ? bound(c, target) : c.measured(c.withinLimits(value));
        if (overSpans) {
            c.figure(span, day, reported);
        } else {
            c.figure(day, reported);
        }
    }

    /** Above, below or around the target by some points, or on it. */
    static ReferenceValue bound(CaseDraft c, Fraction target) {
        Draw draw = c.draw;
        BigDecimal limit = CaseDraft.decimal(c.withinLimits(target.plus(Fraction.of(draw.of(0, 0, 5, -5, 3, -3)))));
        return switch (draw.between(1, 5)) {
            case 1, 2 -> new ReferenceValue.Bound(limit, null, draw.chance(40));
            case 3, 4 -> new ReferenceValue.Bound(null, limit, draw.chance(40));
            default -> new ReferenceValue.Bound(limit, limit.add(BigDecimal.valueOf(2)), draw.chance(50));
        };
    }
}
