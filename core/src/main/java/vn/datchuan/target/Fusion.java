package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Joins conditions that together say one thing: a floor and a ceiling, the shares of a whole. */
final class Fusion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fusion() {}

    /** "tối thiểu 5 và tối đa 10" on one subject is one closed range. */
    static boolean floorAndCeiling(List<Condition> conditions, List<Clause> clauses) {
        if (conditions.size() != 2 || clauses.size() != 2 || named(clauses.get(1))) {
            return false;
        }
        Condition a = conditions.get(0);
        Condition b = conditions.get(1);
        boolean same = a.change().equals(b.change())
                && !a.between()
                && !b.between()
                && !a.deadline().isPresent() == !b.deadline().isPresent();
        boolean pair =
                a.comparison().floor() && b.comparison().ceiling() && a.value().compareTo(b.value()) <= 0;
        boolean reversed =
                a.comparison().ceiling() && b.comparison().floor() && b.value().compareTo(a.value()) <= 0;
        if (!same || (!pair && !reversed) || !said(clauses)) {
            return false;
        }
        Condition floor = pair ? a : b;
        Condition ceiling = pair ? b : a;
        String unit = floor.unit().isEmpty() ? ceiling.unit() : floor.unit();
        conditions.clear();
        if (floor.comparison() == Comparison.AT_LEAST && ceiling.comparison() == Comparison.AT_MOST) {
            conditions.add(new Condition(
                    Comparison.AT_LEAST,
                    floor.value(),
                    true,
                    Optional.of(ceiling.value()),
                    unit,
                    floor.per().isEmpty() ? ceiling.per() : floor.per(),
                    "",
                    a.base(),
                    a.change(),
                    a.changeUnit(),
                    a.deadline(),
                    a.field(),
                    Math.min(a.start(), b.start()),
                    Math.max(a.end(), b.end())));
        } else {
            conditions.add(plain(floor, unit));
            conditions.add(plain(ceiling, unit));
        }
        return true;
    }

    /** Words of its own beyond the unit that is counted. */
    private static boolean named(Clause clause) {
        Quantity q = clause.target;
        boolean unit = q != null && q.unit != null && clause.after.equalsIgnoreCase(q.unit.name());
        return !clause.before.isEmpty() || (!clause.after.isEmpty() && !unit);
    }

    private static boolean said(List<Clause> clauses) {
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            if (q == null || (q.comparison == null && q.suffix == null)) {
                return false;
            }
        }
        return true;
    }

    private static Condition plain(Condition c, String unit) {
        return new Condition(
                c.comparison(),
                c.value(),
                c.between(),
                c.upper(),
                unit,
                c.per(),
                "",
                c.base(),
                c.change(),
                c.changeUnit(),
                c.deadline(),
                c.field(),
                c.start(),
                c.end());
    }

    /** True for one range on one subject, closed or half open. */
    static boolean one(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return true;
        }
        return conditions.size() == 2
                && conditions.get(0).subject().isEmpty()
                && conditions.get(1).subject().isEmpty()
                && conditions.get(0).comparison().floor()
                && conditions.get(1).comparison().ceiling()
                && !conditions.get(0).between()
                && !conditions.get(1).between()
                && conditions.get(0).deadline().equals(conditions.get(1).deadline());
    }

    /** Bare shares that add up to a hundred are fixed amounts of a structure. */
    static void structure(List<Condition> conditions, List<Clause> clauses, Remarks remarks) {
        if (conditions.size() < 2 || conditions.size() != clauses.size()) {
            return;
        }
        int from = 0;
        while (from < conditions.size()) {
            int end = from;
            while (end < conditions.size()
                    && share(conditions.get(end), clauses.get(end))
                    && (end == from || !clauses.get(end).within)
                    && (end - from < 3 || end - from > 12 || !whole(conditions, from, end))) {
                end++;
            }
            boolean parts = end - from > 2
                    || (end - from == 2 && (clauses.get(from).within || structureWord(clauses.get(from))));
            if (parts && whole(conditions, from, end)) {
                fix(conditions, clauses, from, end);
                remarks.assume(Assumption.FIXED_AMOUNT, "100%");
            }
            from = Math.max(end, from + 1);
        }
    }

    private static boolean share(Condition c, Clause clause) {
        return clause.target != null
                && !c.between()
                && c.change().isEmpty()
                && c.unit().equals("%");
    }

    private static boolean whole(List<Condition> conditions, int from, int end) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < end; i++) {
            sum = sum.add(conditions.get(i).value());
        }
        return sum.subtract(HUNDRED).abs().compareTo(new BigDecimal("0.11")) <= 0;
    }

    private static void fix(List<Condition> conditions, List<Clause> clauses, int from, int end) {
        for (int i = from; i < end; i++) {
            Condition c = conditions.get(i);
            Quantity q = clauses.get(i).target;
            if (q == null || q.comparison != null || q.suffix != null) {
                continue;
            }
            conditions.set(
                    i,
                    new Condition(
                            Comparison.EXACTLY,
                            c.value(),
                            false,
                            c.upper(),
                            c.unit(),
                            c.per(),
                            c.subject(),
                            c.base(),
                            c.change(),
                            c.changeUnit(),
                            c.deadline(),
                            c.field(),
                            c.start(),
                            c.end()));
        }
    }

    private static boolean structureWord(Clause clause) {
        return Normaliser.fold(clause.before).contains("cơ cấu");
    }
}
