package vn.datchuan.io;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that most cells hold, read without a pattern: digits, before them at most a hyphen as sign, between them at most one decimal mark. */
final class PlainNumber {

    /** More digits might not fit into a long. */
    private static final int LONGEST = 18;

    private PlainNumber() {}

    /** The number; null where it is not so plain, or its mark may part thousands. */
    static @Nullable BigDecimal of(String text) {
        int length = text.length();
        return length > LONGEST ? null : of(text.toCharArray(), 0, length);
    }

    /** The characters from {@code from} to before {@code to} as a number. */
    static @Nullable BigDecimal of(char[] text, int from, int to) {
        if (from == to || to - from > LONGEST) {
            return null;
        }
        int first = text[from] == '-' ? from + 1 : from;
        int last = to - 1;
        int mark = -1;
        long digits = 0;
        for (int i = first; i < to; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if ((c == '.' || c == ',') && mark < 0 && i > first && i < last) {
                mark = i;
            } else {
                return null;
            }
        }
        int decimals = mark < 0 ? 0 : last - mark;
        boolean doubtful = decimals == 3 && mark - first <= 3 && text[first] != '0';
        return doubtful || first > last ? null : BigDecimal.valueOf(first == from ? digits : -digits, decimals);
    }
}
