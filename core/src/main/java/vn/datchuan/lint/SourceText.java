package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;

/** A file as text with the places of its lines. Lines end with LF, CR LF or CR; columns count UTF-16 units from 1. */
final class SourceText {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    private SourceText(String text) {
        this.text = text;
        starts.add(0);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                starts.add(at + 1);
            }
        }
    }

    static SourceText of(String text) {
        return new SourceText(text);
    }

    String text() {
        return text;
    }

    /** A line without its end, from 1; empty if there is none. */
    String line(int number) {
        if (number < 1 || number > starts.size()) {
            return "";
        }
        int start = starts.get(number - 1);
        int end = number < starts.size() ? starts.get(number) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    int lines() {
        return starts.size();
    }

    /** Line of an offset, from 1. */
    int lineOf(int offset) {
        int line = starts.size();
        while (line > 1 && starts.get(line - 1) > offset) {
            line--;
        }
        return line;
    }

    /** Column of an offset, from 1. */
    int columnOf(int offset) {
        return offset - starts.get(lineOf(offset) - 1) + 1;
    }

    /** Column from 1 in UTF-16 units, of one that counts code points. */
    int column(int line, int codePointColumn) {
        String of = line(line);
        int most = of.codePointCount(0, of.length());
        return of.offsetByCodePoints(0, Math.min(most, Math.max(0, codePointColumn - 1))) + 1;
    }

    /** Where a double quote stands that nothing on its line closes, from 0; -1 if there is none. */
    static int openQuote(String line) {
        int open = -1;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && open >= 0) {
                at++;
            } else if (c == '"') {
                open = open < 0 ? at : -1;
            } else if (c == '#' && open < 0) {
                return -1;
            }
        }
        return open;
    }

    /**
     * True for characters that take no room or change the direction of writing: control characters but tab and line ends, marks of direction, joiners and
     * spaces of no width.
     */
    static boolean isInvisible(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
