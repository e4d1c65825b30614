package vn.datchuan.target;

import java.util.List;

/**
 * Says of each clause what it speaks of, when it is due, what it is compared with, and which word of change governs it.
 */
final class SubjectParser {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final ClauseDates dates;

    SubjectParser(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
        this.dates = new ClauseDates(sentence);
    }

    void parse() {
        ChangeParser changes = new ChangeParser(sentence);
        YearParser years = sentence.has(Sign.EACH_YEAR) || sentence.has(Sign.YEAR) ? new YearParser(sentence) : null;
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
            int named = is(q.first, Sign.AVERAGE) && is(q.first - 1, Sign.NOUN) ? q.first + 1 : q.first;
            clause.before =
                    withoutTopic(subject(clause.from, surpassed ? q.base - 1 : origin(clause.from, named), true), q);
            int rest = afterUnit(q);
            clause.after = subject(is(rest, Sign.OPEN) ? afterRemark(rest) : rest, clause.to, false);
            boolean elliptic = !clause.before.isEmpty()
                    || has(q.end, clause.to, Sign.DATE)
                    || has(clause.from, q.first, Sign.DATE);
            if (q.share()
                    && elliptic
                    && (clause.after.equalsIgnoreCase("gdp") || clause.after.equalsIgnoreCase("grdp"))) {
                clause.after = "";
            }
            boolean had = q.have && !partOf(q) && (q.share() || q.unitIs(Unit.Family.COUNT)) && !q.reach;
            boolean unitOnly = !clause.before.isEmpty()
                    && q.first > 0
                    && word(q.first - 1, "được")
                    && clause.after.equalsIgnoreCase(sentence.words(rest, q.end));
            boolean counted = had
                    && !clause.before.isEmpty()
                    && q.unit != null
                    && longVerb(q.first)
                    && clause.after.equalsIgnoreCase(q.unit.name());
            boolean given =
                    !clause.after.isEmpty() && ((had && !counted) || (is(q.first - 1, Sign.BOUNDARY) && !unitOnly));
            boolean part = q.share() && is(q.end, Sign.SHARE_OF) && !clause.before.isEmpty();
            boolean action = !clause.after.isEmpty() && !part && actionOnly(clause.from, q.first);
            boolean each = given && (q.have || word(q.first - 1, "được")) && startsWith(clause.before, "mỗi ");
            boolean where = given
                    && !clause.before.isEmpty()
                    && ((had && clause.within && q.share())
                            || (q.reach && placed(rest))
                            || (q.first > 0 && (placed(q.first - 1) || word(q.first - 1, "cho")))
                            || (q.have && is(q.first, Sign.HAVE) && word(q.first, "thêm")));
            clause.subject = each || where
                    ? clause.before.concat(" … ").concat(clause.after)
                    : clause.before.isEmpty() || given || action ? clause.after : named(clause, q);
            clause.kept = kept(clause, q);
            clause.deadline = dates.of(clause, q);
            if (clause.subject.isEmpty() && clause.deadline.isEmpty() && sentence.clauses.size() > 1) {
                clause.subject = dates.named(clause, q);
            }
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
        boolean ranks = q.rank && sentence.clauses.size() > 1 && !clause.after.isEmpty() && q.of == null;
        if ((q.noneLeft && !clause.after.isEmpty()) || ranks) {
            return before.concat(" … ").concat(clause.after);
        }
        return stated || !words || counted || whole || clause.after.isEmpty()
                ? before
                : before.concat(" … ").concat(clause.after);
    }

    /** "Về môi trường: …", "Trên lĩnh vực y tế, …": a field that several goals are told for. */
    private String withoutTopic(String before, Quantity q) {
        boolean field = startsWith(before, "trong lĩnh vực ") || startsWith(before, "trên lĩnh vực ");
        boolean about = startsWith(before, "về ")
                && (q.colon || before.indexOf(',') >= 0 || before.indexOf(':') >= 0)
                && !Normaliser.fold(before).contains("cơ cấu");
        if (sentence.clauses.size() < 2 || !(field || about)) {
            return before;
        }
        int colon = before.indexOf(':');
        int mark = colon >= 0 ? colon : before.indexOf(',');
        return mark < 0 ? "" : before.substring(mark + 1).strip();
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
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.end - token.start == folded.length()
                && sentence.text.words(token.start, token.end).equalsIgnoreCase(folded);
    }

    /** "… duy trì mức sinh thay thế (2,1 con)": the number is one that is kept. */
    private boolean kept(Clause clause, Quantity q) {
        int least = Math.max(clause.from, q.first - 6);
        for (int i = q.first - 1; i >= least; i--) {
            if (is(i, Sign.MAINTAIN)) {
                return !q.reach && !(word(i, "ổn định") && is(i + 1, Sign.BOUNDARY));
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
                && !is(i - 1, Sign.NUMBER_WORD)
                && !is(i - 1, Sign.SCALE)) {
            i--;
        }
        return i > q.number ? i : q.end;
    }

    /** The words of a stretch that name something, without dates, bases and words that announce. */
    private String subject(int from, int to, boolean before) {
        int a = before ? afterBase(from, to) : from;
        while (a < to && announces(tokens.get(a).sign) && (before ? !longVerb(a) : !verb(tokens.get(a).sign))) {
            a++;
        }
        if (!before && is(a, Sign.YEAR) && is(a - 1, Sign.EXCLUDED) && a + 1 < to && coming(a + 1)) {
            a += a + 2 < to && word(a + 2, "theo") ? 3 : 2;
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
                && (trailing(tokens.get(end - 1).sign) || word(end - 1, "sẽ"))
                && !(is(end - 1, Sign.AVERAGE) && is(end - 2, Sign.NOUN) && end - 2 >= a)) {
            end--;
        }
        boolean preposition = !before && end == a + 1 && is(a, Sign.BOUNDARY) && (word(a, "cho") || word(a, "ở"));
        return preposition ? "" : sentence.words(a, end);
    }

    /** Where "từ 47,4% năm 2011" begins before "xuống 39%"; the place itself if nothing of the kind stands there. */
    private int origin(int from, int to) {
        int i = to - 1;
        if (i > from && is(i, Sign.DATE)) {
            i--;
        }
        if (i > from && (is(i, Sign.UNIT) || is(i, Sign.SCALE))) {
            i--;
        }
        return i - 1 >= from && is(i, Sign.NUMBER) && is(i - 1, Sign.FROM) && to - i > 1 ? i - 1 : to;
    }

    /** "… so với năm 2015, cụ thể: công nghiệp thép …": what stands after the colon, where a base stands before it. */
    private int afterBase(int from, int to) {
        int at = from;
        boolean based = false;
        for (int i = from; i < to; i++) {
            based |= is(i, Sign.BASE);
            at = based && is(i, Sign.COLON) && i + 1 < to && at == from ? i + 1 : at;
        }
        return at;
    }

    /** "5 năm tiếp theo", "10 năm tới" after a number: when, and not what. */
    private boolean coming(int i) {
        return word(i, "tiếp") || word(i, "tới") || word(i, "sau") || word(i, "tiếp theo");
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

    /** The place after a bracket that says what the number is now: "77 (hiện là 76,2)"; the bracket itself else. */
    private int afterRemark(int open) {
        boolean now = word(open + 1, "hiện") || word(open + 1, "hiện nay") || word(open + 1, "hiện tại");
        int close = now ? dates.afterNumbered(open) : open;
        return is(close, Sign.CLOSE) ? close + 1 : open;
    }
}
