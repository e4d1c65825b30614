package vn.datchuan.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a number is compared with and which word of change governs it. */
final class ChangeParser {
    private final Sentence sentence;
    private final List<Token> tokens;

    ChangeParser(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens;
    }

    void read(Clause clause, Quantity q) {
        base(clause, q);
        govern(clause, q);
        if (q.motion == Sign.LEVEL_UP && q.unitIs(Unit.Family.MULTIPLE) && q.base > q.number) {
            q.motion = Sign.INCREASE;
        }
        if (q.motion == Sign.DECREASE && q.comparison != null && q.comparison.ceiling() && q.base < 0) {
            q.motion = Sign.LEVEL_DOWN;
            q.compared = true;
        }
    }

    private boolean is(int i, Sign sign) {
        return sentence.is(i, sign);
    }

    /** "so với năm 2025", after the number or before it. */
    private void base(Clause clause, Quantity q) {
        comparedWith(clause, q);
        if (q.base >= 0) {
            return;
        }
        for (int i = clause.from; i < clause.to; i++) {
            if (!is(i, Sign.BASE)) {
                continue;
            }
            int end = i + 1;
            int limit = i < q.number ? q.first : clause.to;
            while (end < limit && !stopsBase(tokens.get(end).sign)) {
                end++;
            }
            q.base = i;
            q.baseEnd = end;
            return;
        }
    }

    /** "gấp 2 lần năm 2020", "vượt 10% dự toán": what follows is what is compared with. */
    private void comparedWith(Clause clause, Quantity q) {
        boolean multiple = q.unitIs(Unit.Family.MULTIPLE)
                && q.copula
                && (is(q.end, Sign.DATE) || is(q.end, Sign.BASE) || is(q.end, Sign.THRESHOLD_NAMED));
        if (multiple && q.motion == null) {
            q.motion = Sign.MULTIPLE;
        }
        int named = surpassed(clause, q);
        if (named >= 0) {
            q.motion = is(named - 1, Sign.LESS_THAN) ? Sign.DECREASE : Sign.INCREASE;
            q.compared = true;
            q.base = named;
            q.baseEnd = q.first;
            return;
        }
        boolean times = q.motion == Sign.MULTIPLE && (is(q.end, Sign.DATE) || is(q.end, Sign.THRESHOLD_NAMED));
        boolean over = q.over
                && q.share()
                && (is(q.end, Sign.THRESHOLD_NAMED) || is(q.end, Sign.DOCUMENT) || is(q.end, Sign.BASE));
        boolean more = q.difference && is(q.end, Sign.BASE);
        if (!times && !over && !more) {
            return;
        }
        if (!times && q.motion == null) {
            boolean less = q.comparison != null && q.comparison.ceiling();
            q.motion = less ? Sign.DECREASE : Sign.INCREASE;
            q.comparison = null;
            q.compared = true;
        }
        int end = q.end + 1;
        while (end < clause.to && !stopsBase(tokens.get(end).sign)) {
            end++;
        }
        q.base = q.end;
        q.baseEnd = end;
    }

    /** "vượt chỉ tiêu Trung ương giao trên 5%": where what is surpassed begins; -1 if nothing is. */
    private int surpassed(Clause clause, Quantity q) {
        boolean open = q.share() && q.motion == null && !q.reach && !q.over;
        for (int i = q.first - 1; open && i >= clause.from && i > q.first - 10; i--) {
            if (tokens.get(i).sign.separator()) {
                return -1;
            }
            boolean over = is(i, Sign.MORE_THAN) || is(i, Sign.LESS_THAN) || is(i, Sign.REACH);
            boolean word = tokens.get(i).end - tokens.get(i).start > 3;
            if (over && word && surpasses(tokens.get(i)) && namedBetween(i + 1, q.first)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "vượt", "đạt và vượt", "cao hơn". */
    private boolean surpasses(Token token) {
        char[] s = sentence.text.folded;
        return !token.is(Sign.REACH) || (s[token.end - 1] == 't' && s[token.end - 2] == 'ợ');
    }

    private boolean namedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, Sign.THRESHOLD_NAMED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopsBase(Sign sign) {
        return sign.separator()
                || sign == Sign.OPEN
                || sign == Sign.CLOSE
                || sign == Sign.REACH
                || sign == Sign.WITHIN
                || sign == Sign.COLON
                || sign == Sign.LEVEL_UP
                || sign == Sign.LEVEL_DOWN;
    }

    /** A word of change farther off governs: at the head ("Giảm tỷ lệ hộ nghèo 1%") or before a base or "bình quân". */
    private void govern(Clause clause, Quantity q) {
        if (q.motion != null || q.reach || q.maintained || q.rank) {
            return;
        }
        if (added(clause.from, q)) {
            q.motion = Sign.INCREASE;
            return;
        }
        Integer at = lastChange(clause.from, q.first);
        boolean announced = q.colon && q.base <= q.number && !(q.share() && (q.per.equals("năm") || count(at)));
        if (announced) {
            return;
        }
        if (at == null && q.base >= 0 && q.share() && lessOf(clause.from, q.first)) {
            q.motion = Sign.DECREASE;
        }
        if (at == null && q.motion == null && q.base > q.number && q.share() && q.comparison != Comparison.EXACTLY) {
            q.motion = widened(clause.from, q.first);
        }
        if (at == null || q.comparison == Comparison.EXACTLY) {
            return;
        }
        boolean head = true;
        for (int i = clause.from; i < at; i++) {
            head &= SubjectParser.announces(tokens.get(i).sign);
        }
        Sign next = tokens.get(at + 1).sign;
        boolean before = next == Sign.BASE
                || next == Sign.EACH_YEAR
                || next == Sign.AVERAGE
                || next == Sign.DATE
                || next == Sign.SHARE_OF
                || next == Sign.SOFT
                || average(tokens.get(at));
        if (closed(at, q.first)) {
            return;
        }
        boolean based = q.per.equals("năm") || q.base > q.number;
        boolean yearly = based && q.share() && actor(clause.from, at);
        boolean striven = (is(at - 1, Sign.SOFT)
                        || (is(at - 2, Sign.SOFT) && (is(at - 1, Sign.EACH_YEAR) || is(at - 1, Sign.DATE))))
                && actor(clause.from, at);
        if (head || before || yearly || striven) {
            q.motion = tokens.get(at).sign;
            q.governed = true;
            q.headed = heading(at, q.first - 1);
        }
    }

    /** "nâng chiều cao trung bình thêm 1,5 cm": what is raised is raised by so much. */
    private boolean added(int from, Quantity q) {
        if (!q.have
                || !is(q.first, Sign.HAVE)
                || !sentence.words(q.first, q.first + 1).equalsIgnoreCase("thêm")) {
            return false;
        }
        for (int i = from; i < q.first; i++) {
            String verb = is(i, Sign.ACTION) ? Normaliser.fold(sentence.words(i, i + 1)) : "";
            if (verb.equals("nâng") || verb.equals("mở rộng")) {
                return true;
            }
        }
        return false;
    }

    /** "tăng bình quân 5 năm 2021-2025 là 12,5%". */
    private boolean average(Token change) {
        return Normaliser.fold(sentence.text.words(change.start, change.end)).endsWith(" bình quân");
    }

    private boolean heading(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, Sign.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** "Giảm số vụ: 5%": what changes is a count, and a count is no percent. */
    private boolean count(@Nullable Integer change) {
        return change != null && is(change, Sign.DECREASE) && is(change + 1, Sign.SHARE_OF);
    }

    /** "Giảm phát thải … so với …": the statement begins with a name of what decreases. */
    private boolean lessOf(int from, int to) {
        int i = from;
        while (i < to && SubjectParser.announces(tokens.get(i).sign)) {
            i++;
        }
        return is(i, Sign.NOUN) && Normaliser.fold(sentence.words(i, i + 1)).startsWith("giảm ");
    }

    /** "mở rộng diện tích nuôi 15-20% so với …": what is widened or narrowed changes by so much; null if nothing is. */
    private @Nullable Sign widened(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String verb = is(i, Sign.ACTION) || is(i, Sign.WORD) ? Normaliser.fold(sentence.words(i, i + 1)) : "";
            if (verb.equals("mở rộng") || verb.equals("nâng")) {
                return Sign.INCREASE;
            }
            if (verb.equals("thu") && i + 1 < to && sentence.words(i + 1, i + 2).equalsIgnoreCase("hẹp")) {
                return Sign.DECREASE;
            }
        }
        return null;
    }

    /** A base and a further part stand between the word and the number: "giảm … so với năm 2024 và 100% …". */
    private boolean closed(int at, int first) {
        boolean based = false;
        for (int i = at; i < first; i++) {
            based |= is(i, Sign.BASE);
            if (based && tokens.get(i).sign.separator()) {
                return true;
            }
        }
        return false;
    }

    /** Who acts stands before the word of change, and no quantity: "Các huyện nghèo giảm tỷ lệ hộ nghèo 4%/năm". */
    private boolean actor(int from, int at) {
        String words = Normaliser.fold(sentence.words(from, at));
        return !words.contains("tỷ lệ")
                && !words.contains("tỉ lệ")
                && !words.contains("tỷ trọng")
                && !words.contains("tốc độ")
                && !words.contains("100%");
    }

    private @Nullable Integer lastChange(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (is(i, Sign.INCREASE) || is(i, Sign.DECREASE)) {
                return i;
            }
        }
        return null;
    }
}
