package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Tells a box in the words of rules: {@code observed = 80, closed, !met}. */
final class RuleAnalysisPoint {

    private RuleAnalysisPoint() {}

    /**
     * The variables that rules name.
     *
     * @param box a cell for each variable, or -1
     */
    static String text(RegionVariables variables, int[] box, SortedSet<String> named) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < box.length; i++) {
            String name = variables.name(i);
            if (box[i] >= 0 && named.contains(name)) {
                RegionCell cell = variables.cells(i).get(box[i]);
                if (cell.sort() != RegionCell.Sort.OTHER) {
                    words.add(cell(name, cell, variables.isText(i)));
                }
            }
        }
        return words.isEmpty() ? "any case" : String.join(", ", words);
    }

    private static String cell(String name, RegionCell cell, boolean quoted) {
        return switch (cell.sort()) {
            case TRUE -> name;
            case FALSE -> "!" + name;
            case CHOICE -> name + " = " + (quoted ? "\"" + cell.text() + "\"" : cell.text());
            case NUMBER -> number(name, Interval.plain(cell.number()));
            case ABSENT, OTHER -> variable(name) + " absent";
            case BOUND -> variable(name) + " known by a bound alone";
        };
    }

    /** A number, or a stretch of numbers, of a variable. */
    static String number(String name, String number) {
        String unit = ConstraintThresholds.isValue(name) ? ConstraintThresholds.unit(name) : "";
        return variable(name) + " = " + number + (unit.isEmpty() ? "" : " " + unit);
    }

    /** Neighbouring cells of a variable: {@code observed = 80}, {@code observed above 70 and below 80, such as 75}. */
    static String stretch(String name, List<RegionCell> cells) {
        RegionCell first = cells.get(0);
        RegionCell last = cells.get(cells.size() - 1);
        Interval low = first.interval().orElseThrow();
        Interval high = last.interval().orElseThrow();
        if (low.isNumber() && low.equals(high)) {
            return number(name, low.toString());
        }
        String from = low.isNumber()
                ? "from " + low
                : "above " + Interval.plain(low.lower().orElseThrow());
        String to = high.isNumber()
                ? " up to " + high
                : " to below " + Interval.plain(high.upper().orElseThrow());
        String unit = ConstraintThresholds.isValue(name) ? ConstraintThresholds.unit(name) : "";
        BigDecimal example =
                new Interval(low.lower(), low.isNumber() && cells.size() == 1 ? low.upper() : high.upper()).some();
        return variable(name) + " " + from + to + (unit.isEmpty() ? "" : " " + unit) + ", such as "
                + Interval.plain(example);
    }

    static String variable(String name) {
        return ConstraintThresholds.isValue(name) ? "observed" : name;
    }
}
