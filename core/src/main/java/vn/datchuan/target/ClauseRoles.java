package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** Tells the clauses that bind from those that restate, stretch or comment. */
final class ClauseRoles {
    private final Sentence sentence;
    private final Remarks remarks;

    ClauseRoles(Sentence sentence, Remarks remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
    }

    /** "phấn đấu 100, tối thiểu 95": the firm goal after the one that is hoped for. */
    private static boolean firm(Clause last, Quantity hoped, Clause clause, Quantity q) {
        return hoped.soft
                && hoped.comparison == null
                && q.comparison == Comparison.AT_LEAST
                && q.low.compareTo(hoped.low) < 0
                && !last.hasSubject()
                && !clause.hasSubject()
                && !clause.within
                && last.deadline.equals(clause.deadline)
                && (q.unit == null || hoped.unit == null || q.unit.name().equals(hoped.unit.name()));
    }

    /** "35 giường bệnh và 19 bác sĩ trên 1 vạn dân": whether the first is per so many heads too is not said. */
    private void perHeads(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Quantity q = clauses.get(i).target;
            Quantity next = clauses.get(i + 1).target;
            boolean both = q != null
                    && next != null
                    && q.per.isEmpty()
                    && q.unitIs(Unit.Family.COUNT)
                    && next.unitIs(Unit.Family.COUNT)
                    && next.per.endsWith(" dân")
                    && sentence.is(next.first - 1, Sign.AND)
                    && q.end == next.first - 1;
            if (both && q != null && next != null) {
                remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
                if (clauses.get(i + 1).subject.isEmpty() && next.unit != null) {
                    clauses.get(i + 1).subject = next.unit.name();
                }
            }
        }
    }

    /** "hiện có 466.207 ha và tăng thêm 13.000 ha": what there is now, before what it changes by; its name is passed on. */
    private boolean held(Clause clause, Quantity q, Clause next) {
        boolean now = q.have && Normaliser.fold(sentence.words(q)).startsWith("hiện có");
        boolean changes = next.target != null && next.target.change() && next.before.isEmpty();
        if (now && changes) {
            next.subject = clause.before;
        }
        return now && changes;
    }

    /** The clauses that bind, in printed order; the others are remarked upon. */
    List<Clause> binding(List<Clause> clauses) {
        if (clauses.size() == 1) {
            return clauses.get(0).target == null ? List.of() : clauses;
        }
        Restatement restatement = new Restatement(sentence);
        CarriedChange change = new CarriedChange(sentence, remarks);
        perHeads(clauses);
        change.heading(clauses);
        List<Clause> out = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Quantity q = clause.target;
            if (q == null) {
                continue;
            }
            if (i + 1 < clauses.size() && held(clause, q, clauses.get(i + 1))) {
                remarks.warn(Warning.COMMENTARY, sentence.words(q));
                continue;
            }
            Clause last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && restatement.restates(last, clause, q)) {
                remarks.warn(Warning.COMMENTARY, sentence.words(q));
            } else if (last != null && last.target != null && firm(last, last.target, clause, q)) {
                remarks.warn(Warning.STRETCH_GOAL, sentence.words(last.target));
                out.set(out.size() - 1, clause);
            } else if (last != null && restatement.stretches(last, clause, q)) {
                remarks.warn(Warning.STRETCH_GOAL, sentence.words(q));
            } else {
                if (last != null && change.goesOn(last, clause, q)) {
                    Quantity before = last.target;
                    q.motion = before == null ? null : before.motion;
                    if (before != null && q.per.isEmpty() && clause.deadline.isEmpty() && q.share()) {
                        q.per = before.per;
                        clause.eachYear |= last.eachYear || before.eachYear;
                    }
                    remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
                }
                out.add(clause);
            }
        }
        for (int i = 0; i + 1 < out.size(); i++) {
            change.growth(out, i);
        }
        return out;
    }
}
