package vn.datchuan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the heading of an annex: a second line with the years, the numbers of the columns, the heading once more on the next page. */
final class TargetHeadingLines {

    private TargetHeadingLines() {}

    /**
     * The heading of two lines as one. The second has nothing but years, below cells that are merged ("Mục tiêu" over "2026" and "2027"): each year
     * takes the meaning of what stands over it or over its left neighbours. Empty if the second line is a row.
     */
    static Optional<List<String>> joined(List<String> above, List<String> below) {
        boolean years = false;
        for (String text : below) {
            if (!text.isBlank() && !TargetHeading.isYears(text)) {
                return Optional.empty();
            }
            years |= !text.isBlank();
        }
        if (!years) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String over = i < above.size() ? above.get(i) : "";
            String year = i < below.size() ? below.get(i) : "";
            group = over.isBlank() ? group : over;
            boolean target = group.isBlank() || TargetHeading.of(group).is(TargetColumn.TARGET);
            names.add(year.isBlank() ? over : target ? year : group + " " + year);
        }
        return Optional.of(names);
    }

    /** "(1)", "(2)", "(3)", or "A", "B", "1", "2": the numbers of the columns below the heading. */
    static boolean areNumbers(List<String> cells) {
        int count = 0;
        int last = 0;
        for (String cell : cells) {
            String text = TargetHeading.fold(cell);
            if (text.isEmpty()) {
                continue;
            }
            count++;
            if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
                continue;
            }
            last++;
            if (!text.equals(Integer.toString(last))) {
                return false;
            }
        }
        return count > 2;
    }

    /** The same words in the same columns. */
    static boolean isSame(List<TargetCell> heading, List<TargetCell> cells) {
        for (int i = 0; i < Math.max(heading.size(), cells.size()); i++) {
            String one = i < heading.size() ? heading.get(i).text() : "";
            String other = i < cells.size() ? cells.get(i).text() : "";
            if (!TargetHeading.fold(one).equals(TargetHeading.fold(other))) {
                return false;
            }
        }
        return true;
    }
}
