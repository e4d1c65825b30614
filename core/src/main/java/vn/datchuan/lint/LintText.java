package vn.datchuan.lint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.pack.PackFiles;

/**
 * Findings as text for people: for each one line {@code file:line:column: error KIND: message; hint}, below it the source line and a line of carets; a
 * summary at the end.
 */
public final class LintText {

    /** Longer source lines are cut around the caret. */
    private static final int WIDEST = 160;

    private static final String INDENT = "    ";
    private static final String CUT = "…";

    private LintText() {}

    /**
     * Tells findings in the order given; lines end with a line feed.
     *
     * @param sources the packs that were checked
     */
    public static String of(List<LintFinding> findings, List<PackFiles> sources) {
        StringBuilder out = new StringBuilder();
        int errors = 0;
        for (LintFinding finding : findings) {
            errors += finding.severity() == LintFinding.Severity.ERROR ? 1 : 0;
            out.append(visible(finding.toString())).append('\n');
            String line = line(finding.place(), sources);
            if (!line.isBlank()) {
                appendMarked(line, finding, out);
            }
        }
        return out.append(counted(errors, "error"))
                .append(", ")
                .append(counted(findings.size() - errors, "warning"))
                .append(" in ")
                .append(counted(sources.size(), "pack"))
                .append('\n')
                .toString();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String line(Place place, List<PackFiles> sources) {
        for (PackFiles pack : sources) {
            String before = pack.origin() + "/";
            if (place.file().startsWith(before)) {
                byte[] bytes = pack.bytes().get(place.file().substring(before.length()));
                if (bytes != null) {
                    return SourceText.of(new String(bytes, StandardCharsets.UTF_8))
                            .line(place.line());
                }
            }
        }
        return "";
    }

    private static void appendMarked(String line, LintFinding finding, StringBuilder out) {
        int start = Math.min(Math.max(0, finding.place().column() - 1), line.length());
        int end = Math.min(line.length(), start + finding.length());
        int from = line.length() <= WIDEST ? 0 : Math.max(0, start - WIDEST / 2);
        int to = line.length() <= WIDEST ? line.length() : Math.min(line.length(), Math.max(from + WIDEST, start + 1));
        String before = from == 0 ? "" : CUT;
        out.append(INDENT)
                .append(before)
                .append(visible(line.substring(from, to)))
                .append(to == line.length() ? "" : CUT)
                .append('\n');
        out.append(INDENT).append(before.isEmpty() ? "" : " ");
        appendBlank(line.substring(from, start), out);
        String marked = line.substring(start, Math.min(end, to));
        out.append("^".repeat(Math.max(1, DisplayWidth.of(marked)))).append('\n');
    }

    /** As wide as the text, tabs kept, because only the display knows how wide they are. */
    private static void appendBlank(String text, StringBuilder out) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            out.append(c == '\t' ? "\t" : " ".repeat(DisplayWidth.of(c)));
            at += Character.charCount(c);
        }
    }

    /** Characters that nobody sees, or that would move the text about, as a mark of one column. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            shown.appendCodePoint(SourceText.isInvisible(c) ? 0xFFFD : c);
            at += Character.charCount(c);
        }
        return shown.toString();
    }
}
