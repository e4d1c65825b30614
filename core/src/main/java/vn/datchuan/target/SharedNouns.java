package vn.datchuan.target;

import java.util.List;

/** Gives numbers of a list the noun that is printed once, after the last: "lần lượt 150 nghìn và 2,6 triệu lượt khách". */
final class SharedNouns {
    private final Sentence sentence;

    SharedNouns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Units and scales, from the last number backwards. */
    void assign(List<Clause> clauses) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            Clause clause = clauses.get(i);
            Clause next = clauses.get(i + 1);
            Quantity q = clause.target;
            Quantity later = next.target;
            if (q != null && later != null && bare(q) && later.unit != null && joined(clause, q, next, later)) {
                q.unit = later.unit;
                boolean scale = !q.scaled && later.factor.signum() > 0 && q.low.intValue() < 1000;
                if (scale) {
                    q.low = QuantityParser.scaled(q.low, later.factor);
                    q.high = q.high == null ? null : QuantityParser.scaled(q.high, later.factor);
                    q.factor = later.factor;
                }
                q.scaled = false;
            }
        }
    }

    private static boolean bare(Quantity q) {
        return q.unit == null && !q.rank && !q.noneLeft && q.of == null && !q.change();
    }

    /** Nothing but "và", or a comma in a list that is told by "lần lượt", stands between the numbers. */
    private boolean joined(Clause clause, Quantity q, Clause next, Quantity later) {
        boolean list = false;
        for (int i = q.number; i >= 0 && i > q.first - 8; i--) {
            list |= sentence.is(i, Sign.RESPECTIVELY);
        }
        boolean mark = list && (sentence.is(next.from, Sign.AND) || sentence.is(next.from, Sign.COMMA));
        return mark && clause.to == next.from && q.end == next.from && later.first == next.from + 1;
    }

    /** True if the part goes on with the list and its words are those of the noun: "… và 2,6 triệu lượt khách quốc tế, nội địa". */
    boolean ends(Clause last, Clause clause) {
        Quantity q = last.target;
        Quantity own = clause.target;
        return q != null
                && own != null
                && clause.before.isEmpty()
                && q.end == clause.from
                && own.first == clause.from + 1
                && (sentence.is(clause.from, Sign.AND) || sentence.is(clause.from, Sign.COMMA));
    }

    /** What each number of the list is of, told after the noun; none where it does not tell as many. */
    static List<String> after(Clause last, int count) {
        Quantity q = last.target;
        String words = last.after;
        String unit = q == null || q.unit == null ? "" : q.unit.name();
        boolean noun = !unit.isEmpty() && words.regionMatches(true, 0, unit, 0, unit.length());
        return NameParts.at(noun ? words.substring(unit.length()).strip() : words, ", ", count);
    }
}
