package vn.datchuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Last columns of plans, in progress from the plan's first day, with yearly steps on the way. */
final class LastColumnCases {

    private LastColumnCases() {}

    static void fill(CaseDraft c) {
        Draw draw = c.draw;
        c.nature = draw.of("stock", "stock", "ratio", "survey", "flow");
        c.anyUnit();
        if (c.nature.equals("flow")) {
            c.share = false;
            c.bounded = false;
        }
        int years = draw.between(2, 5);
        int from = draw.between(2024, 2027);
        c.window(from, from + years - 1);
        c.labelStart = c.windowEnd.withDayOfYear(1);
        Fraction start = Fraction.of(c.direction > 0 ? draw.between(20, 50) : draw.between(60, 90));
        List<Fraction> levels = levels(c, start, years);
        c.target(levels.get(years - 1));
        steps(c, levels);
        int closed = draw.between(draw.chance(15) ? 0 : 1, years - 1);
        c.asOf = c.monthEnd(closed * 12 + draw.of(3, 3, 6, 6, 9, draw.between(0, 11)));
        if (!c.asOf.isAfter(c.windowStart)) {
            c.asOf = c.windowStart;
        }
        if (draw.chance(35)) {
            OpenStockCases.base(c, start);
        }
        Fraction missed =
                levels.get(Math.max(closed - 1, 0)).minus(draw.decimal(-1, 4, 0).times(c.direction));
        if (closed > 0) {
            stepFigure(c, c.monthEnd(closed * 12).minusDays(draw.chance(8) ? draw.of(31, 32) : 0), missed);
        }
        latest(c, levels, missed);
    }

    private static List<Fraction> levels(CaseDraft c, Fraction start, int years) {
        List<Fraction> levels = new ArrayList<>();
        Fraction level = start;
        for (int i = 0; i < years; i++) {
            level = level.plus(Fraction.of(c.draw.of(4, 5, 8, 10, 12)).times(c.direction));
            levels.add(level);
        }
        return levels;
    }

    private static void steps(CaseDraft c, List<Fraction> levels) {
        List<ReferenceStep> steps = new ArrayList<>();
        for (int i = 0; i + 1 < levels.size(); i++) {
            String op = c.direction > 0 ? ">=" : "<=";
            steps.add(new ReferenceStep(
                    c.monthEnd(12 * i + 12), ReferenceTarget.numeric(op, CaseDraft.decimal(levels.get(i)))));
        }
        c.steps = steps;
    }

    /** Behind the official path by some of the remaining distance, one twentieth of it now and then. */
    private static void latest(CaseDraft c, List<Fraction> levels, Fraction missed) {
        LocalDate day = OpenStockCases.figureDay(c);
        int year = Math.min(day.getYear() - c.windowStart.getYear(), levels.size() - 1);
        Fraction to = levels.get(year);
        Fraction from = year > 0 ? levels.get(year - 1) : to.minus(Fraction.of(8L * c.direction));
        Fraction part = Fraction.of(day.getMonthValue(), 12);
        Fraction path = from.plus(to.minus(from).times(part));
        Fraction distance = levels.get(levels.size() - 1).minus(missed).abs();
        Fraction behind = c.draw.chance(30)
                ? distance.dividedBy(Fraction.of(20))
                : distance.times(c.draw.decimal(-5, 30, 0)).dividedBy(Fraction.HUNDRED);
        Fraction value = c.withinLimits(path.minus(behind.times(c.direction)));
        if (c.asOf.getDayOfMonth() > 1 && !day.equals(c.monthEnd(12 * year))) {
            stepFigure(c, day, value);
        }
    }

    private static void stepFigure(CaseDraft c, LocalDate day, Fraction value) {
        boolean wholeYear = c.nature.equals("flow") || c.nature.equals("ratio");
        if (wholeYear) {
            c.figure(Span.yearOf(day), day, c.measured(value));
        } else {
            c.figure(day, c.measured(value));
        }
    }
}
