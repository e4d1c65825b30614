package vn.datchuan.target;

import java.util.List;

/** Chooses the target among the numbers of a clause; the others say what is meant. */
final class TargetChoice {
    private final Sentence sentence;
    private final List<Token> tokens;

    TargetChoice(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    /** The target among the numbers of a clause. */
    void choose(Clause clause) {
        Quantity best = null;
        int rank = -1;
        for (Quantity q : clause.quantities) {
            int mine = clause.fronted && q == clause.quantities.get(0) ? 100 : weight(q, clause);
            if (mine >= rank) {
                best = q;
                rank = mine;
            }
        }
        clause.target = best != null && defining(clause, best, rank) ? null : best;
        for (Quantity q : clause.quantities) {
            if (q != clause.target) {
                sentence.aside.add(new Remark<>(Warning.NUMBER_EXCLUDED, sentence.words(q)));
            }
        }
    }

    /** "Tỷ lệ cơ quan sử dụng ít nhất 01 ứng dụng": a count among the words of a share is no target. */
    private boolean defining(Clause clause, Quantity q, int rank) {
        if (rank > 10 || q.share() || q.unit == null || q.of != null || !q.per.isEmpty() || clause.from == q.first) {
            return false;
        }
        int i = clause.from;
        while (i < q.first && (tokens.get(i).sign.separator() || is(i, Sign.SOFT) || is(i, Sign.DATE))) {
            i++;
        }
        return i + 1 < q.first && shareWord(Normaliser.fold(sentence.words(i, i + 2)));
    }

    private static boolean shareWord(String words) {
        return words.equals("tỷ lệ") || words.equals("tỉ lệ");
    }

    private int weight(Quantity q, Clause clause) {
        int weight = 0;
        if (q.copula && counts(clause, q)) {
            weight = 45;
        } else if (q.colon || q.level() || (q.reach && q.motion == null)) {
            weight = 40;
        } else if (q.noneLeft) {
            weight = 35;
        } else if (q.motion != null || q.atLevel || q.maintained || q.rank) {
            weight = 30;
        } else if (q.comparison != null || q.suffix != null || q.approximate) {
            weight = 10;
        }
        if (q.share()) {
            weight += 15;
        }
        boolean afterBase = q.first > clause.from && baseBetween(clause.from, q.first) && !q.marked();
        boolean span = q.unitIs(Unit.Family.TIME) && !q.marked();
        return q.defines || afterBase || span ? 0 : q.rank && counted(clause, q) ? 5 : weight;
    }

    /** "số xã đạt từ 10 tiêu chí trở lên là 37 xã": the noun of the name again. */
    private boolean counts(Clause clause, Quantity q) {
        for (int i = clause.from; i + 1 < q.first && i < clause.from + 4; i++) {
            if (is(i, Sign.SHARE_OF)) {
                return q.unitIs(Unit.Family.COUNT)
                        && q.unit != null
                        && sentence.words(i + 1, i + 2).equalsIgnoreCase(q.unit.name());
            }
        }
        return false;
    }

    /** "có tối thiểu 10 trường trong nhóm 500 trường": the rank says which are counted. */
    private static boolean counted(Clause clause, Quantity rank) {
        for (int i = 0; i < clause.quantities.size() && i < 8; i++) {
            Quantity q = clause.quantities.get(i);
            if (q == rank) {
                return false;
            }
            if (q.unitIs(Unit.Family.COUNT) && q.comparison != null && !q.defines) {
                return true;
            }
        }
        return false;
    }

    private boolean baseBetween(int from, int to) {
        for (int i = to - 1; i >= from && i > to - 8; i--) {
            if (is(i, Sign.BASE)) {
                return true;
            }
        }
        return false;
    }
}
