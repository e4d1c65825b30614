package vn.datchuan.drl;

/** Escapes inside of a string. */
final class Escapes {

    private static final String LETTERS = "btnfr\"'\\";
    private static final String VALUES = "\b\t\n\f\r\"'\\";

    private Escapes() {}

    /**
     * Resolves one escape; one that is unknown stays as written, as in a regular expression.
     *
     * @param at offset of the backslash
     * @param end offset that the string does not reach beyond
     * @return offset behind the escape, at most {@code end}
     */
    static int resolve(String text, int at, int end, StringBuilder value) {
        if (at + 1 >= end) {
            value.append('\\');
            return at + 1;
        }
        char c = text.charAt(at + 1);
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            value.append(VALUES.charAt(known));
            return at + 2;
        }
        if (c == 'u') {
            return unicode(text, at, end, value);
        }
        value.append('\\').append(c);
        return at + 2;
    }

    private static int unicode(String text, int at, int end, StringBuilder value) {
        int digits = at + 2;
        if (digits + 4 > end) {
            value.append("\\u");
            return digits;
        }
        int unit = 0;
        for (int i = digits; i < digits + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) >= 0x80) {
                value.append("\\u");
                return digits;
            }
            unit = unit * 16 + digit;
        }
        value.append((char) unit);
        return digits + 4;
    }
}
