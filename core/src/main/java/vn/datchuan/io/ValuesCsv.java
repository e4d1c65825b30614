package vn.datchuan.io;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measured values as CSV with a header. A column in a message is the field's number, from 1. */
final class ValuesCsv {

    private ValuesCsv() {}

    static void read(Reader in, ValuesRows rows) throws IOException {
        CsvRecords records = new CsvRecords(in);
        records.detectSeparator();
        if (!records.next()) {
            rows.problem(0, 0, "the file is empty", "a header and rows");
            return;
        }
        if (!records.fault().isEmpty()) {
            rows.problem(records.line(), 0, records.fault(), "a header");
            return;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            names.add(records.field(i));
        }
        Optional<ValuesTable> table = ValuesTable.of(names, records.line(), rows);
        if (table.isPresent()) {
            readRows(records, table.orElseThrow(), rows);
        }
    }

    private static void readRows(CsvRecords records, ValuesTable table, ValuesRows rows) throws IOException {
        ValuesRow row = new ValuesRow();
        while (records.next()) {
            if (!records.fault().isEmpty()) {
                rows.problem(
                        records.line(), 0, records.fault(), "a quote before and after the field, doubled inside it");
            } else if (!blank(records)) {
                readRow(records, table, rows, row);
            }
        }
    }

    private static void readRow(CsvRecords records, ValuesTable table, ValuesRows rows, ValuesRow row) {
        if (records.size() != table.size()) {
            String hint = records.size() > table.size() ? " (a field with the separator in it needs quotes)" : "";
            rows.problem(
                    records.line(),
                    0,
                    "the row has " + records.size() + " fields",
                    table.size() + ", as the header has" + hint);
            return;
        }
        row.begin(records.line(), 0);
        for (int i = 0; i < records.size(); i++) {
            Optional<ValuesColumn> column = table.column(i);
            if (column.isPresent()) {
                row.set(column.orElseThrow(), records.field(i), records.line(), i + 1, false);
            }
        }
        rows.accept(row);
    }

    private static boolean blank(CsvRecords records) {
        for (int i = 0; i < records.size(); i++) {
            if (!records.field(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
