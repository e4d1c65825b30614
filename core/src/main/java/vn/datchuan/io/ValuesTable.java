package vn.datchuan.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a table of measured values as its header names them (dòng tiêu đề). */
final class ValuesTable {

    private final @Nullable ValuesColumn[] columns;

    private ValuesTable(@Nullable ValuesColumn[] columns) {
        this.columns = columns;
    }

    /** True if a row may say its value in two ways, which a message has to name. */
    boolean hasParts() {
        for (ValuesColumn column : columns) {
            if (column == ValuesColumn.NUMERATOR || column == ValuesColumn.DENOMINATOR) {
                return true;
            }
        }
        return false;
    }

    /** Number of columns, those included that are not used. */
    int size() {
        return columns.length;
    }

    /** What the column with this index from 0 holds; null if it is not used. */
    @Nullable
    ValuesColumn column(int index) {
        return index < columns.length ? columns[index] : null;
    }

    /** Reads a header; empty, with one problem, if the table cannot be read under it. */
    static Optional<ValuesTable> of(List<String> names, int line, ValuesRows rows) {
        @Nullable ValuesColumn[] columns = new ValuesColumn[names.size()];
        Map<ValuesColumn, Integer> found = new EnumMap<>(ValuesColumn.class);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            String name = ValuesText.clean(names.get(i));
            Optional<ValuesColumn> column = ValuesHeader.column(name);
            if (column.isEmpty()) {
                unknown.add(i);
                continue;
            }
            Integer other = found.putIfAbsent(column.orElseThrow(), i);
            if (other != null) {
                String code = column.orElseThrow().code();
                String both = ValuesText.quote(names.get(other)) + " and " + ValuesText.quote(names.get(i));
                rows.problem(line, i + 1, "columns " + both + " are both " + code, "one column for " + code);
                return Optional.empty();
            }
            columns[i] = column.orElseThrow();
        }
        Optional<Missing> missing = missing(names, found);
        if (missing.isPresent()) {
            rows.problem(
                    line, missing.orElseThrow().column, missing.orElseThrow().what, missing.orElseThrow().expected);
            return Optional.empty();
        }
        for (int i : unknown) {
            reportUnknown(names.get(i), line, i + 1, rows);
        }
        return Optional.of(new ValuesTable(columns));
    }

    private record Missing(int column, String what, String expected) {}

    private static Optional<Missing> missing(List<String> names, Map<ValuesColumn, Integer> found) {
        for (int i = 0; i < names.size(); i++) {
            if (!found.containsKey(ValuesColumn.UNIT) && ValuesHeader.ambiguousUnit(names.get(i))) {
                String what = ValuesHeader.AMBIGUOUS_UNIT.formatted(names.get(i).strip());
                return Optional.of(new Missing(i + 1, what, ValuesHeader.CLEAR_UNIT));
            }
        }
        List<String> absent = new ArrayList<>();
        for (ValuesColumn column : List.of(ValuesColumn.UNIT, ValuesColumn.INDICATOR, ValuesColumn.PERIOD)) {
            if (!found.containsKey(column)) {
                absent.add(column.code());
            }
        }
        boolean parts = found.containsKey(ValuesColumn.NUMERATOR) && found.containsKey(ValuesColumn.DENOMINATOR);
        if (!parts && !found.containsKey(ValuesColumn.VALUE)) {
            absent.add("value (or numerator and denominator)");
        }
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        boolean damaged = names.stream().anyMatch(n -> n.indexOf(ValuesText.REPLACEMENT) >= 0);
        String expected =
                damaged ? "UTF-8: the header has bytes that are not" : "a header with unit, indicator, period, value";
        return Optional.of(new Missing(0, "no column for " + String.join(", ", absent), expected));
    }

    private static void reportUnknown(String name, int line, int column, ValuesRows rows) {
        if (ValuesHeader.ambiguousUnit(name)) {
            rows.problem(
                    line,
                    column,
                    ValuesHeader.AMBIGUOUS_UNIT.formatted(name.strip()) + ", and is ignored",
                    "no such column");
        } else if (!name.isBlank() && !ValuesHeader.beside(name)) {
            rows.problem(
                    line,
                    column,
                    "column " + ValuesText.quote(name.strip()) + " is not known and is ignored",
                    "one of " + ValuesHeader.known());
        }
    }
}
