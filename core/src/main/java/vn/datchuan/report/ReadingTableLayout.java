package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;

/** Puts readings into columns, their notes below them over the whole width. Used once, by one thread. */
final class ReadingTableLayout {

    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int LEAST = 6;
    /** Indices of the cells that give way last: an id is looked up, a unit is short. */
    private static final List<Integer> NARROW = List.of(0, 2);

    private static final int MOST_NARROW = 14;

    private final ReadingTableMarks marks;
    private final List<String> headings;
    private final List<ReadingTableRow> rows = new ArrayList<>();

    ReadingTableLayout(ReadingTableWords words, ReadingTableMarks marks) {
        this.marks = marks;
        this.headings = List.of(
                words.of("id"), words.of("indicator"), words.of("unit"), words.of("target"), words.of("reading"));
    }

    void add(ReadingTableRow row) {
        List<String> composed = new ArrayList<>();
        row.cells().forEach(c -> composed.add(TextWidth.composed(c).strip().replaceAll("\\s+", " ")));
        rows.add(new ReadingTableRow(composed, row.notes()));
    }

    void render(int width, StringBuilder out) {
        int[] widths = widths(width);
        append(headings, widths, out);
        StringBuilder rule = new StringBuilder();
        for (int columnWidth : widths) {
            if (columnWidth > 0) {
                rule.append(rule.isEmpty() ? "" : GAP).append("─".repeat(columnWidth));
            }
        }
        out.append(rule).append('\n');
        for (ReadingTableRow row : rows) {
            append(row.cells(), widths, out);
            row.notes().forEach(note -> TextWidth.appendWrapped(note, INDENT, width, out));
        }
    }

    /** Natural widths, 0 for a column without text; where they are too wide the widest gives way. */
    private int[] widths(int width) {
        int[] widths = new int[headings.size()];
        int total = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            int natural = 0;
            for (ReadingTableRow row : rows) {
                natural = Math.max(natural, TextWidth.of(row.cells().get(i)));
            }
            natural = natural == 0 ? 0 : Math.max(natural, TextWidth.of(headings.get(i)));
            widths[i] = NARROW.contains(i) ? Math.min(natural, MOST_NARROW) : natural;
            total += widths[i] == 0 ? 0 : widths[i] + GAP.length();
        }
        for (int over = total - width; over > 0; over--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= LEAST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void append(List<String> cells, int[] widths, StringBuilder out) {
        List<List<String>> lines = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            lines.add(widths[i] == 0 ? List.of() : TextWidth.wrapped(cells.get(i), widths[i]));
            height = Math.max(height, lines.get(i).size());
        }
        boolean[] inside = new boolean[widths.length];
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] == 0) {
                    continue;
                }
                String text = k < lines.get(i).size() ? lines.get(i).get(k) : "";
                String pad = " ".repeat(Math.max(0, widths[i] - TextWidth.of(text)));
                line.append(line.isEmpty() ? "" : GAP)
                        .append(marks.coloured(text, inside[i]))
                        .append(pad);
                inside[i] = marks.after(text, inside[i]);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
