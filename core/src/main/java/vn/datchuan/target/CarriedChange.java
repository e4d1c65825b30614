package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Direction;

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
                        || further(last, before, clause, q)
                        || counted(before, clause, q)
                        || fewer(before, clause, q)
                        || peers(last, before, clause, q))) {
            return true;
        }
        boolean alike = before != null
                && before.change()
                && (last.fronted(before) || acted(last, before))
                && clause.before.isEmpty()
                && q.motion == null
                && !q.reach
                && !q.have
                && q.low.compareTo(BigDecimal.valueOf(100)) < 0
                && (q.share() || (steps(q) && steps(before)));
        if (!alike || clause.after.isEmpty()) {
            return false;
        }
        if (q.base > q.number) {
            return true;
        }
        for (int i = q.end; i < clause.to; i++) {
            Sign sign = sentence.tokens.get(i).sign;
            boolean predicate = sign == Sign.BOUNDARY
                    && sentence.words(i, i + 1).length() > 3
                    && !sentence.words(i - 1, i).equalsIgnoreCase("gian")
                    && !sentence.words(i, i + 1).equalsIgnoreCase("không");
            if (predicate || sign == Sign.HAVE || sign == Sign.REACH || sign == Sign.NOUN || i - q.end > 14) {
                return false;
            }
        }
        return true;
    }

    /** "Các xã phấn đấu giảm 3% tổng số hộ nghèo …": who acts stands before the verb, and what changes after the share. */
    private boolean acted(Clause last, Quantity before) {
        if (before.governed || before.base >= 0 || !before.share() || before.end >= last.to) {
            return false;
        }
        Sign next = sentence.tokens.get(before.end).sign;
        boolean object = next == Sign.SHARE_OF || next == Sign.WORD || next == Sign.UNIT || next == Sign.NOUN;
        String actor = Normaliser.fold(last.before);
        return object && !Shares.of(actor) && !Candidates.measured(actor);
    }

    /** "Tăng 200 giường bệnh và 50 bác sĩ so với năm 2024": two counts, compared with one time. */
    private boolean counted(Quantity before, Clause clause, Quantity q) {
        return before.change()
                && before.unitIs(Unit.Family.COUNT)
                && q.unitIs(Unit.Family.COUNT)
                && q.first == q.number
                && q.base > q.number
                && sentence.is(clause.from, Sign.AND)
                && clause.from + 1 == q.first;
    }

    /** "giảm 600 hộ nghèo, 400 hộ cận nghèo": a further count of what is to become less. */
    private boolean fewer(Quantity before, Clause clause, Quantity q) {
        return before.motion == Sign.DECREASE
                && before.unitIs(Unit.Family.COUNT)
                && q.unitIs(Unit.Family.COUNT)
                && q.first == q.number
                && clause.from + 1 == q.first
                && (sentence.is(clause.from, Sign.COMMA) || sentence.is(clause.from, Sign.AND))
                && Directions.of(Normaliser.fold(clause.after)).equals(Optional.of(Direction.LOWER));
    }

    /** "Công chức cắt giảm 15%, viên chức tối thiểu 10%": two of a kind, the second with a word of comparison and no verb. */
    private boolean peers(Clause last, Quantity before, Clause clause, Quantity q) {
        return before.motion == Sign.DECREASE
                && before.share()
                && q.share()
                && q.motion == null
                && q.comparison == Comparison.AT_LEAST
                && !q.reach
                && !q.have
                && !q.colon
                && sentence.is(clause.from, Sign.COMMA)
                && !last.before.isEmpty()
                && !clause.before.isEmpty()
                && clause.before.length() < 24
                && (clause.after.isEmpty() || sentence.is(q.end, Sign.COMMA))
                && !Shares.of(Normaliser.fold(clause.before));
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
        boolean bare = q.motion == null && !q.reach && !q.have && clause.before.isEmpty();
        boolean measure = !q.share()
                && before.change()
                && q.unit != null
                && before.unit != null
                && q.unit.name().equals(before.unit.name());
        if (bare && measure && sentence.is(clause.from, Sign.AND) && q.end < clause.to) {
            String next = Normaliser.fold(sentence.words(q.end, q.end + 1));
            return next.equals("đối") || next.equals("ở") || next.equals("tại");
        }
        return bare
                && q.share()
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

    /**
     * "Giảm mức tiêu hao năng lượng so với năm 2015. Cụ thể, thép: từ 3 đến 10%; nhựa: từ 18%": a heading without a number says
     * what all shares are.
     */
    void heading(List<Clause> clauses) {
        int i = sentence.head();
        if (clauses.isEmpty() || !(sentence.is(i, Sign.INCREASE) || sentence.is(i, Sign.DECREASE))) {
            return;
        }
        Sign change = sentence.tokens.get(i).sign;
        Quantity first = clauses.get(0).target;
        boolean told = false;
        int base = -1;
        for (int k = i; first != null && k < first.first; k++) {
            told |= sentence.is(k, Sign.WITHIN);
            base = !told && base < 0 && sentence.is(k, Sign.BASE) ? k : base;
        }
        if (!told) {
            return;
        }
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            boolean bare = q != null && q.motion == null && q.share() && !q.reach && !q.have && !clause.rate;
            if (!bare) {
                return;
            }
        }
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            if (q != null) {
                q.motion = change;
                if (base >= 0 && q.base < 0) {
                    q.base = base;
                    q.baseEnd = Math.min(base + 2, q.first);
                }
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
            }
        }
    }

    /** "GRDP tăng 8%, trong đó: nông nghiệp 3%; công nghiệp 11%": the parts grow too, unless they add up to a whole. */
    void growth(List<Clause> clauses, int head) {
        Quantity whole = clauses.get(head).target;
        if (whole == null || !whole.change() || !whole.unitIs(Unit.Family.PERCENT) || !clauses.get(head + 1).within) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int end = head + 1;
        int told = 0;
        while (end < clauses.size()
                && (bareShare(clauses.get(end), end == head + 1) || grown(clauses.get(end), whole))) {
            Quantity q = clauses.get(end).target;
            if (told > 0 && Shares.of(Normaliser.fold(clauses.get(end).before))) {
                break;
            }
            told += q != null && q.motion != null ? 1 : 0;
            sum = q == null ? sum : sum.add(q.low);
            end++;
        }
        if (told > 0 && told == end - head - 1) {
            return;
        }
        boolean structure = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) < 0;
        boolean single = whole.motion == Sign.DECREASE && end - head == 2;
        for (int i = head + 1; i < end && (end - head > 2 || single) && !structure; i++) {
            Quantity q = clauses.get(i).target;
            if (q != null && q.motion == null) {
                q.motion = whole.motion;
                q.per = q.per.isEmpty() && single ? whole.per : q.per;
                clauses.get(i).eachYear |= single && (whole.eachYear || clauses.get(head).eachYear);
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
            }
        }
    }

    /** "trong đó nông nghiệp tăng 3%, công nghiệp 10,5%": a part that says again that it grows. */
    private static boolean grown(Clause clause, Quantity whole) {
        Quantity q = clause.target;
        return q != null
                && q.motion == whole.motion
                && q.unitIs(Unit.Family.PERCENT)
                && q.base < 0
                && clause.deadline.isEmpty()
                && !clause.before.isEmpty();
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
