package vn.datchuan.target;

import java.util.List;
import java.util.Optional;

/** Finds the date that holds for all parts of a text. */
final class CommonDeadline {
    private final Sentence sentence;

    CommonDeadline(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A date at the head of the whole holds for every clause without one of its own. */
    Optional<Deadline> of(List<Clause> clauses) {
        Clause first = clauses.get(0);
        Quantity q = first.target;
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
        if (first.deadline.isPresent() && parts(clauses)) {
            return first.deadline;
        }
        Clause last = clauses.get(clauses.size() - 1);
        boolean only = last.deadline.isPresent() && last.target != null && dateAfter(last, last.target);
        for (Clause clause : clauses) {
            only &= clause == last || clause.deadline.isEmpty();
        }
        return only ? last.deadline : Optional.empty();
    }

    /** All further clauses are parts of the first ("trong đó …", "riêng …") without dates of their own. */
    private boolean parts(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean part = clause.within || (i > 1 && !sentence.is(clause.from, Sign.STOP));
            if (!part || clause.deadline.isPresent()) {
                return false;
            }
        }
        return true;
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
}
