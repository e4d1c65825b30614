package vn.datchuan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of dates among tokens: days, months, quarters and years, and the last days they stand for. */
final class DateFigures {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    private final PrintedText text;
    private final List<Token> in;

    DateFigures(PrintedText text, List<Token> tokens) {
        this.text = text;
        this.in = tokens;
    }

    Token at(int i) {
        return in.get(i);
    }

    boolean is(int i, Sign sign) {
        return i < in.size() && in.get(i).is(sign);
    }

    /** The whole number at the place if it is one from low to high, else -1. */
    int whole(int i, int low, int high) {
        if (!is(i, Sign.NUMBER) || at(i).end - at(i).start > 4) {
            return -1;
        }
        BigDecimal number = at(i).number;
        if (number == null || number.scale() > 0 || number.precision() > 4) {
            return -1;
        }
        int value = number.intValue();
        return value >= low && value <= high ? value : -1;
    }

    int year(int i) {
        return i < in.size() && at(i).end - at(i).start == 4 ? whole(i, FIRST_YEAR, LAST_YEAR) : -1;
    }

    /** The year at the place, after a slash or the word year; -1 if there is none. */
    int yearAfter(int k) {
        return is(k, Sign.SLASH) || is(k, Sign.YEAR) || is(k, Sign.DASH) ? year(k + 1) : year(k);
    }

    int afterYear(int k) {
        return is(k, Sign.SLASH) || is(k, Sign.YEAR) || is(k, Sign.DASH) ? k + 2 : k + 1;
    }

    int romanOrDigit(int i) {
        if (i >= in.size()) {
            return -1;
        }
        Token token = at(i);
        int width = token.end - token.start;
        if (token.is(Sign.NUMBER)) {
            return whole(i, 1, 4);
        }
        char[] s = text.folded;
        if (width > 3 || s[token.start] != 'i') {
            return -1;
        }
        if (width == 2 && s[token.start + 1] == 'v') {
            return 4;
        }
        for (int k = token.start; k < token.end; k++) {
            if (s[k] != 'i') {
                return -1;
            }
        }
        return width;
    }

    boolean word(int i, String folded) {
        Token token = at(i);
        return token.end - token.start == folded.length()
                && folded.contentEquals(java.nio.CharBuffer.wrap(text.folded, token.start, folded.length()));
    }

    static Deadline until(LocalDate last) {
        return new Deadline(Optional.empty(), last);
    }

    static Deadline endOf(int year, int month) {
        return until(YearMonth.of(year, month).atEndOfMonth());
    }

    static Deadline date(int year, int month, int day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return until(LocalDate.of(year, month, Math.min(day, last)));
    }

    /** A date written with dots, 30.11.2026; null if it is none. */
    static @Nullable Deadline dotted(char[] s, int start, int end) {
        int[] parts = new int[3];
        int part = 0;
        for (int i = start; i < end; i++) {
            if (s[i] == '.') {
                part++;
                if (part == 3) {
                    return null;
                }
            } else if (s[i] == ',' || parts[part] > 9999) {
                return null;
            } else {
                parts[part] = parts[part] * 10 + s[i] - '0';
            }
        }
        boolean date = part == 2
                && parts[0] >= 1
                && parts[0] <= 31
                && parts[1] >= 1
                && parts[1] <= 12
                && parts[2] >= FIRST_YEAR
                && parts[2] <= LAST_YEAR;
        return date ? date(parts[2], parts[1], parts[0]) : null;
    }
}
