package vn.datchuan.examples.cli.series;

/** Text of a file in a message: in double quotes, on one line, and no longer than a message can carry. */
final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int left = LONGEST;
        for (int i = 0; i < text.length() && left > 0; left--) {
            int c = text.codePointAt(i);
            boolean hidden = Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            shown.appendCodePoint(hidden ? '\uFFFD' : c);
            i += Character.charCount(c);
        }
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }
}
