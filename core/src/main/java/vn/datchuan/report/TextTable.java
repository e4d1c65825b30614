package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Table of texts with wrapped cells, for a display of fixed width. Used once, by one thread. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST = 7;
    private static final int READABLE = 24;
    private static final String BREAK = "\n";
    private static final int UNLIMITED = 40;

    /**
     * One column.
     *
     * @param heading may hold line breaks
     * @param mostLines how many lines a cell may take; 0 for as many as it needs
     * @param count of numbers: narrow, and written to the right
     */
    record Column(String heading, int mostLines, boolean count) {
        static Column of(String heading, int mostLines) {
            return new Column(heading, mostLines, false);
        }

        static Column count(String heading) {
            return new Column(heading, 0, true);
        }

        /** The least that the heading needs: a count's longest word. */
        int least() {
            return count ? longest(heading, "\\s+") : LEAST;
        }

        /** Narrower than this only where no other column can give way. */
        int readable() {
            return count ? Math.max(LEAST, least()) : READABLE;
        }

        int natural() {
            return Math.max(count ? LEAST : 0, longest(heading, BREAK));
        }

        private static int longest(String text, String separator) {
            int longest = 0;
            for (String piece : TextWidth.composed(text).split(separator, -1)) {
                longest = Math.max(longest, TextWidth.of(piece));
            }
            return longest;
        }
    }

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

    /** Natural widths; where they are too wide the widest column gives way, as long as it can down to what reads well. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).natural();
            for (Row row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.cells().get(i)));
            }
            total += widths[i];
        }
        while (total > width) {
            int widest = widest(widths, Column::readable);
            if (widest < 0) {
                widest = widest(widths, Column::least);
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    /** Index of the widest column that can give way, negative where none can. */
    private int widest(int[] widths, ToIntFunction<Column> floor) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean gives = widths[i] > floor.applyAsInt(columns.get(i));
            if (gives && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void append(Row row, int[] widths, StringBuilder out) {
        List<List<String>> cells = new ArrayList<>(widths.length);
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            int most =
                    columns.get(i).mostLines() == 0 ? UNLIMITED : columns.get(i).mostLines();
            List<String> lines = TextWidth.cut(wrapped(row.cells().get(i), widths[i]), most, widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = k < cells.get(i).size() ? cells.get(i).get(k) : "";
                String padded = columns.get(i).count()
                        ? " ".repeat(Math.max(0, widths[i] - TextWidth.of(text))) + text
                        : TextWidth.padded(text, widths[i]);
                boolean colour = i == coloured && !row.colour().isEmpty() && !text.isEmpty();
                line.append(i == 0 ? "" : GAP).append(colour ? row.colour() + padded + Colours.OFF : padded);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        for (String piece : cell.split(BREAK, -1)) {
            lines.addAll(TextWidth.wrapped(piece, width));
        }
        return lines;
    }
}
