package vn.datchuan.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook that OpenL Tablets reads: one decision table, as its users would type it. */
final class OpenlWorkbook {

    private static final String HEADER =
            "Rules String rule(Boolean judgeable, Boolean qualitative, String evidence, Boolean late, Boolean begun, Boolean closed, "
                    + "Boolean measured, Boolean conclusive, Boolean met, Double elapsed, Double elapsedMonths, Double reportingMonths, "
                    + "Double earlyShare, Double milestoneLateShare)";

    /** Title, expression, type of the cells below. */
    private static final String[][] COLUMNS = {
        {"judgeable", "judgeable", "Boolean c1"},
        {"qualitative", "qualitative", "Boolean c2"},
        {"evidence", "contains(c3, evidence)", "String[] c3"},
        {"late", "late", "Boolean c4"},
        {"begun", "begun", "Boolean c5"},
        {"closed", "closed", "Boolean c6"},
        {"measured", "measured", "Boolean c7"},
        {"conclusive", "conclusive", "Boolean c8"},
        {"met", "met", "Boolean c9"},
        {"late enough", "(elapsed >= earlyShare && elapsedMonths >= reportingMonths) == c10", "Boolean c10"},
        {"near", "(elapsed >= milestoneLateShare) == c11", "Boolean c11"},
        {"rule", "result", "String result"},
    };

    /** Cells in the order of the columns; blank: any. */
    private static final String[] ROWS = {
        "true|false||||true||true|true|||CLOSED_AND_MET",
        "true|false||||true||true|false|||CLOSED_AND_MISSED",
        "true|false||||true||false||||CLOSED_WITHOUT_FIGURE",
        "false|||||||||||CANNOT_BE_JUDGED",
        "true|false|||false|||||||NOT_BEGUN",
        "true|false|||true|false|false|||true||UNDER_WAY_WITHOUT_FIGURE",
        "true|false|||true|false|false|||false||NOTHING_MEASURED_YET",
        "true|true|APPROVED|false||||||||APPROVED_IN_TIME",
        "true|true|APPROVED|true||||||||APPROVED_LATE",
        "true|true|REJECTED,NOT_YET|||true||||||REJECTED_OR_NOT_DONE",
        "true|true|SILENT|||true||||||NOTHING_REPORTED",
        "true|true|REJECTED|||false||||||REJECTED_EARLY",
        "true|true|NOT_YET|||false|||||true|NOT_DONE_AND_NEAR",
        "true|true|NOT_YET|||false|||||false|NOT_DONE_AND_TIME_LEFT",
        "true|true|SILENT|||false||||||NOTHING_REPORTED_YET",
    };

    private OpenlWorkbook() {}

    /** Writes a temporary file that is deleted when the program ends. */
    static URL write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Rules");
            sheet.createRow(1).createCell(1).setCellValue(HEADER);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, COLUMNS.length));
            Row kinds = sheet.createRow(2);
            Row expressions = sheet.createRow(3);
            Row types = sheet.createRow(4);
            Row titles = sheet.createRow(5);
            for (int i = 0; i < COLUMNS.length; i++) {
                kinds.createCell(i + 1).setCellValue(i == COLUMNS.length - 1 ? "RET1" : "C" + (i + 1));
                expressions.createCell(i + 1).setCellValue(COLUMNS[i][1]);
                types.createCell(i + 1).setCellValue(COLUMNS[i][2]);
                titles.createCell(i + 1).setCellValue(COLUMNS[i][0]);
            }
            for (int r = 0; r < ROWS.length; r++) {
                fill(sheet.createRow(6 + r), ROWS[r].split("\\|", -1));
            }
            Path file = Files.createTempFile("base-rules", ".xlsx");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i + 1);
            if (cells[i].equals("true") || cells[i].equals("false")) {
                cell.setCellValue(Boolean.parseBoolean(cells[i]));
            } else if (!cells[i].isEmpty()) {
                cell.setCellValue(cells[i]);
            }
        }
    }
}
