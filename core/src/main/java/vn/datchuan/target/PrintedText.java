package vn.datchuan.target;

/**
 * A printed text in one spelling, with a map back to the code points of the text as given.
 *
 * <p>{@code folded} is lower case with one tone-mark placement, for matching; {@code shown} keeps the case, for
 * quoting. Both have the same
 * length, and place {@code i} of either came from the code points {@code from[i]} (inclusive) to {@code to[i]}
 * (exclusive).
 */
final class PrintedText {
    final String given;
    final char[] folded;
    final char[] shown;
    final int[] from;
    final int[] to;
    final int length;

    PrintedText(String given, char[] folded, char[] shown, int[] from, int[] to, int length) {
        this.given = given;
        this.folded = folded;
        this.shown = shown;
        this.from = from;
        this.to = to;
        this.length = length;
    }

    /** The printed words of a stretch, each run of spaces as one, without the punctuation around them. */
    String words(int start, int end) {
        int a = start;
        int b = Math.min(end, length);
        while (a < b && edge(shown[a])) {
            a++;
        }
        while (b > a && edge(shown[b - 1])) {
            b--;
        }
        StringBuilder out = new StringBuilder(Math.max(0, b - a));
        for (int i = a; i < b; i++) {
            char c = shown[i] == '\n' ? ' ' : shown[i];
            if (c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
        return balanced(out);
    }

    /**
     * The whole text in the spelling of the tables, each run of spaces as one, without what stands before the first
     * word.
     */
    String foldedWords() {
        StringBuilder out = new StringBuilder(length);
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = folded[i];
            if (c == ' ' || c == '\n') {
                space = out.length() > 0;
            } else if (out.length() > 0 || !edge(c)) {
                if (space) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean edge(char c) {
        return c == ' ' || c == '\n' || c == ',' || c == ';' || c == '.' || c == ':' || c == '-' || c == '&' || c == '•'
                || c == '+' || c == '*' || c == '|';
    }

    /** Drops a bracket or quote at an end that has no partner. */
    private static String balanced(StringBuilder out) {
        int open = 0;
        int stray = -1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '(') {
                open++;
                stray = open == 1 ? i : stray;
            } else if (c == ')') {
                open--;
            }
        }
        if (open > 0 && stray == 0) {
            out.deleteCharAt(0);
        } else if (open < 0 && out.charAt(out.length() - 1) == ')') {
            out.deleteCharAt(out.length() - 1);
        }
        return out.toString().strip();
    }

    /** First code point of a place in the text as given. */
    int given(int place) {
        return place < length ? from[place] : given.codePointCount(0, given.length());
    }

    /** Code point after the last one of the place before {@code end}. */
    int givenEnd(int end) {
        return end <= 0 ? 0 : to[end - 1];
    }
}
