package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;

/** Table of texts with wrapped cells, for a display of fixed width. Used once, by one thread. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST = 7;
    private static final int UNLIMITED = 40;

    /** One column: its heading and how many lines a cell may take; 0 for as many as it needs. */
    record Column(String heading, int mostLines) {}

    private record Row(List<String> cells, String colour) {}

    private final List<Column> columns;
    private final int coloured;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param coloured index of the column that takes a row's colour
     */
    TextTable(List<Column> columns, int coloured) {
        this.columns = List.copyOf(columns);
        this.coloured = coloured;
    }

    /**
     * @param colour ANSI sequence, empty for none
     */
    void add(List<String> cells, String colour) {
        List<String> composed = new ArrayList<>(cells.size());
        cells.forEach(c -> composed.add(TextWidth.composed(c).strip()));
        rows.add(new Row(composed, colour));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void render(int width, StringBuilder out) {
        int[] widths = widths(width);
        List<String> headings = new ArrayList<>(columns.size());
        columns.forEach(c -> headings.add(c.heading()));
        append(new Row(headings, ""), widths, out);
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("─".repeat(widths[i]));
        }
        out.append(rule).append('\n');
        rows.forEach(row -> append(row, widths, out));
    }

    /** Natural widths; where they are too wide the widest column gives way. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(TextWidth.composed(columns.get(i).heading()));
            for (Row row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.cells().get(i)));
            }
            total += widths[i];
        }
        while (total > width) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private void append(Row row, int[] widths, StringBuilder out) {
        List<List<String>> cells = new ArrayList<>(widths.length);
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            int most =
                    columns.get(i).mostLines() == 0 ? UNLIMITED : columns.get(i).mostLines();
            List<String> lines = TextWidth.cut(TextWidth.wrapped(row.cells().get(i), widths[i]), most, widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = k < cells.get(i).size() ? cells.get(i).get(k) : "";
                String padded = TextWidth.padded(text, widths[i]);
                boolean colour = i == coloured && !row.colour().isEmpty() && !text.isEmpty();
                line.append(i == 0 ? "" : GAP).append(colour ? row.colour() + padded + Colours.OFF : padded);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
