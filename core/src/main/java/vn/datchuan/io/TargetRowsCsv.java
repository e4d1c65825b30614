package vn.datchuan.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Targets as CSV, with a comma, a semicolon or a tab between the fields. A title above the heading has separators of its own kind, so the heading is
 * looked for line by line, and its separator counts.
 */
final class TargetRowsCsv {

    private final TargetRowsSink rows;
    private final TargetRowsTable table;
    private final int size;

    private TargetRowsCsv(TargetRowsTable table, int size, TargetRowsSink rows) {
        this.table = table;
        this.size = size;
        this.rows = rows;
    }

    static void read(String text, TargetRowsSink rows) {
        try {
            readBelowHeading(text, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readBelowHeading(String text, TargetRowsSink rows) throws IOException {
        int best = 0;
        int above = 0;
        int from = 0;
        int start = 0;
        for (int line = 0; line < TargetRowsTable.MOST_TITLE_LINES && start < text.length(); line++) {
            CsvRecords records = records(text, start);
            boolean record =
                    records.next() && records.line() == 1 && records.fault().isEmpty();
            int score = record ? TargetHeader.score(TargetRowsTable.texts(cells(records))) : 0;
            if (score > best) {
                best = score;
                above = line;
                from = start;
            }
            start = afterLine(text, start);
        }
        CsvRecords records = records(text, from);
        if (best == 0 || !records.next()) {
            throw TargetRowsTable.withoutHeading(rows);
        }
        TargetRowsTable table = new TargetRowsTable(above + 1, cells(records), rows);
        new TargetRowsCsv(table, records.size(), rows).readRecords(records, above);
    }

    private static CsvRecords records(String text, int start) throws IOException {
        CsvRecords records = new CsvRecords(new StringReader(text.substring(start)));
        records.detectSeparator();
        return records;
    }

    /**
     * @param above number of lines above the heading
     */
    private void readRecords(CsvRecords records, int above) throws IOException {
        while (records.next()) {
            int line = above + records.line();
            if (!records.fault().isEmpty()) {
                rows.problem(line, 0, records.fault(), "a quote before and after the field, doubled inside it");
            } else {
                accept(line, cells(records));
            }
        }
        table.finish();
    }

    /** A field too many or too few moves the others to columns where they do not belong; at the end blank ones may lack or follow. */
    private void accept(int line, List<TargetCell> cells) {
        int given = cells.size();
        while (cells.size() > size && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < size) {
            cells.add(TargetCell.of(""));
        }
        if (cells.size() == size && (given >= size || table.isTitle(cells))) {
            table.accept(line, cells);
            return;
        }
        String hint = given > size ? " (a field with the separator in it needs quotes)" : "";
        rows.problem(line, 0, "the row has " + given + " fields", size + ", as the heading has" + hint);
    }

    private static List<TargetCell> cells(CsvRecords records) {
        List<TargetCell> cells = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            cells.add(TargetCell.of(records.field(i)));
        }
        return cells;
    }

    private static int afterLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }
}
