package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into clauses with one target each.
 *
 * <p>A comma, a conjunction or "trong đó" begins a clause only if a target stands on both sides; what has no target of
 * its own belongs to its
 * neighbour. Among the numbers of a clause the one at its head is the target, else the last one that a word such as
 * "đạt" marks.
 */
final class ClauseParser {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Quantity> candidates;
    private final Candidates found;
    private int dashed;
    /** The first target is a count and no share. */
    private boolean counts;

    ClauseParser(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.found = Candidates.of(sentence);
        this.candidates = found.quantities();
    }

    void parse() {
        List<Clause> chunks = chunks();
        List<Clause> joined = join(chunks);
        List<Clause> kept = new ArrayList<>(joined.size());
        for (Clause clause : joined) {
            choose(clause);
            if (clause.target != null) {
                kept.add(clause);
            }
        }
        sentence.clauses = kept;
        sentence.steps += chunks.size() + candidates.size();
        new SubjectParser(sentence).parse();
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
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

    private List<Clause> chunks() {
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
            if (i == tokens.size() || ((splits(i) || found.accompanied(i, start, next)) && !insideQuantity)) {
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

    /** True if only words that announce a number stand in the stretch. */
    private boolean preamble(int from, int to) {
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

    /** A number that is a target wherever it stands; a mere count in the midst of words is not. */
    private static boolean strong(Quantity q) {
        return q.share()
                || q.marked()
                || q.unitIs(Unit.Family.MONEY)
                || q.suffix != null
                || q.noneLeft
                || q.high != null
                || q.dashList;
    }

    private boolean value(Clause chunk, boolean first) {
        if (chunk.quantities.isEmpty()) {
            return false;
        }
        if (first || chunk.fronted || is(chunk.from, Sign.WITHIN) || is(chunk.from + 1, Sign.WITHIN)) {
            return true;
        }
        for (Quantity q : chunk.quantities) {
            if (strong(q) || (q.comparison != null && q.unit == null)) {
                return true;
            }
        }
        Quantity tail = chunk.quantities.get(chunk.quantities.size() - 1);
        int end = tail.end;
        while (end < chunk.to && is(end, Sign.CLOSE)) {
            end++;
        }
        return end >= chunk.to || hard(chunk.from) || furtherCount(chunk, tail);
    }

    /** ", kiên cố hóa 5 km kênh mương" after a count: few words and a counted unit. */
    private boolean furtherCount(Clause chunk, Quantity q) {
        boolean counted = q.unitIs(Unit.Family.MEASURE) || q.unitIs(Unit.Family.COUNT);
        return counted
                && counts
                && q.first - chunk.from <= 4
                && (is(chunk.from, Sign.COMMA) || is(chunk.from, Sign.AND));
    }

    /** "Hội có 90% số hộ …": what follows the share is what it is of. */
    private static boolean had(Clause clause) {
        Quantity q = clause.quantities.get(clause.quantities.size() - 1);
        return q.have && q.share() && !q.reach;
    }

    /**
     * "100% xã, phường mỗi quý có ít nhất 04 tin": the names after a share go on, and what each of them has says which
     * are counted.
     */
    private boolean each(Clause last, Clause chunk) {
        if (!last.fronted || !last.quantities.get(0).share() || chunk.quantities.isEmpty() || hard(chunk.from)) {
            return false;
        }
        Quantity q = chunk.quantities.get(0);
        int i = chunk.from + 1;
        while (i < q.first && (is(i, Sign.WORD) || is(i, Sign.UNIT) || is(i, Sign.LABEL))) {
            i++;
        }
        boolean often = is(i, Sign.EACH) || is(i, Sign.EACH_YEAR) || is(i, Sign.RECURRING);
        return often && i > chunk.from + 1 && q.have && !q.share();
    }

    /** "100% cơ quan tuyên truyền, ít nhất 1 tháng 1 lần": how often those do it who are counted. */
    private boolean often(Clause last, Clause chunk) {
        return !hard(chunk.from)
                && last.quantities.get(0).share()
                && !last.quantities.get(0).change()
                && Frequencies.only(sentence, chunk);
    }

    /** "100% trường học, bệnh viện và 80% hộ": what stands between belongs to the number before. */
    private boolean enumerates(Clause last, Clause chunk) {
        Quantity q = last.quantities.get(last.quantities.size() - 1);
        Quantity next = chunk.quantities.get(0);
        boolean names = q.share() && !q.change() && q.end < last.to && !is(q.end, Sign.OPEN);
        return names
                && chunk.fronted
                && next.share()
                && next.end < chunk.to
                && (is(chunk.from, Sign.AND) || is(chunk.from, Sign.COMMA));
    }

    private boolean hard(int i) {
        return is(i, Sign.SEMICOLON) || is(i, Sign.STOP) || is(i, Sign.BULLET);
    }

    private List<Clause> join(List<Clause> chunks) {
        List<Clause> clauses = new ArrayList<>();
        int pending = -1;
        List<Quantity> carried = new ArrayList<>();
        for (Clause chunk : chunks) {
            Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
            boolean value = value(chunk, clauses.isEmpty() && carried.isEmpty());
            boolean often = value && last != null && often(last, chunk);
            value &= !often && (last == null || !each(last, chunk));
            if (hard(chunk.from) && pending >= 0) {
                pending = -1;
            }
            if (!value) {
                boolean belongs = pending < 0 && !hard(chunk.from) && !is(chunk.from, Sign.WITHIN);
                if (last != null && (last.fronted || often || had(last)) && belongs) {
                    last.to = chunk.to;
                    last.quantities.addAll(chunk.quantities);
                } else {
                    pending = pending < 0 ? chunk.from : pending;
                    carried.addAll(chunk.quantities);
                }
                continue;
            }
            if (pending >= 0 && last != null && carried.isEmpty() && enumerates(last, chunk)) {
                last.to = chunk.from;
                pending = -1;
            }
            Clause clause = new Clause(pending < 0 ? chunk.from : pending, chunk.to);
            clause.quantities.addAll(carried);
            clause.quantities.addAll(chunk.quantities);
            clause.fronted = chunk.fronted && preamble(clause.from, chunk.quantities.get(0).first);
            clause.within = is(clause.from, Sign.WITHIN)
                    || is(clause.from + 1, Sign.WITHIN)
                    || is(clause.from + 2, Sign.WITHIN);
            carried.clear();
            pending = -1;
            Quantity lead = chunk.quantities.get(0);
            counts = clauses.isEmpty() ? (chunk.fronted || is(lead.first - 1, Sign.ACTION)) && !lead.share() : counts;
            clauses.add(clause);
        }
        if (!clauses.isEmpty() && pending >= 0) {
            Clause last = clauses.get(clauses.size() - 1);
            if (!hard(pending)) {
                last.to = chunks.get(chunks.size() - 1).to;
            }
            last.quantities.addAll(carried);
        }
        return clauses;
    }

    /** The target among the numbers of a clause. */
    private void choose(Clause clause) {
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
        if (q.colon || q.level() || (q.reach && q.motion == null)) {
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
