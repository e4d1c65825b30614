package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the clauses that bind from those that restate, stretch or comment, and names the subjects of lists. */
final class ClauseRoles {
    private final Sentence sentence;
    private final Remarks remarks;

    ClauseRoles(Sentence sentence, Remarks remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
    }

    List<Clause> binding(List<Clause> clauses) {
        List<Clause> out = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            if (q == null) {
                continue;
            }
            Clause last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && restates(last, clause, q)) {
                remarks.warn(Warning.COMMENTARY, sentence.words(q));
            } else if (last != null && stretches(last, clause, q)) {
                remarks.warn(Warning.STRETCH_GOAL, sentence.words(q));
            } else {
                if (last != null && continuesChange(last, clause, q)) {
                    q.motion = last.target == null ? null : last.target.motion;
                    remarks.assume(Assumption.COMPARISON_CHOSEN, sentence.words(q));
                }
                out.add(clause);
            }
        }
        return out;
    }

    /**
     * "Cắt giảm 30% thời gian, 30% chi phí": the word of change goes on where the second part has no verb of its own.
     */
    private boolean continuesChange(Clause last, Clause clause, Quantity q) {
        Quantity before = last.target;
        boolean alike = before != null
                && before.change()
                && last.fronted(before)
                && clause.before.isEmpty()
                && q.motion == null
                && !q.reach
                && q.share();
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

    /** ", tăng 5% so với năm trước" after a level says the same thing again. */
    private boolean restates(Clause last, Clause clause, Quantity q) {
        Quantity before = last.target;
        boolean bare = clause.before.isEmpty()
                && (clause.after.isEmpty() || counted(clause.after, q))
                && !clause.deadline.isPresent();
        boolean afterLevel = before != null && !before.change();
        boolean comma = sentence.is(clause.from, Sign.COMMA);
        boolean average = q.base < 0 && (q.per.equals("năm") || q.eachYear);
        return bare && afterLevel && comma && q.change() && !clause.within && !average;
    }

    /** Nothing but the unit that is counted, with or without a bracket. */
    private static boolean counted(String after, Quantity q) {
        int open = after.indexOf('(');
        String words = (open < 0 ? after : after.substring(0, open)).strip();
        return q.unit != null && words.equalsIgnoreCase(q.unit.name());
    }

    /** ", phấn đấu đạt 8,5%" after a firm goal of the same thing. */
    private boolean stretches(Clause last, Clause clause, Quantity q) {
        boolean soft = q.soft;
        for (int i = clause.from; i < q.first; i++) {
            soft |= sentence.is(i, Sign.SOFT);
        }
        boolean sameSubject = clause.before.isEmpty() && clause.after.isEmpty();
        boolean otherTime = clause.deadline.isPresent() && !clause.deadline.equals(last.deadline);
        boolean sameUnit = last.target != null
                && (q.unit == null || last.target.unit == null || q.unit.name().equals(last.target.unit.name()));
        return soft && sameSubject && !otherTime && sameUnit && !clause.within;
    }

    private static boolean allDated(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.deadline.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The date stands in a heading before a colon. */
    private boolean headed(Clause clause, Quantity q) {
        boolean dated = false;
        for (int i = clause.from; i < q.first; i++) {
            dated |= sentence.is(i, Sign.DATE);
            if (sentence.is(i, Sign.COLON)) {
                return dated;
            }
        }
        return false;
    }

    private boolean dateAfter(Clause clause, Quantity q) {
        for (int i = q.end; i < clause.to; i++) {
            if (sentence.is(i, Sign.DATE)) {
                return true;
            }
        }
        return false;
    }

    /** "… đặt mục tiêu đến năm 2030 có …", "các chỉ tiêu đến năm 2025 gồm …": the date of what is announced. */
    private boolean announced(Quantity q) {
        for (int i = 1; i < q.first; i++) {
            boolean goal =
                    sentence.is(i - 1, Sign.SOFT) || sentence.is(i + 1, Sign.COPULA) || sentence.is(i + 1, Sign.WITHIN);
            if (sentence.is(i, Sign.DATE)) {
                return goal
                        && i + 1 < sentence.tokens.size()
                        && (!sentence.is(i + 1, Sign.COPULA)
                                || sentence.words(i + 1, i + 2).equalsIgnoreCase("gồm"));
            }
            if (sentence.is(i, Sign.COMMA) || sentence.is(i, Sign.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** A date at the head of the whole holds for every clause without one of its own. */
    Optional<Deadline> commonDeadline(List<Clause> clauses) {
        Clause first = clauses.get(0);
        Quantity q = first.target;
        if (clauses.size() == 1) {
            return first.deadline;
        }
        if (allDated(clauses)) {
            return Optional.empty();
        }
        if (q != null && first.deadline.isPresent() && (headed(first, q) || ListSubjects.respective(sentence, first))) {
            return first.deadline;
        }
        if (q != null && announced(q) && first.deadline.isPresent()) {
            return first.deadline;
        }
        for (int i = 0; q != null && i < q.first; i++) {
            Token token = sentence.tokens.get(i);
            if (token.is(Sign.DATE) && token.date != null) {
                return first.deadline;
            }
            if (!token.sign.separator() && !token.is(Sign.SOFT) && !token.is(Sign.COLON) && !token.is(Sign.DASH)) {
                break;
            }
        }
        Clause last = clauses.get(clauses.size() - 1);
        boolean only = last.deadline.isPresent() && last.target != null && dateAfter(last, last.target);
        for (Clause clause : clauses) {
            only &= clause == last || clause.deadline.isEmpty();
        }
        return only ? last.deadline : Optional.empty();
    }
}
