package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written as words, where a word around them says that they count: "một nửa", "hai phần ba", "gấp đôi", "ít
 * nhất một".
 */
final class NumberWords {
    private static final String[] WORDS = {"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};

    /** Counted nouns that are signs of another kind in the tables. */
    private static final String[] COUNTED = {"tổ chức", "thôn", "phường", "ấp", "xóm", "khu phố", "tổ dân phố"};

    private final PrintedText text;
    private final List<Token> tokens;

    NumberWords(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private boolean word(int i, String folded) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        if (token.end - token.start != folded.length()) {
            return false;
        }
        for (int k = 0; k < folded.length(); k++) {
            if (text.folded[token.start + k] != folded.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The words of a token, each run of spaces as one. */
    private String printed(int i) {
        return i < tokens.size() ? Normaliser.fold(text.words(tokens.get(i).start, tokens.get(i).end)) : "";
    }

    private int value(int i) {
        for (int k = 0; k < WORDS.length; k++) {
            if (word(i, WORDS[k])) {
                return k + 1;
            }
        }
        return word(i, "bẩy") ? 7 : word(i, "tư") ? 4 : -1;
    }

    private @Nullable Quantity quantity(int first, int end, BigDecimal value, @Nullable Unit unit) {
        Quantity q = new Quantity(first);
        q.low = value;
        q.unit = unit;
        q.end = end;
        q.wordNumber = true;
        return q;
    }

    /** "không còn xã …", "không để xảy ra …": exactly none. */
    private @Nullable Quantity none(int i) {
        boolean have = printed(i).equals("không có")
                && i > 0
                && !lead(tokens.get(i - 1).sign)
                && !tokens.get(i - 1).sign.separator()
                && !tokens.get(i - 1).is(Sign.DATE)
                && !tokens.get(i - 1).is(Sign.DASH)
                && !tokens.get(i - 1).is(Sign.CLOSE);
        if (have || (printed(i).equals("không để") && exceeds(i))) {
            return null;
        }
        Unit unit = i + 1 < tokens.size() && tokens.get(i + 1).is(Sign.UNIT) ? tokens.get(i + 1).unit : null;
        String after = printed(i + 1);
        for (String noun : COUNTED) {
            unit = after.equals(noun) ? Unit.unknown(noun) : unit;
        }
        Quantity q = quantity(i, i + 1, BigDecimal.ZERO, unit != null && unit.is(Unit.Family.COUNT) ? unit : null);
        if (q != null) {
            q.noneLeft = true;
            q.wordNumber = false;
        }
        return q;
    }

    /** "không để nợ thuế vượt quá 8%": what is not let happen is to pass a number. */
    private boolean exceeds(int i) {
        for (int k = i + 1; k < tokens.size() && k - i < 9; k++) {
            Sign sign = tokens.get(k).sign;
            if ((sign == Sign.MORE_THAN || sign == Sign.LESS_THAN) && k + 1 < tokens.size()) {
                return tokens.get(k + 1).is(Sign.NUMBER);
            }
            if (sign.separator()) {
                return false;
            }
        }
        return false;
    }

    /** The quantity that begins with the word at the place; null if it counts nothing. */
    @Nullable
    Quantity read(int i) {
        Token token = tokens.get(i);
        if (token.is(Sign.MULTIPLE)) {
            return multiple(i);
        }
        if (token.is(Sign.NONE_LEFT)) {
            return none(i);
        }
        if (!token.is(Sign.NUMBER_WORD)) {
            return null;
        }
        if (word(i, "nửa")) {
            return half(i, i + 1);
        }
        int value = value(i);
        if (value < 0) {
            return null;
        }
        if (word(i + 1, "nửa") && value == 1) {
            return half(i, i + 2);
        }
        if (word(i + 1, "phần") && value(i + 2) > 1) {
            Quantity q = new Quantity(i);
            Fractions.percentOf(q, BigDecimal.valueOf(value), BigDecimal.valueOf(value(i + 2)));
            q.end = i + 3;
            q.wordNumber = true;
            return q;
        }
        if (range(i, value)) {
            Quantity q = new Quantity(i);
            q.low = BigDecimal.valueOf(value);
            q.high = BigDecimal.valueOf(value(i + 2));
            q.unit = tokens.get(i + 3).unit;
            q.end = i + 4;
            q.wordNumber = true;
            return q;
        }
        Quantity figures = new Quantity(i);
        figures.low = BigDecimal.valueOf(value);
        if (figures(figures)) {
            return figures;
        }
        return counted(i) ? quantity(i, i + 1, BigDecimal.valueOf(value), null) : null;
    }

    /** "từ một đến hai công trình". */
    private boolean range(int i, int value) {
        return i > 0
                && i + 3 < tokens.size()
                && tokens.get(i - 1).is(Sign.FROM)
                && (tokens.get(i + 1).is(Sign.TO) || tokens.get(i + 1).is(Sign.DASH))
                && value(i + 2) > value
                && tokens.get(i + 3).is(Sign.UNIT);
    }

    /** "hai con số", "2 con số": at least ten percent. */
    boolean figures(Quantity q) {
        int i = q.number;
        boolean figures = word(i + 1, "con")
                && word(i + 2, "số")
                && q.low.signum() > 0
                && q.low.scale() <= 0
                && q.low.compareTo(BigDecimal.valueOf(3)) <= 0;
        if (figures) {
            q.low = BigDecimal.TEN.pow(q.low.intValue() - 1);
            q.unit = Unit.PERCENT;
            q.end = i + 3;
            q.reach = true;
            q.wordNumber = true;
        }
        return figures;
    }

    /** Half of something counts only after a word of comparison or before "số"; "nửa đầu năm" does not. */
    private @Nullable Quantity half(int i, int end) {
        boolean time = end < tokens.size() && (tokens.get(end).is(Sign.YEAR) || word(end, "đầu") || word(end, "cuối"));
        if (time || (i > 0 && !lead(tokens.get(i - 1).sign))) {
            return null;
        }
        Quantity q = new Quantity(i);
        Fractions.percentOf(q, BigDecimal.ONE, BigDecimal.valueOf(2));
        q.end = end;
        q.wordNumber = true;
        return q;
    }

    private boolean counted(int i) {
        boolean after = i > 0
                && (tokens.get(i - 1).sign.comparison() || tokens.get(i - 1).is(Sign.APPROXIMATELY));
        boolean noun = i + 1 < tokens.size()
                && (tokens.get(i + 1).is(Sign.UNIT)
                        || tokens.get(i + 1).is(Sign.WORD)
                        || tokens.get(i + 1).is(Sign.LABEL)
                        || tokens.get(i + 1).is(Sign.DOCUMENT)
                        || tokens.get(i + 1).is(Sign.SCALE));
        boolean had = i > 0
                && tokens.get(i - 1).is(Sign.HAVE)
                && value(i) > 1
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(Sign.UNIT);
        boolean scaled = i > 0
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is(Sign.SCALE)
                && tokens.get(i + 2).is(Sign.UNIT);
        boolean named = i + 1 < tokens.size()
                && (noun
                        || tokens.get(i + 1).is(Sign.BOUNDARY)
                        || tokens.get(i + 1).is(Sign.NOUN));
        return (noun && (after || had || scaled || orMore(i))) || (named && one(i));
    }

    /** "mỗi người dân có một định danh số": one for each. */
    private boolean one(int i) {
        if (i == 0 || value(i) != 1 || !tokens.get(i - 1).is(Sign.HAVE)) {
            return false;
        }
        for (int k = i - 2; k >= 0 && i - k < 7; k--) {
            if (tokens.get(k).is(Sign.EACH)) {
                return true;
            }
            if (tokens.get(k).sign.separator() || tokens.get(k).is(Sign.NUMBER)) {
                return false;
            }
        }
        return false;
    }

    /** "hai gia đình … trở lên". */
    private boolean orMore(int i) {
        int k = i + 1;
        while (k < tokens.size()
                && k - i < 7
                && (tokens.get(k).is(Sign.WORD) || tokens.get(k).is(Sign.UNIT))) {
            k++;
        }
        return k < tokens.size() && tokens.get(k).is(Sign.OR_MORE);
    }

    private static boolean lead(Sign sign) {
        return sign.comparison()
                || sign == Sign.REACH
                || sign == Sign.HAVE
                || sign == Sign.APPROXIMATELY
                || sign == Sign.SOFT
                || sign == Sign.LEVEL_UP
                || sign == Sign.LEVEL_DOWN
                || sign == Sign.INCREASE
                || sign == Sign.DECREASE
                || sign == Sign.COMMA
                || sign == Sign.COLON
                || sign == Sign.AT_LEVEL
                || sign == Sign.COPULA
                || sign == Sign.MAINTAIN;
    }

    /** "gấp đôi", "gấp ba", "gấp rưỡi"; "gấp 2 lần" is read from its number. */
    private @Nullable Quantity multiple(int i) {
        BigDecimal times =
                word(i + 1, "đôi") ? BigDecimal.valueOf(2) : word(i + 1, "rưỡi") ? new BigDecimal("1.5") : null;
        int value = value(i + 1);
        if (times == null && value > 1) {
            times = BigDecimal.valueOf(value);
        }
        if (times == null) {
            return null;
        }
        Unit after = i + 2 < tokens.size() ? tokens.get(i + 2).unit : null;
        int end = after != null && after.is(Unit.Family.MULTIPLE) ? i + 3 : i + 2;
        return quantity(i + 1, end, times, Unit.MULTIPLE);
    }
}
