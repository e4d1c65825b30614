package vn.datchuan.target;

import java.util.List;

/** Words around a target that its reading made no use of although they could have changed it. */
final class Doubts {
    private final Sentence sentence;
    private final Remarks remarks;

    Doubts(Sentence sentence, Remarks remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
    }

    /** A word of change or of comparison before the number that does not bind to it. */
    void note(Clause clause) {
        Quantity q = clause.target;
        if (q == null) {
            return;
        }
        if (clause.severalDates && !sentence.is(q.end, Sign.DATE)) {
            remarks.assume(Assumption.DEADLINE_ASSUMED, sentence.words(clause.from, clause.to));
        }
        based(clause, q);
        boolean yearly = clause.everyYear || q.motion != null || q.per.contains("năm") || q.share();
        for (int i = clause.from; i < clause.to && !yearly; i++) {
            if (sentence.is(i, Sign.EACH_YEAR)) {
                remarks.warn(Warning.TEXT_LEFT, sentence.words(i, i + 1));
            }
        }
        for (int i = clause.from; i < q.first; i++) {
            Sign sign = sentence.tokens.get(i).sign;
            boolean change = sign == Sign.INCREASE || sign == Sign.DECREASE || sign == Sign.MULTIPLE;
            if (change && q.motion == null && !clause.rate) {
                remarks.warn(Warning.TEXT_LEFT, sentence.words(i, i + 1));
            }
            boolean less = sign == Sign.NOUN && q.share() && i < clause.from + 2 && !q.level() && q.motion == null;
            if (less && Normaliser.fold(sentence.words(i, i + 1)).startsWith("giảm ")) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(i, i + 1));
            }
            if (sign == Sign.SOFT && strives(Normaliser.fold(sentence.words(i, i + 1)))) {
                remarks.warn(Warning.SOFT_WORDING, sentence.words(q));
            }
            boolean verb = sentence.is(i - 1, Sign.WORD) || sentence.is(i - 1, Sign.NOUN);
            boolean grows = sign == Sign.RATE && i > clause.from + 1 && i + 1 == q.first && verb && q.share();
            if (grows
                    && !q.change()
                    && Normaliser.fold(sentence.words(i, i + 1)).equals("tăng trưởng")) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(i, i + 1));
            }
            boolean compares = sign.comparison() && sign != Sign.EXACTLY && !inside(i);
            if (compares && q.comparison == null && q.suffix == null && q.high == null) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(i, i + 1));
            }
        }
    }

    /** "so với" in a statement that is read as a level. */
    private void based(Clause clause, Quantity q) {
        for (int i = clause.from; i < clause.to && !q.change(); i++) {
            if (sentence.is(i, Sign.BASE)) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(i, i + 1));
            }
        }
    }

    /** A further part that no words name; the first is named by the indicator. */
    void nameless(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Quantity q = clause.target;
            if (q != null && clause.subject.isEmpty()) {
                remarks.warn(Warning.SEVERAL_MEASURES, sentence.words(q));
            }
        }
    }

    private static boolean strives(String folded) {
        return folded.startsWith("phấn đấu") || folded.equals("cố gắng") || folded.equals("dự kiến");
    }

    /** The word binds to another number. */
    private boolean inside(int i) {
        for (Quantity q : sentence.quantities) {
            if (i >= q.first && i < q.end) {
                return true;
            }
        }
        return sentence.is(i + 1, Sign.EXCLUDED);
    }
}
