package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.Span;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** What was refused so far, file by file. Used by one thread. */
final class RuleTrustReport {

    private static final int LONGEST_QUOTE = 60;

    /** Of a file that is nothing but mistakes, the first ones. */
    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Place, Problem> ofFile = new LinkedHashMap<>();
    private final BitSet refused = new BitSet();
    private String name = "";
    private String text = "";
    private int[] lineStarts = {0};

    /** What follows is about that file. */
    void enter(RuleFile file) {
        close();
        String path = file.text().path();
        name = path.substring(path.lastIndexOf('/') + 1);
        text = file.text().text();
        lineStarts = new int[1];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (lines == lineStarts.length) {
                    lineStarts = Arrays.copyOf(lineStarts, lines * 2);
                }
                lineStarts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(lineStarts, lines);
    }

    void addAll(List<Problem> found) {
        for (Problem problem : found) {
            ofFile.putIfAbsent(problem.place(), problem);
        }
    }

    /** Refuses the text of a span; of one place the first word stays. */
    void refuse(Span span, String expected) {
        refuse(span.start(), quote(span), expected);
        refused.set(span.start(), span.end());
    }

    void refuse(int offset, String what, String expected) {
        if (ofFile.size() < MOST) {
            int found = Arrays.binarySearch(lineStarts, offset);
            int line = found >= 0 ? found : -found - 2;
            Place place = new Place(name, line + 1, offset - lineStarts[line] + 1);
            String message = what + " is not open to packs that are not trusted";
            ofFile.putIfAbsent(place, new Problem(place, message, expected));
        }
    }

    /** Refuses what lies outside of all that was refused before: the second reading has no need to repeat the first. */
    void refuseRest(int offset, String what, String expected) {
        if (!refused.get(offset)) {
            refuse(offset, what, expected);
        }
    }

    /** Nothing was found in the file so far. */
    boolean isClean() {
        return ofFile.isEmpty();
    }

    List<Problem> problems() {
        close();
        return List.copyOf(problems);
    }

    private void close() {
        List<Problem> sorted = new ArrayList<>(ofFile.values());
        sorted.sort(null);
        problems.addAll(sorted);
        ofFile.clear();
        refused.clear();
    }

    /** The first line of a text, cut where it is long, with nothing in it that cannot be seen. */
    private String quote(Span span) {
        StringBuilder quote = new StringBuilder();
        for (int i = span.start(); i < span.end() && quote.length() < LONGEST_QUOTE; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return quote.append(" …").toString();
            }
            quote.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
        }
        return quote.toString();
    }
}
