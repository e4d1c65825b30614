package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measured values on the first sheet of a workbook; its first row that is not blank is the header. Lines in messages are rows, columns are counted from
 * 1. Only this class knows the library that reads workbooks, which is optional.
 */
final class ValuesXlsx implements ValuesSource {

    /** Spreadsheets compute in binary and show 15 digits; what lies behind them is noise (82.499999999999993). */
    private static final MathContext SHOWN = new MathContext(15);

    private final InputStream in;
    private final ValuesRows rows;
    private final ValuesRow target = new ValuesRow();
    private int current;

    ValuesXlsx(InputStream in, ValuesRows rows) {
        this.in = in;
        this.rows = rows;
    }

    /** Reads all rows: the library unpacks the whole workbook anyway. */
    // The library throws a different unchecked exception for each way in which a workbook is broken, hence
    // RuntimeException.
    @Override
    public boolean read() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            readSheet(sheet.iterator());
        } catch (RuntimeException | IOException e) {
            String where = current == 0 ? "" : " after row " + current;
            rows.problem(current, 0, "the workbook is broken" + where, "a workbook as spreadsheet programs save it");
        }
        return false;
    }

    private void readSheet(Iterator<Row> sheet) {
        Optional<ValuesTable> table = Optional.empty();
        while (sheet.hasNext()) {
            Row row = sheet.next();
            current = row.getRowNum();
            if (blank(row)) {
                continue;
            }
            if (table.isPresent()) {
                readRow(row, table.orElseThrow());
                continue;
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                names.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
            }
            table = ValuesTable.of(names, current, rows);
            if (table.isEmpty()) {
                return;
            }
        }
        if (current == 0) {
            rows.problem(0, 0, "the first sheet is empty", "a header and rows");
        }
    }

    private static boolean blank(Row row) {
        return row.stream()
                .allMatch(c -> c == null
                        || c.getType() != CellType.FORMULA && c.getText().isBlank());
    }

    private void readRow(Row row, ValuesTable table) {
        target.begin(current, 0);
        for (int i = 0; i < table.size(); i++) {
            ValuesColumn column = table.column(i);
            if (column != null) {
                Optional<Cell> cell = i < row.getCellCount() ? row.getOptionalCell(i) : Optional.empty();
                set(column, cell, i + 1);
            }
        }
        rows.accept(target);
    }

    private void set(ValuesColumn column, Optional<Cell> cell, int number) {
        target.set(column, ValuesWord.EMPTY, current, number, false);
        if (cell.isEmpty()) {
            return;
        }
        Object value = cell.orElseThrow().getValue();
        if (cell.orElseThrow().getType() == CellType.ERROR) {
            refuse(column, number, "holds the error " + cell.orElseThrow().getText(), "a value");
        } else if (value instanceof BigDecimal decimal) {
            setNumber(column, cell.orElseThrow(), decimal, number);
        } else if (value != null) {
            target.set(column, word(cell.orElseThrow().getText()), current, number, false);
        } else if (cell.orElseThrow().getType() == CellType.FORMULA) {
            refuse(column, number, "holds a formula without its result", "a workbook saved by a spreadsheet program");
        }
    }

    private void setNumber(ValuesColumn column, Cell cell, BigDecimal number, int at) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (isDate(format)) {
            setDate(column, cell, at);
            return;
        }
        BigDecimal shown = number.round(SHOWN);
        BigDecimal value = format.contains("%") ? shown.movePointRight(2) : shown;
        target.set(column, word(literal(value)), current, at, true);
    }

    private void setDate(ValuesColumn column, Cell cell, int at) {
        boolean wanted = column == ValuesColumn.AS_OF || column == ValuesColumn.KNOWN_ON;
        if (wanted || column == ValuesColumn.NOTE || column == ValuesColumn.SOURCE) {
            target.set(column, word(cell.asDate().toLocalDate().toString()), current, at, false);
        } else {
            refuse(column, at, "holds a date", "text or a number; format the cell as text");
        }
    }

    private ValuesWord word(String text) {
        return rows.words().of(text);
    }

    private void refuse(ValuesColumn column, int number, String what, String expected) {
        target.refuse(column);
        rows.problem(current, number, column.code() + " " + what, expected);
    }

    private static String literal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean small = stripped.precision() - stripped.scale() <= ValuesNumber.MOST_DIGITS;
        return small ? ValuesText.plain(stripped) : stripped.toString();
    }

    /** True for a format with year, month, day or hour outside quotes and brackets. */
    private static boolean isDate(String format) {
        if (format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.chars().anyMatch(c -> "ymdh".indexOf(c) >= 0);
    }
}
