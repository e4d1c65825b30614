package vn.datchuan.target;

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
        for (int i = clause.from; i < q.first; i++) {
            Sign sign = sentence.tokens.get(i).sign;
            boolean change = sign == Sign.INCREASE || sign == Sign.DECREASE || sign == Sign.MULTIPLE;
            if (change && q.motion == null && !clause.rate) {
                remarks.warn(Warning.TEXT_LEFT, sentence.words(i, i + 1));
            }
            boolean compares = sign.comparison() && sign != Sign.EXACTLY && !inside(i);
            if (compares && q.comparison == null && q.suffix == null && q.high == null) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(i, i + 1));
            }
        }
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
