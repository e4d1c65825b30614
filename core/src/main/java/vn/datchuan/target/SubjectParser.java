package vn.datchuan.target;

import java.util.List;
import java.util.Optional;

/**
 * Says of each clause what it speaks of, when it is due, what it is compared with, and which word of change governs it.
 */
final class SubjectParser {
    private final Sentence sentence;
    private final List<Token> tokens;

    SubjectParser(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
    }

    void parse() {
        ChangeParser changes = new ChangeParser(sentence);
        YearParser years = sentence.has(Sign.EACH_YEAR) ? new YearParser(sentence) : null;
        boolean rate = false;
        boolean carried = false;
        for (Clause clause : sentence.clauses) {
            Quantity q = clause.target;
            if (q == null) {
                continue;
            }
            changes.read(clause, q);
            boolean own = has(clause.from, q.number, Sign.RATE);
            carried = !own && ((rate && clause.within) || (carried && q.motion != null));
            clause.rate = own || carried;
            rate = clause.rate;
            if (years != null) {
                years.read(clause, q);
            }
            boolean surpassed = q.compared && q.base >= 0 && q.baseEnd == q.first;
            clause.before = subject(clause.from, surpassed ? q.base - 1 : q.first, true);
            clause.after = subject(afterUnit(q), clause.to, false);
            boolean had = q.have && !partOf(q) && (q.share() || q.unitIs(Unit.Family.COUNT)) && !q.reach;
            boolean given = !clause.after.isEmpty() && (had || is(q.first - 1, Sign.BOUNDARY));
            boolean part = q.share() && is(q.end, Sign.SHARE_OF) && !clause.before.isEmpty();
            boolean action = !clause.after.isEmpty() && !part && actionOnly(clause.from, q.first);
            boolean each = given && q.have && startsWith(clause.before, "mỗi ");
            clause.subject = each
                    ? clause.before.concat(" … ").concat(clause.after)
                    : clause.before.isEmpty() || given || action ? clause.after : named(clause, q);
            clause.kept = kept(clause, q);
            clause.deadline = deadline(clause, q);
        }
    }

    /**
     * What stands before the number and, where the number only restricts it ("bắt 30% số đối tượng"), what stands after
     * it.
     */
    private String named(Clause clause, Quantity q) {
        String before = afterColon(clause.before);
        boolean stated = (q.reach && !q.share()) || q.colon || q.copula || q.motion != null || q.rank;
        int at = afterUnit(q);
        boolean words = at < clause.to
                && (is(at, Sign.WORD)
                        || is(at, Sign.NOUN)
                        || is(at, Sign.SHARE_OF)
                        || (is(at, Sign.UNIT) && !tokens.get(at).glued)
                        || is(at, Sign.LABEL)
                        || is(at, Sign.AT_LEVEL));
        boolean counted = clause.after.equalsIgnoreCase(q.unit == null ? "" : q.unit.name());
        boolean whole = partOf(q) || (q.reach && clause.after.indexOf(' ') < 0);
        if (at < clause.to && sentence.clauses.size() > 1 && (placed(at) || (stated && ofWhat(q, at)))) {
            return before.concat(" … ").concat(clause.after);
        }
        if (q.noneLeft && !clause.after.isEmpty()) {
            return before.concat(" … ").concat(clause.after);
        }
        return stated || !words || counted || whole || clause.after.isEmpty()
                ? before
                : before.concat(" … ").concat(clause.after);
    }

    private static boolean startsWith(String words, String folded) {
        return words.regionMatches(true, 0, folded, 0, folded.length());
    }

    /** "đề ra mục tiêu giảm 1,5% trường hợp …": what changes stands after the number. */
    private boolean ofWhat(Quantity q, int at) {
        return ((q.change() && q.share()) || (q.reach && !q.per.isEmpty()))
                && (is(at, Sign.SHARE_OF) || is(at, Sign.WORD) || is(at, Sign.NOUN) || is(at, Sign.UNIT));
    }

    /** "giảm còn 0,1% ở tiểu học": where the number holds. */
    private boolean placed(int i) {
        return word(i, "ở") || word(i, "tại") || (word(i, "đối") && word(i + 1, "với"));
    }

    /** "chiếm 20% GRDP", "đóng góp 40% tổng thu": what follows is the whole. */
    private boolean partOf(Quantity q) {
        for (int i = q.first; i < q.number; i++) {
            String word = is(i, Sign.HAVE) ? Normaliser.fold(sentence.words(i, i + 1)) : "";
            if (word.startsWith("chiếm") || word.startsWith("đóng góp")) {
                return true;
            }
        }
        return false;
    }

    /** Only verbs stand before the number: "Trồng mới 500 ha rừng". */
    private boolean actionOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(i, Sign.ACTION) && !announces(tokens.get(i).sign) && !word(i, "mới") && !word(i, "được")) {
                return false;
            }
        }
        return true;
    }

    private boolean word(int i, String folded) {
        Token token = tokens.get(i);
        return token.end - token.start == folded.length()
                && sentence.text.words(token.start, token.end).equalsIgnoreCase(folded);
    }

    /** "… duy trì mức sinh thay thế (2,1 con)": the number is one that is kept. */
    private boolean kept(Clause clause, Quantity q) {
        int least = Math.max(clause.from, q.first - 6);
        for (int i = q.first - 1; i >= least; i--) {
            if (is(i, Sign.MAINTAIN)) {
                return !q.reach;
            }
        }
        return false;
    }

    /** A heading before a colon is common to all parts: "Cơ cấu kinh tế: nông nghiệp 20%, …". */
    private String afterColon(String before) {
        int colon = sentence.clauses.size() > 1 ? before.indexOf(':') : -1;
        return colon < 0 || colon + 1 == before.length()
                ? before
                : before.substring(colon + 1).strip();
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    private boolean has(int from, int to, Sign sign) {
        for (int i = from; i < to; i++) {
            if (is(i, sign)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the noun that the number counts begins, so that it is quoted with its words; the end of the number else.
     */
    private int afterUnit(Quantity q) {
        if (q.nounFrom >= 0) {
            return q.nounFrom;
        }
        if (q.unit == null || !q.unit.is(Unit.Family.COUNT) || q.end == 0 || q.suffix != null || !q.per.isEmpty()) {
            return q.end;
        }
        int i = q.end - 1;
        while (i > q.number
                && !is(i, Sign.NUMBER)
                && !is(i, Sign.SCALE)
                && !is(i - 1, Sign.NUMBER)
                && !is(i - 1, Sign.SCALE)) {
            i--;
        }
        return i > q.number ? i : q.end;
    }

    /** The words of a stretch that name something, without dates, bases and words that announce. */
    private String subject(int from, int to, boolean before) {
        int a = from;
        while (a < to && announces(tokens.get(a).sign) && (before ? !longVerb(a) : !verb(tokens.get(a).sign))) {
            a++;
        }
        int b = a;
        while (b < to && !ends(tokens.get(b).sign)) {
            b++;
        }
        if (b < to && b == a && is(a, Sign.BASE)) {
            return "";
        }
        int end = b;
        while (end > a
                && trailing(tokens.get(end - 1).sign)
                && !(is(end - 1, Sign.AVERAGE) && is(end - 2, Sign.NOUN) && end - 2 >= a)) {
            end--;
        }
        return sentence.words(a, end);
    }

    static boolean announces(Sign sign) {
        return sign.separator()
                || sign == Sign.SOFT
                || sign == Sign.DATE
                || sign == Sign.WITHIN
                || sign == Sign.EXCLUDED
                || sign == Sign.OPEN
                || sign == Sign.CLOSE
                || sign == Sign.DASH
                || sign == Sign.OTHER
                || sign == Sign.COLON
                || sign == Sign.INCREASE
                || sign == Sign.DECREASE
                || sign == Sign.EACH_YEAR
                || sign == Sign.AVERAGE
                || sign == Sign.MAINTAIN
                || sign == Sign.REACH
                || sign == Sign.HAVE;
    }

    /** "hoàn thành", unlike "có", belongs to what it speaks of. */
    private boolean longVerb(int i) {
        return is(i, Sign.HAVE) && tokens.get(i).end - tokens.get(i).start > 6;
    }

    private static boolean verb(Sign sign) {
        return sign == Sign.HAVE || sign == Sign.REACH || sign == Sign.INCREASE || sign == Sign.DECREASE;
    }

    private static boolean ends(Sign sign) {
        return sign == Sign.BASE || sign == Sign.SEMICOLON;
    }

    private static boolean trailing(Sign sign) {
        return sign.separator()
                || sign == Sign.DATE
                || sign == Sign.OPEN
                || sign == Sign.DASH
                || sign == Sign.COLON
                || sign == Sign.INCREASE
                || sign == Sign.DECREASE
                || sign == Sign.EACH_YEAR
                || sign == Sign.AVERAGE
                || sign == Sign.SOFT
                || sign == Sign.MAINTAIN
                || sign == Sign.OTHER
                || sign == Sign.RESPECTIVELY;
    }

    /**
     * The closing bracket if a number stands in the bracket, so that its date belongs to that number; else the opening
     * one.
     */
    private int afterNumbered(int open) {
        boolean numbered = false;
        int i = open + 1;
        while (i < tokens.size() && !is(i, Sign.CLOSE)) {
            numbered |= is(i, Sign.NUMBER) || is(i, Sign.DOCUMENT) || is(i, Sign.EXCLUDED);
            i++;
        }
        return numbered ? i : open;
    }

    /** "theo chuẩn nghèo giai đoạn 2021-2025", "theo giá so sánh năm 2010": the date says which standard is meant. */
    private boolean standard(int date) {
        char first = sentence.text.folded[tokens.get(date).start];
        boolean plain = Character.isDigit(first) || first == 'g' || first == 'n';
        if (!plain || date == 0 || sentence.words(date - 1, date).endsWith("đến")) {
            return false;
        }
        int least = Math.max(0, date - 7);
        for (int i = date - 1; i >= least; i--) {
            Sign sign = tokens.get(i).sign;
            boolean follows = sign == Sign.THRESHOLD_NAMED || sign == Sign.BOUNDARY;
            if (follows && startsWith(sentence.words(i, i + 1), "theo")) {
                return standards(Normaliser.fold(sentence.words(i, date)));
            }
            if (sign == Sign.OPEN) {
                String words = Normaliser.fold(sentence.words(i + 1, date));
                return startsWith(words, "chuẩn") || startsWith(words, "tiêu ch") || startsWith(words, "bộ tiêu chí");
            }
            if (sign.separator() || sign == Sign.NUMBER || sign == Sign.CLOSE) {
                return false;
            }
        }
        return false;
    }

    private static boolean standards(String words) {
        return words.contains("chuẩn")
                || words.contains("tiêu chí")
                || words.contains("giá so sánh")
                || words.contains("giá cố định")
                || words.contains("định nghĩa")
                || words.contains("phương pháp");
    }

    /** The date of a clause that is no base and stands in no number's place. */
    private Optional<Deadline> deadline(Clause clause, Quantity q) {
        Deadline found = null;
        for (int i = clause.from; i < clause.to; i++) {
            Token token = tokens.get(i);
            if (token.is(Sign.OPEN) && !is(i + 1, Sign.WITHIN)) {
                i = afterNumbered(i);
                continue;
            }
            boolean based = q.base >= 0 && i >= q.base && i < q.baseEnd;
            boolean dated = token.is(Sign.DATE) && token.date != null && !based;
            if (dated && standard(i)) {
                sentence.aside.add(new Remark<>(Warning.NUMBER_EXCLUDED, sentence.words(i, i + 1)));
            } else if (dated) {
                clause.severalDates |= found != null && !found.equals(token.date);
                found = token.date;
            }
        }
        return Optional.ofNullable(found);
    }
}
