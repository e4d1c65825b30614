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

    /** The clauses that bind, in printed order; the others are remarked upon. */
    List<Clause> binding(List<Clause> clauses) {
        if (clauses.size() == 1) {
            return clauses.get(0).target == null ? List.of() : clauses;
        }
        Restatement restatement = new Restatement(sentence);
        CarriedChange change = new CarriedChange(sentence, remarks);
        List<Clause> out = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            if (q == null) {
                continue;
            }
            Clause last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && restatement.restates(last, clause, q)) {
                remarks.warn(Warning.COMMENTARY, sentence.words(q));
            } else if (last != null && restatement.stretches(last, clause, q)) {
                remarks.warn(Warning.STRETCH_GOAL, sentence.words(q));
            } else {
                if (last != null && change.goesOn(last, clause, q)) {
                    q.motion = last.target == null ? null : last.target.motion;
                    remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
                }
                out.add(clause);
            }
        }
        for (int i = 0; i + 2 < out.size(); i++) {
            change.growth(out, i);
        }
        return out;
    }
}
