package vn.datchuan.io;

import java.math.BigDecimal;
import java.text.Normalizer;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;

/** Text of measured values at the border: composed and folded on the way in, canonical on the way out. */
final class ValuesText {

    /** Stands for bytes that are no UTF-8; the decoder puts it there. */
    static final char REPLACEMENT = '\uFFFD';

    private static final int LONGEST_QUOTE = 40;
    private static final char FIRST_COMBINING = '\u0300';

    private ValuesText() {}

    /** Composed (NFC), stripped, with single spaces. Half a surrogate pair becomes the replacement character. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String composed = composed(text);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!space(c)) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** No character below U+0300 takes part in composition, so that most texts need no work. */
    private static boolean isClean(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c <= '~') {
                afterSpace = false;
                continue;
            }
            boolean space = c == ' ';
            if (c >= FIRST_COMBINING || !space && space(c) || space && afterSpace) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    /** Composed (NFC); half a surrogate pair becomes the replacement character. */
    static String composed(String text) {
        if (isComposed(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            repaired.appendCodePoint(half ? REPLACEMENT : c);
        }
        return Normalizer.normalize(repaired, Normalizer.Form.NFC);
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** Every kind of space, the no-break and zero-width ones included. */
    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** In double quotes, shortened to what a message can carry. */
    static String quote(String text) {
        int length = text.codePointCount(0, text.length());
        String shown =
                length <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return "\"" + shown + "\"";
    }

    /** Canonical text: the same value always has the same text. */
    static String of(MeasuredValue value) {
        if (value instanceof Numeric n) {
            return plain(n.value());
        }
        if (value instanceof Ratio r) {
            return plain(r.numerator()) + "/" + plain(r.denominator());
        }
        if (value instanceof Rating r) {
            return r.text();
        }
        if (value instanceof Bounded b) {
            String equal = b.inclusive() ? "=" : "";
            return b.lower().map(l -> ">" + equal + plain(l)).orElse("")
                    + b.upper().map(u -> "<" + equal + plain(u)).orElse("");
        }
        if (value instanceof InUnit u) {
            return of(u.amount()) + (u.unit().text().equals("%") ? "%" : " " + u.unit());
        }
        if (value instanceof ReportedChange c) {
            return (c.size().signum() > 0 ? "+" : "") + plain(c.size()) + " " + c.unit();
        }
        return value instanceof Missing ? "chưa có" : "không áp dụng";
    }

    /** Without exponent and trailing zeros; zero is "0". */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
