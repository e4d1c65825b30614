package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each number of a list its subject: "A, B, C lần lượt đạt …", numbers joined by dashes, years in a row. */
final class ListSubjects {
    private final Sentence sentence;
    private final Indicated indicated;
    private final Remarks remarks;

    ListSubjects(Sentence sentence, Indicated indicated, Remarks remarks) {
        this.sentence = sentence;
        this.indicated = indicated;
        this.remarks = remarks;
    }

    /** Subjects of "A, B, C lần lượt đạt …" and of numbers joined by dashes. */
    void assign(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean list = clause.target != null
                    && (respective(sentence, clause) || clause.target.dashList || twoOfTwo(clauses, i));
            if (list) {
                int end = i + 1;
                while (end < clauses.size() && !clauses.get(end).hasSubject()) {
                    end++;
                }
                if (end - i > 1) {
                    distribute(clauses.subList(i, end), clause);
                }
                i = end - 1;
            }
        }
        carry(clauses);
        same(clauses);
    }

    /** "Tỷ lệ hộ, cơ quan dùng điện đạt 99,8% và 100%": two names, and two numbers that nothing parts but "và". */
    private boolean twoOfTwo(List<Clause> clauses, int i) {
        if (clauses.size() != 2 || i != 0) {
            return false;
        }
        Clause next = clauses.get(1);
        Quantity q = next.target;
        return q != null
                && sentence.is(q.first - 1, Sign.AND)
                && !next.hasSubject()
                && q.comparison == null
                && q.unit != null
                && names(clauses.get(i), 0).size() == 2;
    }

    /** ", đạt 60.000 tỷ đồng" after a change of the same thing. */
    private void same(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Quantity before = clauses.get(i - 1).target;
            Quantity q = clause.target;
            boolean level = q != null && before != null && before.change() && q.reach && !q.change();
            if (level && !clause.hasSubject() && sentence.is(clause.from, Sign.COMMA)) {
                clause.subject = clauses.get(i - 1).subject;
            }
        }
    }

    /** A part without words of its own that repeats the head's subject keeps that subject. */
    private void carry(List<Clause> clauses) {
        boolean dated = clauses.size() > 1;
        for (Clause clause : clauses) {
            dated &= clause.deadline.isPresent();
        }
        if (dated && !clauses.get(0).subject.isEmpty()) {
            for (int i = 1; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                boolean again = clause.before.isEmpty() && clause.after.equalsIgnoreCase(clauses.get(0).after);
                if (!clause.hasSubject() || (again && !clauses.get(0).before.isEmpty())) {
                    clause.subject = clauses.get(0).subject;
                }
            }
        }
    }

    private void distribute(List<Clause> parts, Clause head) {
        List<Deadline> dates = new ArrayList<>();
        Quantity q = head.target;
        for (int i = head.from; q != null && i < q.first; i++) {
            Deadline date = sentence.tokens.get(i).date;
            if (sentence.is(i, Sign.DATE) && date != null) {
                dates.add(date);
            }
        }
        if (dates.size() == parts.size()) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).deadline = Optional.of(dates.get(i));
                parts.get(i).subject = head.before;
            }
            return;
        }
        List<String> names = List.of();
        for (int mode = 0; mode < 4 && names.size() != parts.size(); mode++) {
            names = names(head, mode);
        }
        if (names.size() < parts.size() && indicated.name != sentence) {
            names = split(indicated.name.text.words(0, indicated.name.text.length), parts.size());
        }
        int skip = names.size() - parts.size();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).subject = skip >= 0 ? names.get(i + skip) : "";
        }
        if (skip != 0) {
            remarks.warn(Warning.SEVERAL_MEASURES, head.before);
        }
    }

    /**
     * What the numbers of a list are of, parted by commas and "và", then also by semicolons, by dashes only, by
     * everything.
     */
    private List<String> names(Clause head, int mode) {
        Quantity q = head.target;
        List<String> names = new ArrayList<>();
        if (q == null) {
            return names;
        }
        int start = head.from;
        for (int i = head.from; i <= q.first; i++) {
            boolean end =
                    i == q.first || sentence.is(i, Sign.RESPECTIVELY) || (sentence.is(i, Sign.DATE) && i > head.from);
            if (end || parts(i, mode)) {
                String words = sentence.words(start, i);
                if (!words.isEmpty()) {
                    names.add(words);
                }
                start = i + 1;
            }
            if (end) {
                break;
            }
        }
        return names;
    }

    private boolean parts(int i, int mode) {
        boolean comma = sentence.is(i, Sign.COMMA) || sentence.is(i, Sign.AND);
        boolean dash = sentence.is(i, Sign.DASH);
        boolean semicolon = sentence.is(i, Sign.SEMICOLON) || sentence.is(i, Sign.COLON);
        return switch (mode) {
            case 0 -> comma;
            case 1 -> comma || semicolon;
            case 2 -> dash;
            default -> comma || semicolon || dash;
        };
    }

    /** Parts of a name joined by dashes, commas or "và", where it has as many as there are numbers. */
    private static List<String> split(String name, int count) {
        String[] marks = {" - ", "-", ", ", "; ", "/"};
        for (String mark : marks) {
            List<String> parts = new ArrayList<>();
            int start = 0;
            int at = name.indexOf(mark);
            while (at >= 0) {
                parts.add(name.substring(start, at).strip());
                start = at + mark.length();
                at = name.indexOf(mark, start);
            }
            String rest = name.substring(start);
            int and = mark.equals(", ") ? rest.indexOf(" và ") : -1;
            if (and >= 0) {
                parts.add(rest.substring(0, and).strip());
                rest = rest.substring(and + 4);
            }
            parts.add(rest.strip());
            if (parts.size() == count) {
                return parts;
            }
        }
        return List.of();
    }

    static boolean respective(Sentence sentence, Clause clause) {
        Quantity q = clause.target;
        for (int i = clause.from; q != null && i < q.number; i++) {
            if (sentence.is(i, Sign.RESPECTIVELY)) {
                return true;
            }
        }
        return false;
    }
}
