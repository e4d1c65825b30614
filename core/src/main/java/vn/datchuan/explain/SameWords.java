package vn.datchuan.explain;

import java.text.Normalizer;

/** Whether two texts are the same when composed and with single spaces. Most differ in a letter that composition leaves alone, which settles it. */
final class SameWords {

    private static final char FIRST_COMBINING = '\u0300';

    private SameWords() {}

    static boolean are(String one, String two) {
        return one.equals(two) || !differ(one, two) && folded(one).equals(folded(two));
    }

    /** True where the first difference is one of letters that neither a space nor composition can take away; false where it is not so simple. */
    private static boolean differ(String one, String two) {
        int both = Math.min(one.length(), two.length());
        int at = 0;
        while (at < both && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return isSettled(one, at) && isSettled(two, at);
    }

    private static boolean isSettled(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) > ' '
                && !Character.isWhitespace(text.charAt(at))
                && isAlone(text.charAt(at))
                && isAlone(text.charAt(at + 1));
    }

    /** Below the combining marks, a composed Vietnamese letter or a mathematical sign: composition leaves it as it is, and it changes no other. */
    private static boolean isAlone(char c) {
        return c < FIRST_COMBINING || c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u2200' && c <= '\u22FF';
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
