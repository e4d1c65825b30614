package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces at every place where a clause could begin, each with its numbers. */
final class Pieces {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Quantity> candidates;
    private final Candidates found;
    private int dashed;

    Pieces(Sentence sentence, Candidates found) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.found = found;
        this.candidates = found.quantities();
    }

    /** How many numbers may be targets. */
    int numbers() {
        return candidates.size();
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    List<Clause> chunks() {
        List<Clause> chunks = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            while (next < candidates.size() && candidates.get(next).number < i) {
                next++;
            }
            boolean insideQuantity = (next > 0 && i < candidates.get(next - 1).end)
                    || (next < candidates.size()
                            && i >= candidates.get(next).first
                            && i < candidates.get(next).number
                            && i > start);
            boolean parts =
                    i < tokens.size() && (splits(i) || found.accompanied(i, start, next) || levels(i, start, next));
            if (i == tokens.size() || (parts && !insideQuantity)) {
                if (i > start) {
                    chunks.add(new Clause(start, i));
                }
                start = i;
            }
        }
        int k = 0;
        for (Clause chunk : chunks) {
            while (k < candidates.size() && candidates.get(k).number < chunk.to) {
                chunk.quantities.add(candidates.get(k));
                k++;
            }
            chunk.fronted = !chunk.quantities.isEmpty() && preamble(chunk.from, chunk.quantities.get(0).first);
        }
        return chunks;
    }

    private boolean splits(int i) {
        if (found.depth(i) > 0) {
            return false;
        }
        Sign sign = tokens.get(i).sign;
        if (sign == Sign.COMMA && certificates(i)) {
            return false;
        }
        return sign.separator()
                || sign == Sign.WITHIN
                || (sign == Sign.OPEN && is(i + 1, Sign.WITHIN))
                || (sign == Sign.DASH && listed(i));
    }

    /** "có bằng cấp, chứng chỉ": one thing. */
    private boolean certificates(int i) {
        if (i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        String after = Normaliser.fold(sentence.words(i + 1, i + 2));
        return after.equals("chứng chỉ")
                && Normaliser.fold(sentence.words(i - 1, i)).startsWith("bằng");
    }

    /** The dash after a number of a list joined by dashes: "20 - 45 - 35%". */
    private boolean listed(int i) {
        for (int k = dashed; k < candidates.size() && candidates.get(k).end <= i; k++) {
            dashed = k;
            if (candidates.get(k).dashList && candidates.get(k).end == i) {
                return true;
            }
        }
        return false;
    }

    /** "… xuống dưới 36% nhóm nữ … xuống dưới 1%": a second level of the same kind, without a mark between them. */
    private boolean levels(int i, int start, int next) {
        if (next == 0 || next >= candidates.size() || is(i, Sign.DATE)) {
            return false;
        }
        Quantity last = candidates.get(next - 1);
        Quantity q = candidates.get(next);
        if (last.number < start || i < last.end || !last.level() || !q.level() || q.first <= last.end) {
            return false;
        }
        for (int k = last.end; k < i; k++) {
            if (!is(k, Sign.DATE)) {
                return false;
            }
        }
        return last.share() && q.share();
    }

    /** True if only words that announce a number stand in the stretch. */
    boolean preamble(int from, int to) {
        for (int i = from; i < to; i++) {
            Sign sign = tokens.get(i).sign;
            boolean announces = sign.separator()
                    || sign == Sign.SOFT
                    || sign == Sign.DATE
                    || sign == Sign.WITHIN
                    || sign == Sign.ACTION
                    || sign == Sign.HAVE
                    || sign == Sign.EACH_YEAR
                    || sign == Sign.AVERAGE
                    || sign == Sign.DASH
                    || sign == Sign.MAINTAIN
                    || sign == Sign.EXCLUDED
                    || sign == Sign.OPEN
                    || sign == Sign.CLOSE
                    || sign == Sign.OTHER
                    || sign == Sign.COLON
                    || sign == Sign.UNTIL
                    || sign == Sign.EACH
                    || sign == Sign.YEAR;
            if (!announces) {
                return false;
            }
        }
        return true;
    }
}
