package vn.datchuan.io;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measured values as CSV with a header. A column in a message is the field's number, from 1. */
final class ValuesCsv implements ValuesSource {

    private final CsvRecords records;
    private final ValuesRows rows;
    private final ValuesRow row = new ValuesRow();
    private @Nullable ValuesTable table;
    /** Plain numbers need no words, because no message will show them. */
    private boolean plain;

    ValuesCsv(Reader in, ValuesRows rows) {
        this.records = new CsvRecords(in, rows.words());
        this.rows = rows;
    }

    @Override
    public boolean read() throws IOException {
        if (table == null) {
            table = header().orElse(null);
            plain = table != null && !table.hasParts();
            return table != null;
        }
        if (!records.next()) {
            return false;
        }
        if (!records.fault().isEmpty()) {
            rows.problem(records.line(), 0, records.fault(), "a quote before and after the field, doubled inside it");
        } else if (!blank()) {
            readRow(table);
        }
        return true;
    }

    private Optional<ValuesTable> header() throws IOException {
        records.detectSeparator();
        if (!records.next()) {
            rows.problem(0, 0, "the file is empty", "a header and rows");
            return Optional.empty();
        }
        if (!records.fault().isEmpty()) {
            rows.problem(records.line(), 0, records.fault(), "a header");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            names.add(records.field(i));
        }
        return ValuesTable.of(names, records.line(), rows);
    }

    private void readRow(ValuesTable header) {
        int size = records.size();
        if (size != header.size()) {
            String hint = size > header.size() ? " (a field with the separator in it needs quotes)" : "";
            rows.problem(
                    records.line(), 0, "the row has " + size + " fields", header.size() + ", as the header has" + hint);
            return;
        }
        int line = records.line();
        row.begin(line, 0);
        for (int i = 0; i < size; i++) {
            ValuesColumn column = header.column(i);
            if (column == null) {
                continue;
            }
            BigDecimal number = column == ValuesColumn.VALUE && plain ? records.number(i) : null;
            if (number == null) {
                row.set(column, records.word(i), line, i + 1, false);
            } else {
                row.setPlain(column, number, line, i + 1);
            }
        }
        rows.accept(row);
    }

    private boolean blank() {
        for (int i = 0; i < records.size(); i++) {
            if (!records.isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
