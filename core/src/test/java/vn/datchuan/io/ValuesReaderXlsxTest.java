package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesReaderXlsxTest {

    private static final String[] HEADER = {
        "Mã đơn vị", "Chỉ tiêu", "Năm", "Giá trị", "Ngày chốt", "Số chính xác", "Ghi chú"
    };

    @TempDir
    Path folder;

    private interface Filling {
        void fill(Worksheet sheet);
    }

    /** The header stands in row 2, so that rows and records do not coincide. */
    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            for (int i = 0; i < HEADER.length; i++) {
                sheet.value(1, i, HEADER[i]);
            }
            filling.fill(sheet);
            workbook.newWorksheet("Khác").value(0, 0, "unit");
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String indicator) {
        sheet.value(row, 0, "a");
        sheet.value(row, 1, indicator);
        sheet.value(row, 2, 2026);
    }

    private static ValuesFile read(byte[] bytes) {
        return ValuesTexts.read("v.xlsx", bytes, NumberForm.STRICT);
    }

    /** The writer neither stores results of formulas nor breaks anything, so the sheet's XML is changed. */
    private byte[] replaced(byte[] workbook, String from, String to) throws IOException {
        Path file = Files.write(folder.resolve("v.xlsx"), workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void read_numbersTextsAndDates_areRead() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 2, "I.1");
            sheet.value(2, 3, 82.5);
            sheet.value(2, 4, LocalDate.of(2026, 6, 30));
            sheet.style(2, 4).format("dd/mm/yyyy").set();
            sheet.value(2, 5, true);
            sheet.value(2, 6, "đã rà soát");
            row(sheet, 4, "I.2");
            sheet.value(4, 3, "82,5%");
            sheet.value(4, 4, "30/06/2026");
        });

        ValuesFile file = read(bytes);

        assertThat(file.problems()).isEmpty();
        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 82.5 @3", "a I.2 2026 82.5% @5");
        assertThat(file.measurements()).extracting(m -> m.asOf().orElseThrow()).containsOnly(LocalDate.of(2026, 6, 30));
        assertThat(file.measurements().get(0).exact()).isTrue();
        assertThat(file.measurements().get(0).note()).isEqualTo("đã rà soát");
    }

    @Test
    void read_percentFormat_isPercent() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 2, "I.1");
            sheet.value(2, 3, 0.825);
            sheet.style(2, 3).format("0.0%").set();
        });

        assertThat(ValuesTexts.rows(read(bytes))).containsExactly("a I.1 2026 82.5 @3");
    }

    @Test
    void read_binaryNoise_isRoundedToTheDigitsShown() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 2, "I.1");
            sheet.value(2, 3, 0.1 + 0.2);
        });

        assertThat(ValuesTexts.rows(read(bytes))).containsExactly("a I.1 2026 0.3 @3");
    }

    @Test
    void read_cellsThatCannotBeUsed_areProblemsAtRowAndColumn() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 2, "I.1");
            sheet.value(2, 3, "1.500");
            row(sheet, 3, "I.2");
            sheet.value(3, 3, 1e40);
            row(sheet, 4, "I.3");
            sheet.value(4, 2, LocalDate.of(2026, 6, 1));
            sheet.style(4, 2).format("mmm-yy").set();
            sheet.value(4, 3, 5);
            row(sheet, 5, "I.4");
            sheet.formula(5, 3, "1+1");
            row(sheet, 6, "");
            sheet.value(6, 3, 5);
        });

        ValuesFile file = read(bytes);

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.xlsx:3:4: value \"1.500\" is 1500 or 1.5; expected another spelling, or --numbers vi|intl to say which",
                        "v.xlsx:4:4: value \"1E+40\" has too many digits; expected at most 30 digits and 20 decimals",
                        "v.xlsx:5:3: period holds a date; expected text or a number; format the cell as text",
                        "v.xlsx:6:4: value holds a formula without its result; expected a workbook saved by a spreadsheet program",
                        "v.xlsx:7:2: indicator is empty; expected the code of an indicator or task");
    }

    @Test
    void read_formulaWithResult_isItsResult() throws IOException {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 2, "I.1");
            sheet.formula(2, 3, "41+1");
            row(sheet, 3, "I.2");
            sheet.formula(3, 3, "1/0");
        });
        byte[] computed = replaced(
                replaced(bytes, "<f>41+1</f>", "<f>41+1</f><v>42</v>"),
                "<c r=\"D4\"><f>1/0</f></c>",
                "<c r=\"D4\" t=\"e\"><v>#DIV/0!</v></c>");

        ValuesFile file = read(computed);

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 42 @3");
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.xlsx:4:4: value holds the error #DIV/0!; expected a value");
    }

    @Test
    void read_brokenWorkbooks_areProblems() throws IOException {
        byte[] bytes = workbook(sheet -> row(sheet, 2, "I.1"));
        String expected = "; expected a workbook as spreadsheet programs save it";

        assertThat(ValuesTexts.problems(read("abc".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("v.xlsx: the file is no XLSX workbook" + expected);
        assertThat(ValuesTexts.problems(read(Arrays.copyOf(bytes, bytes.length / 2))))
                .containsExactly("v.xlsx: the workbook is broken" + expected);
        assertThat(ValuesTexts.problems(read(replaced(bytes, "</sheetData>", "<row r=\"9\"><c"))))
                .containsExactly("v.xlsx:3: the workbook is broken after row 3" + expected);
        assertThat(ValuesTexts.problems(read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})))
                .containsExactly(
                        "v.xlsx: the file is a workbook of the old form (.xls); expected XLSX, CSV, NDJSON, JSON or YAML");
    }

    @Test
    void read_headerWithoutRequiredColumns_isOneProblem() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(1, 0, "Đơn vị");
            row(sheet, 2, "I.1");
        });

        assertThat(ValuesTexts.problems(read(bytes)))
                .containsExactly(
                        "v.xlsx:2:1: column \"Đơn vị\" may be the ward or the unit of measure; expected \"unit\", \"mã đơn vị\" or \"đơn vị hành chính\"");
    }
}
