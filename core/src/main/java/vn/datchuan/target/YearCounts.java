package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** Tells numbers that count the years or months something is taken over: "5 năm 2021-2025", "3 năm gần đây". */
final class YearCounts {
    private static final WordList RECENT =
            new WordList("gần", "liền", "tiếp", "qua", "trước", "liên", "tới", "kế", "kể", "đầu", "cuối");

    private final PrintedText text;
    private final List<Token> tokens;

    YearCounts(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    /** "tăng bình quân 5 năm 11,6%": the years that an average is taken over, before its number. */
    boolean averaged(int i) {
        BigDecimal years = tokens.get(i).number;
        boolean span = years != null && years.scale() <= 0 && years.compareTo(BigDecimal.TEN) <= 0;
        if (!span || i == 0 || (!is(i + 1, Sign.YEAR) && !span(i + 1)) || !average(tokens.get(i - 1))) {
            return false;
        }
        for (int k = i + 2; k < tokens.size() && k < i + 10; k++) {
            if (tokens.get(k).sign.separator()) {
                return false;
            }
            if (is(k, Sign.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** "5 năm 2021-2025": the years that the number before counts. */
    boolean span(int i) {
        Deadline date = is(i, Sign.DATE) ? tokens.get(i).date : null;
        return date != null
                && date.from().isPresent()
                && text.folded[tokens.get(i).start] == 'n'
                && i > 0
                && shortWhole(i - 1);
    }

    private boolean average(Token token) {
        String words = Normaliser.fold(text.words(token.start, token.end));
        return words.endsWith("bình quân") || words.endsWith("trung bình");
    }

    boolean recent(int i) {
        if ((!is(i + 1, Sign.YEAR) && !is(i + 1, Sign.MONTH)) || i + 2 >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(i + 2);
        if (after.is(Sign.DATE)) {
            return true;
        }
        int end = after.start;
        while (end < text.length && Character.isLetter(text.folded[end])) {
            end++;
        }
        return end > after.start && RECENT.has(new String(text.folded, after.start, end - after.start));
    }

    private boolean shortWhole(int i) {
        Token token = tokens.get(i);
        BigDecimal number = token.number;
        return number != null && number.scale() <= 1 && token.end - token.start <= 5 && number.precision() <= 5;
    }
}
