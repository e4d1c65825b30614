package vn.datchuan.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** The text of a rule file with its lines, and the problems found in it. Lines end with LF, CR LF or CR. Used by one thread. */
final class Source {

    private static final int MOST_PROBLEMS = 1_000;

    final String text;

    private final String file;
    private final int[] lineStarts;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    Source(String path, String text) {
        this.text = text;
        this.file = path.substring(path.lastIndexOf('/') + 1);
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Span span(int start, int end) {
        int line = line(start);
        return new Span(start, end, line, start - lineStarts[line - 1] + 1);
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    OtherText other(String what, int start, int end) {
        return new OtherText(what, slice(start, end), span(start, end));
    }

    /** Notes a problem; the first one at a place stays, and of very many the first. */
    void problem(int offset, String what, String expected) {
        Span at = span(offset, offset);
        Place place = new Place(file, at.line(), at.column());
        if (problems.size() < MOST_PROBLEMS && places.add(place)) {
            problems.add(new Problem(place, what, expected));
        }
    }

    /** All problems in the order of their places. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        return sorted;
    }
}
