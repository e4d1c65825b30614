package vn.datchuan.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Widths of texts on a display: composed code points, marks that combine with the one before taking no room. */
final class TextWidth {

    private static final String ELLIPSIS = "…";
    private static final String FURTHER = "  ";

    private TextWidth() {}

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Of a text in composed form. */
    static int of(String text) {
        return (int) text.codePoints().filter(c -> !combines(c)).count();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Lines of at most {@code width}, broken at spaces; a word that is longer is broken where it must be. At least one line. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : composed(text).strip().split("\\s+", -1)) {
            String rest = word;
            if (line.length() > 0 && of(line.toString()) + 1 + of(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(rest) > width) {
                int end = end(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Appends a line broken at the width; what follows the first line is indented further. */
    static void appendWrapped(String line, String indent, int width, StringBuilder out) {
        String before = indent;
        for (String part : wrapped(line, width - indent.length() - FURTHER.length())) {
            out.append(before).append(part).append('\n');
            before = indent + FURTHER;
        }
    }

    /** The first lines; the last ends with an ellipsis where something was cut, behind a whole word where there is room for one. */
    static List<String> cut(List<String> lines, int most, int width) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, (of(last) < width ? last : shortened(last, width - 1)) + ELLIPSIS);
        return kept;
    }

    private static String shortened(String text, int width) {
        int end = end(text, width);
        int space = end < text.length() && text.charAt(end) == ' ' ? end : text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).stripTrailing();
    }

    /** Index behind the first {@code width} code points and the marks that combine with the last of them. */
    private static int end(String text, int width) {
        int seen = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!combines(c)) {
                if (seen == width) {
                    return at;
                }
                seen++;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
