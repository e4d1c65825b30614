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
    private final Candidates found;
    private final Pieces pieces;
    /** The first target is a count and no share. */
    private boolean counts;

    ClauseParser(Sentence sentence) {
        this.sentence = sentence;
        this.found = Candidates.of(sentence);
        this.pieces = new Pieces(sentence, found);
    }

    void parse() {
        List<Clause> chunks = pieces.chunks();
        List<Clause> joined = join(chunks);
        List<Clause> kept = new ArrayList<>(joined.size());
        TargetChoice choice = new TargetChoice(sentence);
        int dropped = -1;
        for (Clause clause : joined) {
            choice.choose(clause);
            if (clause.target == null) {
                dropped = dropped < 0 ? clause.from : dropped;
                continue;
            }
            if (dropped >= 0 && !hard(clause.from) && !is(clause.from, Sign.WITHIN) && !clause.fronted) {
                clause.from = dropped;
            }
            dropped = -1;
            kept.add(clause);
        }
        sentence.clauses = kept;
        sentence.steps += chunks.size() + pieces.numbers();
        new SubjectParser(sentence).parse();
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
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
        while (end < chunk.to && (is(end, Sign.CLOSE) || is(end, Sign.DATE))) {
            end++;
        }
        return end >= chunk.to
                || hard(chunk.from)
                || furtherCount(chunk, tail)
                || furtherWork(chunk, tail)
                || eachHas(chunk, tail);
    }

    /** ", kiên cố hóa 5 km kênh mương" after a count: few words and a counted unit. */
    private boolean furtherCount(Clause chunk, Quantity q) {
        boolean counted = q.unitIs(Unit.Family.MEASURE) || q.unitIs(Unit.Family.COUNT);
        return counted
                && counts
                && q.first - chunk.from <= 4
                && (is(chunk.from, Sign.COMMA) || is(chunk.from, Sign.AND));
    }

    /** ", đồng thời xây dựng vùng tôm khoảng 10.000 ha tại …": a further work with a bound. */
    private boolean furtherWork(Clause chunk, Quantity q) {
        boolean bound = q.approximate || q.comparison != null;
        return bound
                && is(chunk.from, Sign.AND)
                && is(chunk.from + 1, Sign.ACTION)
                && (q.unitIs(Unit.Family.MEASURE) || q.unitIs(Unit.Family.COUNT));
    }

    /** ", mỗi xã có ít nhất 1 thôn thông minh" after a count: what each of them is to have. */
    private boolean eachHas(Clause chunk, Quantity q) {
        return counts
                && is(chunk.from, Sign.COMMA)
                && is(chunk.from + 1, Sign.EACH)
                && q.have
                && q.comparison != null
                && q.unitIs(Unit.Family.COUNT);
    }

    /** "Hội có 90% số hộ …": what follows the share is what it is of. */
    private boolean had(Clause clause) {
        Quantity q = clause.quantities.get(clause.quantities.size() - 1);
        return q.have && q.share() && !q.reach && is(q.first, Sign.HAVE) && !part(q.first);
    }

    /** "chiếm 80%", unlike "có 80%", is said of what stands before it. */
    private boolean part(int have) {
        return Normaliser.fold(sentence.words(have, have + 1)).startsWith("chiếm");
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
        if (is(i, Sign.HAVE) && i > chunk.from + 1 && !q.reach && q.comparison != null && i + 1 < q.first) {
            return is(last.quantities.get(0).end, Sign.SHARE_OF)
                    && Candidates.measured(Normaliser.fold(sentence.words(i + 1, q.first)));
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
            boolean opens = pending >= 0
                    && carried.isEmpty()
                    && (hard(pending) || is(pending, Sign.WITHIN) || is(pending + 1, Sign.WITHIN));
            boolean value = value(chunk, opens || (clauses.isEmpty() && carried.isEmpty()));
            boolean often = value && last != null && often(last, chunk);
            value &= !often && (last == null || !each(last, chunk));
            if (hard(chunk.from) && pending >= 0) {
                if (last != null && carried.isEmpty() && !hard(pending)) {
                    last.to = chunk.from;
                }
                pending = -1;
            }
            if (!value && last != null && pending < 0 && event(last, chunk)) {
                sentence.aside.add(new Remark<>(Warning.COMMENTARY, sentence.words(chunk.from + 1, chunk.to)));
                continue;
            }
            if (!value) {
                boolean belongs = pending < 0
                        && !hard(chunk.from)
                        && !is(chunk.from, Sign.WITHIN)
                        && !(is(chunk.from, Sign.COMMA) && found.sum(chunk.from + 1));
                if (last != null && (last.fronted || often || had(last)) && belongs) {
                    last.to = chunk.to;
                    last.quantities.addAll(chunk.quantities);
                } else {
                    pending = pending < 0 ? chunk.from : pending;
                    carried.addAll(chunk.quantities);
                }
                continue;
            }
            if (pending >= 0
                    && last != null
                    && carried.isEmpty()
                    && !pieces.preamble(pending, chunk.from)
                    && enumerates(last, chunk)) {
                last.to = chunk.from;
                pending = -1;
            }
            Clause clause = new Clause(pending < 0 ? chunk.from : pending, chunk.to);
            clause.quantities.addAll(carried);
            clause.quantities.addAll(chunk.quantities);
            clause.fronted = chunk.fronted && pieces.preamble(clause.from, chunk.quantities.get(0).first);
            clause.within = is(clause.from, Sign.WITHIN)
                    || is(clause.from + 1, Sign.WITHIN)
                    || is(clause.from + 2, Sign.WITHIN);
            carried.clear();
            pending = -1;
            Quantity lead = chunk.quantities.get(0);
            boolean works = is(lead.first - 1, Sign.ACTION)
                    || (is(lead.first - 2, Sign.ACTION) && is(lead.first - 1, Sign.BOUNDARY));
            counts = clauses.isEmpty() ? (chunk.fronted || works) && !lead.share() : counts;
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

    /** "và đến năm 2030 sẽ loại trừ sốt rét" after a dated target: a further event without a number. */
    private boolean event(Clause last, Clause chunk) {
        boolean further = chunk.quantities.isEmpty()
                && is(chunk.from, Sign.AND)
                && is(chunk.from + 1, Sign.DATE)
                && chunk.from + 3 < chunk.to;
        int end = Math.min(last.to, last.from + 60);
        for (int i = last.from; further && i < end; i++) {
            if (is(i, Sign.DATE)) {
                return true;
            }
        }
        return false;
    }
}
