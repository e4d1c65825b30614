package vn.datchuan.target;

import java.math.BigDecimal;
import java.util.List;

/** Tells the numbers that things are called by: "hầm số 3", "cầu Kim Xuyên 2", "mạch 3 Quảng Trạch", "500 kV". */
final class NumberedThings {
    /** With "số" after them these name a quantity: "chỉ số 110", "sĩ số 35". */
    private static final WordList FIGURES =
            new WordList("chỉ", "con", "hệ", "quân", "sĩ", "mã", "điểm", "doanh", "trị", "tham", "tỷ", "tỉ", "với");

    private static final WordList BEARERS = new WordList("đối tượng", "khu", "lô", "cụm");

    private final PrintedText text;
    private final List<Token> tokens;

    NumberedThings(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    /** True if the number at the place is part of a name. */
    boolean named(int i) {
        return voltage(i) || (brief(i) && (phase(i) || (i > 1 && (numbered(i) || placed(i))) || properName(i)));
    }

    private boolean brief(int i) {
        BigDecimal number = tokens.get(i).number;
        return number != null && number.scale() <= 1 && tokens.get(i).end - tokens.get(i).start <= 4;
    }

    /** "giai đoạn 1 khu tái định cư": the first phase of it. */
    private boolean phase(int i) {
        return is(i - 1, Sign.PERIOD) && tokens.get(i).end - tokens.get(i).start == 1 && is(i + 1, Sign.UNIT);
    }

    /** "hầm số 3", "nhà máy nước số 2": a thing that bears the number. */
    private boolean numbered(int i) {
        Token before = tokens.get(i - 1);
        String label = before.is(Sign.LABEL) ? Normaliser.fold(text.words(before.start, before.end)) : "";
        if (label.endsWith(" số")) {
            return true;
        }
        boolean counts = (is(i + 1, Sign.UNIT) || is(i + 1, Sign.SCALE)) && !proper(i + 1) && !is(i - 2, Sign.UNIT);
        if (!before.is(Sign.SHARE_OF) || before.end - before.start != 2 || counts) {
            return false;
        }
        Token thing = tokens.get(i - 2);
        boolean named = thing.is(Sign.WORD) || thing.is(Sign.UNIT) || thing.is(Sign.LABEL) || thing.is(Sign.NOUN);
        return named
                && tokens.get(i).end - tokens.get(i).start <= 3
                && !FIGURES.has(Normaliser.fold(text.words(thing.start, thing.end)));
    }

    /** "đối tượng 3", "khu 2": counted things that also bear numbers. */
    boolean bears(int i) {
        Token before = tokens.get(i);
        if (!before.is(Sign.UNIT)) {
            return false;
        }
        String words = text.words(before.start, before.end);
        return words.equals("Km") || BEARERS.has(Normaliser.fold(words));
    }

    /** "cầu Kim Xuyên 2": a number that closes a proper name of two words or more. */
    private boolean properName(int i) {
        if (i < 3 || !capital(i - 1) || !capital(i - 2) || tokens.get(i).end - tokens.get(i).start > 2) {
            return false;
        }
        boolean goes = is(i + 1, Sign.UNIT)
                || is(i + 1, Sign.SCALE)
                || is(i + 1, Sign.WORD)
                || is(i + 1, Sign.NOUN)
                || is(i + 1, Sign.ACTION)
                || is(i + 1, Sign.LABEL)
                || is(i + 1, Sign.SHARE_OF)
                || is(i + 1, Sign.SLASH)
                || is(i + 1, Sign.DASH)
                || is(i + 1, Sign.TO)
                || is(i + 1, Sign.OR_MORE)
                || is(i + 1, Sign.OR_LESS)
                || is(i + 1, Sign.BASE);
        return !goes;
    }

    /** "đường dây 500 kV": lines and stations are called by their voltage. */
    private boolean voltage(int i) {
        Token unit = i > 0 && i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean kilovolts = unit != null
                && unit.is(Sign.WORD)
                && text.words(unit.start, unit.end).equals("kV");
        return kilovolts && (is(i - 1, Sign.WORD) || is(i - 1, Sign.UNIT) || is(i - 1, Sign.NOUN));
    }

    /** "mạch 3 Quảng Trạch - Phố Nối": a thing that bears the number, and a place. */
    private boolean placed(int i) {
        boolean thing = is(i - 1, Sign.WORD) || is(i - 1, Sign.NOUN) || is(i - 1, Sign.LABEL);
        return thing && capital(i + 1) && capital(i + 2);
    }

    private boolean proper(int i) {
        int at = tokens.get(i).start;
        return Character.isUpperCase(text.shown[at])
                && at + 1 < tokens.get(i).end
                && !Character.isUpperCase(text.shown[at + 1]);
    }

    /** "Xuyên", unlike "GRDP" and "xã". */
    private boolean capital(int i) {
        return is(i, Sign.WORD) && proper(i);
    }
}
