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
            return same(clauses) ? first.deadline : Optional.empty();
        }
        if (q != null && first.deadline.isPresent() && (headed(first, q) || ListSubjects.respective(sentence, first))) {
            return first.deadline;
        }
        if (q != null && first.deadline.isPresent() && (announced(q) || opening(first, q) || bare(clauses, q))) {
            return first.deadline;
        }
        for (int i = 0; q != null && i < q.first; i++) {
            Token token = sentence.tokens.get(i);
            if (token.is(Sign.DATE) && token.date != null) {
                return first.deadline;
            }
            if (!token.sign.separator()
                    && !token.is(Sign.SOFT)
                    && !token.is(Sign.COLON)
                    && !token.is(Sign.OTHER)
                    && !token.is(Sign.DASH)) {
                break;
            }
        }
        if (first.deadline.isPresent() && (parts(clauses) || yearly(clauses))) {
            return first.deadline;
        }
        Clause last = clauses.get(clauses.size() - 1);
        boolean only = last.deadline.isPresent() && last.target != null && dateAfter(last, last.target);
        for (Clause clause : clauses) {
            only &= clause == last || clause.deadline.isEmpty();
        }
        return only ? last.deadline : Optional.empty();
    }

    /**
     * The date that stands at the head of the statement a clause belongs to: "…; đến năm 2030 đón 3 triệu lượt khách, tạo 30
     * nghìn việc làm"; none where a new statement begins without one.
     */
    static Optional<Deadline> heading(Sentence sentence, Clause clause, Optional<Deadline> before) {
        int i = clause.from;
        boolean begins = sentence.is(i, Sign.SEMICOLON) || sentence.is(i, Sign.STOP) || sentence.is(i, Sign.BULLET);
        while (sentence.is(i, Sign.SEMICOLON)
                || sentence.is(i, Sign.STOP)
                || sentence.is(i, Sign.BULLET)
                || sentence.is(i, Sign.SOFT)) {
            i++;
        }
        if (begins) {
            return sentence.is(i, Sign.DATE) ? clause.deadline : Optional.empty();
        }
        return clause.deadline.isPresent() ? Optional.empty() : before;
    }

    /** The date that the whole text begins with, where the first statement has no number of its own; else none. */
    Optional<Deadline> opening() {
        int i = 0;
        while (sentence.is(i, Sign.SOFT) || sentence.is(i, Sign.DASH) || sentence.is(i, Sign.BULLET)) {
            i++;
        }
        boolean dated = sentence.is(i, Sign.DATE) && !sentence.clauses.isEmpty() && sentence.clauses.get(0).from > i;
        for (int k = i; dated && k < sentence.clauses.get(0).from; k++) {
            dated = k == i || !sentence.is(k, Sign.DATE);
        }
        return dated ? Optional.ofNullable(sentence.tokens.get(i).date) : Optional.empty();
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

    private static boolean same(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (!clause.deadline.equals(clauses.get(0).deadline)) {
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

    /** "Kế hoạch năm 2023, …", "mục tiêu của tỉnh đến năm 2030, …": a date that a comma parts from all that follows. */
    private boolean opening(Clause first, Quantity q) {
        for (int i = first.from; i < q.first && i - first.from < 8; i++) {
            if (sentence.is(i, Sign.DATE)) {
                return sentence.is(i + 1, Sign.COMMA) && i + 2 < q.first;
            }
            if (sentence.tokens.get(i).sign.separator() || sentence.is(i, Sign.RATE)) {
                return false;
            }
        }
        return false;
    }

    /** "… đến năm 2020 là 20%; 45%; 35%": the further parts are numbers and nothing else. */
    private boolean bare(List<Clause> clauses, Quantity q) {
        for (int i = 1; i < clauses.size(); i++) {
            if (clauses.get(i).hasSubject() || clauses.get(i).deadline.isPresent()) {
                return false;
            }
        }
        return clauses.size() > 2 && !dateAfter(clauses.get(0), q);
    }

    /** The place after a topic: "Đối với mặt hàng tôm, …", "Về du lịch, …"; 0 if there is none. */
    private int topic(Quantity q) {
        String first = q.first > 1 ? Normaliser.fold(sentence.words(0, 1)) : "";
        boolean topic = first.equals("đối") || first.equals("với") || first.equals("về");
        for (int i = 1; topic && i < q.first && i < 12; i++) {
            if (sentence.is(i, Sign.COMMA)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "… giai đoạn 2021-2025 giảm 1,5%/năm; vùng cao giảm 3%/năm": the span that shares of each year are told for. */
    private boolean yearly(List<Clause> clauses) {
        Clause first = clauses.get(0);
        boolean span = first.deadline.isPresent() && first.deadline.get().from().isPresent();
        for (Clause clause : clauses) {
            Quantity q = clause.target;
            span &= q != null && q.share() && q.per.equals("năm") && (clause == first || clause.deadline.isEmpty());
        }
        Quantity q = first.target;
        return span && q != null && !dateAfter(first, q);
    }

    /** "… đặt mục tiêu đến năm 2030 có …", "các chỉ tiêu đến năm 2025 gồm …": the date of what is announced. */
    private boolean announced(Quantity q) {
        for (int i = Math.max(1, topic(q)); i < q.first; i++) {
            boolean goal = sentence.is(i - 1, Sign.SOFT)
                    || sentence.is(i + 1, Sign.COPULA)
                    || sentence.is(i + 1, Sign.WITHIN)
                    || sentence.words(i + 1, Math.min(i + 2, sentence.tokens.size()))
                            .equalsIgnoreCase("sẽ");
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
