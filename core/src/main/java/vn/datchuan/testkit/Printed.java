package vn.datchuan.testkit;

/** Printed texts in messages and files. */
final class Printed {

    private static final int LONGEST = 60;

    private Printed() {}

    /** In one line, and not longer than a line. */
    static String shortened(String text) {
        String folded = TreeChange.folded(text);
        if (folded.codePointCount(0, folded.length()) <= LONGEST) {
            return folded;
        }
        return folded.substring(0, folded.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** As a YAML text in double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c == '\n' || c == '\t' ? ' ' : c);
        }
        return quoted.append('"').toString();
    }
}
