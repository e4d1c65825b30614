package vn.datchuan.target;

import java.util.List;

/** Gives parts without words of their own the subject of a part before: "… đạt 50% năm 2025, 60% năm 2030". */
final class LaterParts {
    /** What stands for the quantity of the part before. */
    private static final WordList THIS = new WordList(
            "con số này", "tỷ lệ này", "tỉ lệ này", "chỉ tiêu này", "chỉ số này", "tỷ lệ đó", "con số đó", "số này");

    private final Sentence sentence;

    LaterParts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Called once for all parts, after those told in a list have their subjects. */
    void assign(List<Clause> clauses) {
        carry(clauses);
        same(clauses);
    }

    /** A part without words of its own that repeats the head's subject keeps that subject. */
    private void carry(List<Clause> clauses) {
        boolean dated = clauses.size() > 1;
        for (Clause clause : clauses) {
            dated &= clause.deadline.isPresent() || coming(clause);
        }
        Clause end = clauses.get(clauses.size() - 1);
        if (dated
                && end.before.isEmpty()
                && !end.after.isEmpty()
                && (announcedOnly(clauses) || sameChange(clauses.get(0), end, clauses.size()))) {
            for (Clause clause : clauses) {
                clause.subject = end.subject;
            }
            return;
        }
        if (dated && !clauses.get(0).subject.isEmpty()) {
            Clause head = clauses.get(0);
            for (int i = 1; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                boolean again = clause.before.isEmpty() && clause.after.equalsIgnoreCase(head.after);
                if (!clause.hasSubject() || (again && !head.before.isEmpty())) {
                    clause.subject = head.subject;
                } else if (clause.hasSubject()) {
                    head = clause;
                }
            }
        }
    }

    /** "Đề án phấn đấu đến năm 2025 giảm 25% và đến năm 2030 giảm 50% số cặp …": the last says what becomes less. */
    private static boolean sameChange(Clause first, Clause end, int count) {
        Quantity q = first.target;
        Quantity later = end.target;
        return count == 2
                && q != null
                && later != null
                && q.change()
                && q.motion == later.motion
                && q.share()
                && later.share()
                && first.after.isEmpty()
                && !Shares.of(Normaliser.fold(first.before))
                && !Candidates.measured(Normaliser.fold(first.before));
    }

    /** ", đạt 60.000 tỷ đồng" after a change of the same thing. */
    private void same(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Quantity before = clauses.get(i - 1).target;
            Quantity q = clause.target;
            boolean level = q != null && before != null && before.change() && q.reach && !q.change();
            boolean grown = q != null
                    && before != null
                    && before.change()
                    && q.motion != null
                    && clause.deadline.isPresent()
                    && !clause.deadline.equals(clauses.get(i - 1).deadline);
            if (clause.subject.isEmpty() && q != null && later(clauses, i)) {
                clause.subject = sameUnit(clauses, i);
            }
            if (q != null && q.rank && before != null && !before.rank && ranked(clause, clauses.get(i - 1))) {
                String ranked = clauses.get(i - 1).subject;
                clause.subject =
                        clause.after.isEmpty() ? ranked : ranked.concat(" … ").concat(clause.after);
            }
            if (q != null && before != null && sameNoun(clause, q, clauses.get(i - 1), before)) {
                clause.subject = clauses.get(i - 1).subject;
            }
            boolean grows = q != null
                    && before != null
                    && !before.change()
                    && !before.share()
                    && q.change()
                    && q.share()
                    && !q.per.isEmpty()
                    && sentence.is(clause.from, Sign.COMMA);
            if (grows && !clause.hasSubject() && clause.subject.isEmpty()) {
                clause.subject = clauses.get(i - 1).subject;
            }
            if (again(clause, clauses.get(i - 1))) {
                clause.subject = clauses.get(i - 1).subject;
            }
            if (grown && !clause.hasSubject() && clause.subject.isEmpty()) {
                clause.subject = clauses.get(i - 1).subject;
            }
            if (level && !clause.hasSubject() && sentence.is(clause.from, Sign.COMMA)) {
                clause.subject = clauses.get(i - 1).subject;
            }
        }
    }

    /** "1.200 căn nhà ở xã hội …, 5.000 căn giai đoạn 2026-2030": the noun again, without the words that it had. */
    private static boolean sameNoun(Clause clause, Quantity q, Clause last, Quantity before) {
        return q.unit != null
                && before.unit != null
                && clause.deadline.isPresent()
                && clause.before.isEmpty()
                && clause.after.equalsIgnoreCase(q.unit.name())
                && q.unit.name().equals(before.unit.name())
                && last.after.regionMatches(true, 0, clause.after, 0, clause.after.length());
    }

    /** "con số này", or the first words of what the part before speaks of: "số ca" after "Số ca mắc mới lao". */
    private static boolean again(Clause clause, Clause last) {
        String words = Normaliser.fold(clause.before);
        boolean head = words.startsWith("số ")
                && clause.deadline.isPresent()
                && Normaliser.fold(last.subject).startsWith(words.concat(" "));
        return head || THIS.has(words);
    }

    /** "đạt từ 69 điểm trở lên và luôn nằm trong nhóm 10 tỉnh": the rank of what the part before speaks of. */
    private boolean ranked(Clause clause, Clause last) {
        boolean joined = sentence.is(clause.from, Sign.AND) || sentence.is(clause.from, Sign.COMMA);
        String index = Normaliser.fold(last.subject);
        return joined
                && (index.contains("chỉ số") || index.contains("điểm"))
                && (clause.before.isEmpty() || clause.before.equalsIgnoreCase("luôn"));
    }

    /** A part without words of its own that is due at another time than the one before. */
    private static boolean later(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        return !clause.hasSubject()
                && clause.deadline.isPresent()
                && !clause.deadline.equals(clauses.get(i - 1).deadline);
    }

    /** The subject of the nearest part before in the same unit; empty if there is none. */
    private static String sameUnit(List<Clause> clauses, int i) {
        Quantity q = clauses.get(i).target;
        for (int k = i - 1; k >= 0 && i - k < 8; k--) {
            Quantity before = clauses.get(k).target;
            boolean same = q != null
                    && before != null
                    && q.unit != null
                    && before.unit != null
                    && q.unit.name().equals(before.unit.name())
                    && q.per.equals(before.per)
                    && !clauses.get(k).within;
            boolean near = k == i - 1 || clauses.get(k).deadline.isPresent();
            if (same && near && !clauses.get(k).subject.isEmpty()) {
                return clauses.get(k).subject;
            }
        }
        return "";
    }

    /** "12 người trên một vạn dân 5 năm tiếp theo": a time that is told by what it follows. */
    private boolean coming(Clause clause) {
        for (int i = clause.from; i + 2 < clause.to; i++) {
            if (sentence.is(i, Sign.EXCLUDED) && sentence.is(i + 1, Sign.YEAR)) {
                String next = Normaliser.fold(sentence.words(i + 2, i + 3));
                return next.startsWith("tiếp") || next.equals("sau") || next.equals("tới");
            }
        }
        return false;
    }

    /** "Chỉ tiêu đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan …": the last part says what all of them are of. */
    private boolean announcedOnly(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Quantity q = clause.target;
            boolean none = q != null && clause.after.isEmpty();
            for (int k = clause.from; none && q != null && k < q.first; k++) {
                none = SubjectParser.announces(sentence.tokens.get(k).sign) || sentence.is(k, Sign.THRESHOLD_NAMED);
            }
            if (!none) {
                return false;
            }
        }
        return clauses.size() > 1;
    }
}
