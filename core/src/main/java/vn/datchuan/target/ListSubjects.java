package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each number of a list its subject: "A, B, C lần lượt đạt …", numbers joined by dashes, years in a row. */
final class ListSubjects {
    private final Sentence sentence;
    private final Indicated indicated;
    private final Remarks remarks;
    private final SharedNouns shared;

    ListSubjects(Sentence sentence, Indicated indicated, Remarks remarks) {
        this.sentence = sentence;
        this.indicated = indicated;
        this.remarks = remarks;
        this.shared = new SharedNouns(sentence);
    }

    /** Subjects of "A, B, C lần lượt đạt …" and of numbers joined by dashes. */
    void assign(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean list = clause.target != null
                    && (respective(sentence, clause)
                            || clause.target.dashList
                            || twoOfTwo(clauses, i)
                            || threeOfThree(clauses, i));
            if (list) {
                int end = i + 1;
                while (end < clauses.size() && !clauses.get(end).hasSubject()) {
                    end++;
                }
                boolean noun = end < clauses.size()
                        && respective(sentence, clause)
                        && shared.ends(clauses.get(end - 1), clauses.get(end));
                end = noun ? end + 1 : end;
                if (end - i > 1) {
                    distribute(clauses.subList(i, end), clause);
                }
                i = end - 1;
            }
        }
        fromName(clauses);
        new LaterParts(sentence).assign(clauses);
    }

    /** "Tỷ lệ hộ dùng nước sạch (đô thị/nông thôn)": as many names in the last bracket of the indicator as bare numbers. */
    private void fromName(List<Clause> clauses) {
        boolean bare = clauses.size() > 1 && indicated.name != sentence;
        for (Clause clause : clauses) {
            bare &= clause.subject.isEmpty() && clause.deadline.isEmpty();
        }
        if (!bare) {
            return;
        }
        String name = indicated.name.text.words(0, indicated.name.text.length);
        List<String> names = name.endsWith(")") ? NameParts.split(name, clauses.size()) : List.of();
        names = names.isEmpty() ? NameParts.at(name, "; ", clauses.size()) : names;
        for (int i = 0; i < names.size(); i++) {
            clauses.get(i).subject = names.get(i);
        }
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

    /** "Tỷ trọng nông nghiệp - công nghiệp - dịch vụ là 20%; 45%; 35%": as many names joined by dashes as bare shares. */
    private boolean threeOfThree(List<Clause> clauses, int i) {
        int end = i + 1;
        while (!clauses.get(i).before.isEmpty() && end < clauses.size() && bareShare(clauses.get(end))) {
            end++;
        }
        Quantity q = clauses.get(i).target;
        return end - i > 2 && q != null && q.share() && names(clauses.get(i), 2).size() == end - i;
    }

    private static boolean bareShare(Clause clause) {
        Quantity q = clause.target;
        return q != null && q.share() && !clause.hasSubject() && q.comparison == null && clause.deadline.isEmpty();
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
                parts.get(i).subject = head.before.isEmpty() ? parts.get(parts.size() - 1).after : head.before;
            }
            return;
        }
        List<String> names = List.of();
        for (int mode = q != null && q.dashList ? -1 : 0; mode < 4 && names.size() != parts.size(); mode++) {
            names = names(head, mode < 0 ? 2 : mode);
        }
        Clause last = parts.get(parts.size() - 1);
        if (names.size() < parts.size() && last.hasSubject()) {
            names = SharedNouns.after(last, parts.size());
        }
        if (names.size() < parts.size() && indicated.name != sentence) {
            names = NameParts.split(indicated.name.text.words(0, indicated.name.text.length), parts.size());
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
            if (sentence.is(i, Sign.DATE) && i < q.first && names.isEmpty() && announced(start, i)) {
                start = i + 1;
                continue;
            }
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

    /** Only words that announce a goal stand in the stretch: "Mục tiêu giai đoạn 2021-2025, …". */
    private boolean announced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!SubjectParser.announces(sentence.tokens.get(i).sign)) {
                return false;
            }
        }
        return true;
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
