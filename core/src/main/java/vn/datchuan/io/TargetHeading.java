package vn.datchuan.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the heading over a column of an annex means (tiêu đề cột), whatever its letter case, diacritics, punctuation and line breaks.
 *
 * @param column what the column holds; empty if the heading is not known
 * @param year the heading names a year or a span of years
 */
record TargetHeading(Optional<TargetColumn> column, boolean year) {

    private static final Map<String, TargetColumn> COLUMNS = new HashMap<>();
    private static final Set<String> BEFORE_YEAR = Set.of("nam", "den", "het", "giai", "doan", "tu", "cuoi");

    static {
        for (TargetColumn column : TargetColumn.values()) {
            for (String heading : column.headings()) {
                COLUMNS.put(fold(heading), column);
            }
        }
    }

    /** Reads a heading: "Mục tiêu", "Chỉ tiêu năm 2026", "Năm 2027", "Kế hoạch giai đoạn 2026-2030". */
    static TargetHeading of(String heading) {
        String folded = fold(heading);
        Optional<TargetColumn> known = Optional.ofNullable(COLUMNS.get(folded));
        if (known.isPresent()) {
            return new TargetHeading(known, false);
        }
        Deque<String> words = new ArrayDeque<>(List.of(folded.split(" ")));
        boolean year = false;
        while (!words.isEmpty() && (isYear(words.getLast()) || year && BEFORE_YEAR.contains(words.getLast()))) {
            year |= isYear(words.removeLast());
        }
        if (!year) {
            return new TargetHeading(Optional.empty(), false);
        }
        if (words.isEmpty()) {
            return new TargetHeading(Optional.of(TargetColumn.TARGET), true);
        }
        Optional<TargetColumn> rest = Optional.ofNullable(COLUMNS.get(String.join(" ", words)));
        // "Chỉ tiêu" is the name of the indicator, "Chỉ tiêu năm 2026" its value in that year.
        return new TargetHeading(rest.map(c -> c == TargetColumn.INDICATOR ? TargetColumn.TARGET : c), true);
    }

    boolean is(TargetColumn one) {
        return column.isPresent() && column.orElseThrow() == one;
    }

    /** Names a year and nothing else. */
    static boolean isYears(String heading) {
        TargetHeading read = of(heading);
        return read.year() && read.is(TargetColumn.TARGET);
    }

    /** True for "Đơn vị" alone: a unit of measure in one annex, an agency in the next. */
    static boolean ambiguousUnit(String heading) {
        return fold(heading).equals("don vi");
    }

    /** True for "Chỉ tiêu" alone: the name in one annex, the value in the next. */
    static boolean bareIndicator(String heading) {
        return fold(heading).equals("chi tieu");
    }

    /** Lower case without diacritics; everything but letters and digits is one space. */
    static String fold(String heading) {
        String plain = ValuesHeader.fold(heading);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && word.startsWith("20")
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }
}
