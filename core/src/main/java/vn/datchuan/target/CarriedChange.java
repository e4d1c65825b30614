package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** Tells the parts that a word of change printed before reaches, though they have none of their own. */
final class CarriedChange {
    private final Sentence sentence;
    private final Remarks remarks;

    CarriedChange(Sentence sentence, Remarks remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
    }

    /**
     * "Cắt giảm 30% thời gian, 30% chi phí": the word of change goes on where the second part has no verb of its own.
     */
    boolean goesOn(Clause last, Clause clause, Quantity q) {
        Quantity before = last.target;
        if (before != null
                && (yearlyToo(before, clause, q)
                        || restricted(before, clause, q)
                        || parted(before, clause, q)
                        || further(last, before, clause, q))) {
            return true;
        }
        boolean alike = before != null
                && before.change()
                && last.fronted(before)
                && clause.before.isEmpty()
                && q.motion == null
                && !q.reach
                && !q.have
                && (q.share() || (steps(q) && steps(before)));
        if (!alike || clause.after.isEmpty()) {
            return false;
        }
        for (int i = q.end; i < clause.to; i++) {
            Sign sign = sentence.tokens.get(i).sign;
            boolean predicate =
                    sign == Sign.BOUNDARY && sentence.words(i, i + 1).length() > 3;
            if (predicate || sign == Sign.HAVE || sign == Sign.REACH || sign == Sign.NOUN || i - q.end > 14) {
                return false;
            }
        }
        return true;
    }

    /** "tăng chiều cao: nam 2 cm, và nữ 1,5 cm": what the word of change governs is told for several. */
    private boolean parted(Quantity before, Clause clause, Quantity q) {
        boolean bare = q.motion == null && !q.reach && !q.have && !q.level() && !clause.rate;
        if (!bare || !before.governed || before.unit == null || q.unit == null) {
            return false;
        }
        boolean same = before.unit.name().equals(q.unit.name()) && before.per.equals(q.per);
        boolean goes = sentence.is(clause.from, Sign.AND)
                || sentence.is(clause.from, Sign.COMMA)
                || sentence.is(clause.from, Sign.SEMICOLON);
        boolean counts =
                before.colon && q.colon && Normaliser.fold(clause.before).startsWith("số ");
        boolean alike = before.headed || (before.share() ? counts : !before.colon);
        q.headed = before.headed;
        q.governed = same && goes && alike && !clause.before.isEmpty() && name(clause.from, q);
        return q.governed;
    }

    /** A few words that tell one of several and no quantity of their own; a count in percent has changed. */
    private boolean name(int from, Quantity q) {
        int to = q.first;
        for (int i = from + 1; i < to; i++) {
            Sign sign = sentence.tokens.get(i).sign;
            boolean word = sign == Sign.WORD
                    || sign == Sign.NOUN
                    || sign == Sign.UNIT
                    || sign == Sign.LABEL
                    || sign == Sign.BOUNDARY
                    || (sign == Sign.ACTION && q.headed)
                    || sign == Sign.SHARE_OF
                    || (sign == Sign.COLON && i + 1 == to)
                    || sign == Sign.AND
                    || sign == Sign.COMMA
                    || sign == Sign.OTHER;
            if (!word || i - from > 5) {
                return false;
            }
        }
        String words = Normaliser.fold(sentence.words(from + 1, to)).strip();
        return !Shares.of(words) && (!Candidates.measured(words) || (q.share() && words.startsWith("số ")));
    }

    private static boolean steps(Quantity q) {
        return q.unit != null && q.unit.name().equals("bậc");
    }

    /** "giảm 20% về số vụ và 25% về diện tích": a further share of the same change. */
    private boolean restricted(Quantity before, Clause clause, Quantity q) {
        boolean bare = q.motion == null && !q.reach && !q.have && q.share() && clause.before.isEmpty();
        return bare
                && before.change()
                && before.share()
                && sentence.is(clause.from, Sign.AND)
                && q.end < clause.to
                && sentence.words(q.end, q.end + 1).equalsIgnoreCase("về");
    }

    /**
     * "cấp huyện vượt chỉ tiêu trên 30%, cấp xã vượt trên 20%" surpasses the same; "giảm … 15% vào năm 2030, lên mức 70%
     * vào năm 2045": a decrease that rises is a greater decrease; "giảm 50% vào năm 2027, 75% vào năm 2030": a later share of it.
     */
    private static boolean further(Clause last, Quantity before, Clause clause, Quantity q) {
        if (!before.change() || !before.share() || !q.share() || q.reach || q.have) {
            return false;
        }
        boolean surpasses = before.compared && q.over && q.motion == null && !clause.before.isEmpty();
        boolean grows = before.motion == Sign.DECREASE && q.motion == Sign.LEVEL_UP && clause.before.isEmpty();
        boolean later = q.motion == null
                && q.comparison == null
                && !clause.hasSubject()
                && clause.deadline.isPresent()
                && last.deadline.isPresent();
        return surpasses || (grows && clause.after.isEmpty()) || later;
    }

    /** "hành khách tăng 8%/năm, hàng hóa 7%/năm": a share each year goes on growing. */
    private boolean yearlyToo(Quantity before, Clause clause, Quantity q) {
        return before.change()
                && before.share()
                && before.per.equals("năm")
                && q.share()
                && q.per.equals("năm")
                && q.motion == null
                && !q.reach
                && !q.have
                && !clause.rate
                && !clause.before.isEmpty()
                && !Shares.of(Normaliser.fold(clause.before))
                && !sentence.is(clause.from, Sign.STOP);
    }

    /** "GRDP tăng 8%, trong đó: nông nghiệp 3%; công nghiệp 11%": the parts grow too, unless they add up to a whole. */
    void growth(List<Clause> clauses, int head) {
        Quantity whole = clauses.get(head).target;
        if (whole == null || !whole.change() || !whole.unitIs(Unit.Family.PERCENT) || !clauses.get(head + 1).within) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int end = head + 1;
        while (end < clauses.size() && bareShare(clauses.get(end), end == head + 1)) {
            Quantity q = clauses.get(end).target;
            sum = q == null ? sum : sum.add(q.low);
            end++;
        }
        boolean structure = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) < 0;
        for (int i = head + 1; i < end && end - head > 2 && !structure; i++) {
            Quantity q = clauses.get(i).target;
            if (q != null) {
                q.motion = whole.motion;
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
            }
        }
    }

    private static boolean bareShare(Clause clause, boolean first) {
        Quantity q = clause.target;
        return q != null
                && (first || !clause.within)
                && !clause.before.isEmpty()
                && q.unitIs(Unit.Family.PERCENT)
                && q.motion == null
                && !q.reach
                && !q.have
                && q.comparison == null
                && q.suffix == null;
    }
}
