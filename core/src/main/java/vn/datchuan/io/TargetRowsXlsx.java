package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
 * Targets on the first sheet of a workbook. A cell that holds a number is read as Vietnamese prints it: "82,5", and "80%" for 0.8 shown as a percentage.
 * Only this class and {@link ValuesXlsx} know the library that reads workbooks, which is optional.
 */
final class TargetRowsXlsx {

    /** Spreadsheets compute in binary and show 15 digits; what lies behind them is noise. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final String SAVED = "a workbook as spreadsheet programs save it";

    private TargetRowsXlsx() {}

    private record Line(int number, List<TargetCell> cells) {}

    // The library throws a different unchecked exception for each way in which a workbook is broken, hence
    // RuntimeException.
    static void read(byte[] bytes, TargetRowsSink rows) {
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = sheet.iterator(); each.hasNext(); ) {
                Row row = each.next();
                lines.add(new Line(row.getRowNum(), cells(row)));
            }
        } catch (RuntimeException | IOException e) {
            throw rows.refused(0, 0, "the workbook is broken", SAVED);
        }
        readBelowHeading(lines, rows);
    }

    private static void readBelowHeading(List<Line> lines, TargetRowsSink rows) {
        int best = 0;
        int heading = 0;
        for (int i = 0; i < lines.size() && lines.get(i).number() <= TargetRowsTable.MOST_TITLE_LINES; i++) {
            int score = TargetHeader.score(TargetRowsTable.texts(lines.get(i).cells()));
            if (score > best) {
                best = score;
                heading = i;
            }
        }
        if (best == 0) {
            throw TargetRowsTable.withoutHeading(rows);
        }
        TargetRowsTable table = new TargetRowsTable(
                lines.get(heading).number(), lines.get(heading).cells(), rows);
        for (Line line : lines.subList(heading + 1, lines.size())) {
            table.accept(line.number(), line.cells());
        }
        table.finish();
    }

    private static List<TargetCell> cells(Row row) {
        List<TargetCell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(TargetRowsXlsx::cell).orElseGet(() -> TargetCell.of("")));
        }
        return cells;
    }

    private static TargetCell cell(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return new TargetCell("", "the cell holds the error " + cell.getText(), "a text or a number");
        }
        if (value instanceof BigDecimal number) {
            return number(
                    number, Optional.ofNullable(cell.getDataFormatString()).orElse(""));
        }
        if (value == null && cell.getType() == CellType.FORMULA) {
            return new TargetCell("", "the cell holds a formula without its result", SAVED);
        }
        return TargetCell.of(value == null ? "" : cell.getText());
    }

    /** A range such as 4-5 is turned into a date by spreadsheet programs, so a date is no target. */
    private static TargetCell number(BigDecimal number, String format) {
        String bare = format.equalsIgnoreCase("General")
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        if (bare.chars().anyMatch(c -> "ymdh".indexOf(c) >= 0)) {
            return new TargetCell(
                    "", "the cell holds a date", "a text; a range such as 4-5 is kept by the format Text");
        }
        boolean scaled = bare.contains("%");
        BigDecimal shown = number.round(SHOWN);
        String percent = format.contains("%") ? "%" : "";
        return TargetCell.of(printed(scaled ? shown.movePointRight(2) : shown) + percent);
    }

    /** With a decimal comma; three decimals get a fourth, since the comma could be taken for one between thousands. */
    private static String printed(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal sure = plain.scale() == 3 ? plain.setScale(4) : plain;
        return sure.toPlainString().replace('.', ',');
    }
}
