package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a text that may be targets; the others are set aside, each with why. */
final class Candidates {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Quantity> candidates = new ArrayList<>();
    private final int[] depth;

    private Candidates(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.depth = new int[tokens.size() + 1];
    }

    static Candidates of(Sentence sentence) {
        Candidates found = new Candidates(sentence);
        found.brackets();
        found.select();
        return found;
    }

    List<Quantity> quantities() {
        return candidates;
    }

    /** Depth of brackets at a token; 0 inside a bracket that lists parts. */
    int depth(int i) {
        return depth[i];
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    /** Depth of brackets at each token; a bracket with "trong đó" counts as none. */
    private void brackets() {
        int open = 0;
        int list = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Sign.OPEN)) {
                if (open == 0 && is(i + 1, Sign.WITHIN)) {
                    list++;
                } else {
                    open++;
                }
            }
            depth[i] = open;
            if (is(i, Sign.CLOSE)) {
                if (open > 0) {
                    open--;
                } else if (list > 0) {
                    list--;
                }
            }
        }
    }

    /** Keeps the numbers that may be targets; the others are said to be left out. */
    private void select() {
        boolean outside = false;
        boolean plain = false;
        for (Quantity q : sentence.quantities) {
            boolean out = depth[q.number] == 0;
            outside |= out && !q.defines && !reference(q);
            plain |= !q.defines && !reference(q);
        }
        Quantity previous = null;
        for (Quantity q : sentence.quantities) {
            boolean bracket = depth[q.number] > 0 && !heading(q);
            if (reference(q) || (q.defines && plain) || (bracket && outside) || accompanies(q)) {
                Warning code = bracket && previous != null ? Warning.COMMENTARY : Warning.NUMBER_EXCLUDED;
                sentence.aside.add(new Remark<>(code, sentence.words(q)));
            } else {
                if (previous != null && origin(previous, q)) {
                    candidates.remove(previous);
                    sentence.aside.add(new Remark<>(Warning.NUMBER_EXCLUDED, sentence.words(previous)));
                }
                candidates.add(q);
                q.bracketed &= bracket;
                previous = q;
            }
        }
    }

    /** "Tổng số khách (950 nghìn lượt), trong đó …": the only number of its part, in brackets. */
    private boolean heading(Quantity q) {
        int close = q.end;
        if (!is(q.first - 1, Sign.OPEN) || !is(close, Sign.CLOSE)) {
            return false;
        }
        boolean within = is(close + 1, Sign.WITHIN) || (is(close + 1, Sign.COMMA) && is(close + 2, Sign.WITHIN));
        int i = q.first - 2;
        while (i >= 0 && !tokens.get(i).is(Sign.NUMBER) && !hardBreak(i)) {
            i--;
        }
        return within && (i < 0 || hardBreak(i));
    }

    private boolean hardBreak(int i) {
        return is(i, Sign.SEMICOLON) || is(i, Sign.STOP) || is(i, Sign.BULLET);
    }

    /** The figure that a change starts from: "so với 5%", and in "từ 50% lên 70%" the former. */
    private boolean reference(Quantity q) {
        return q.first > 0 && is(q.first - 1, Sign.BASE);
    }

    /** ", với tiêu chuẩn …" after a target says how it is reached. */
    private boolean accompanies(Quantity q) {
        int i = q.first - 1;
        int least = Math.max(0, q.first - 8);
        while (i >= least
                && (tokens.get(i).is(Sign.WORD)
                        || tokens.get(i).is(Sign.NOUN)
                        || tokens.get(i).is(Sign.LABEL))) {
            i--;
        }
        return i > 0
                && is(i, Sign.AT_LEVEL)
                && tokens.get(i).end - tokens.get(i).start == 3
                && is(i - 1, Sign.COMMA)
                && !candidates.isEmpty();
    }

    private boolean origin(Quantity from, Quantity to) {
        boolean dated = from.from && is(to.first, Sign.TO) && is(to.first - 1, Sign.DATE);
        boolean moved =
                dated || (to.level() && (from.from || is(to.first, Sign.ARROW) || is(to.first - 1, Sign.ARROW)));
        if (!moved) {
            return false;
        }
        for (int i = from.end; i < to.first; i++) {
            if (is(i, Sign.SEMICOLON) || is(i, Sign.STOP)) {
                return false;
            }
        }
        return true;
    }
}
