package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.Place;

class TargetRowsXlsxTest {

    private interface Filling {
        void fill(Worksheet sheet);
    }

    /** A title in row 1, the heading in row 3, rows from 4. */
    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Phụ lục");
            sheet.value(0, 0, "PHỤ LỤC: CHỈ TIÊU NĂM 2026");
            fill(sheet, 2, "TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026", "Năm 2027");
            filling.fill(sheet);
            fill(workbook.newWorksheet("Khác"), 0, "id", "target");
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }

    @Test
    void read_textsNumbersAndSections_areRead() throws IOException {
        byte[] bytes = workbook(sheet -> {
            fill(sheet, 3, "I", "Hạ tầng số");
            sheet.value(4, 0, 1);
            fill(sheet, 4, "", "Tỷ lệ hộ nghèo", "%", "", "≤ 1,2%");
            sheet.value(4, 3, 1.5);
            sheet.value(6, 0, 2);
            fill(sheet, 6, "", "Tỷ lệ phủ sóng");
            sheet.value(6, 3, 0.8);
            sheet.style(6, 3).format("0.0%").set();
            sheet.value(6, 4, 85);
            sheet.style(6, 4).format("0\"%\"").set();
        });

        TargetRows annex = TargetTexts.read("a.xlsx", bytes);

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly(
                        "I.1/Năm 2026|Tỷ lệ hộ nghèo|%|1,5 @5:4",
                        "I.1/Năm 2027|Tỷ lệ hộ nghèo|%|≤ 1,2% @5:5",
                        "I.2/Năm 2026|Tỷ lệ phủ sóng|-|80% @7:4",
                        "I.2/Năm 2027|Tỷ lệ phủ sóng|-|85% @7:5");
        assertThat(annex.skipped()).extracting(Place::line).containsExactly(4);
    }

    @Test
    void read_numbers_areWrittenSoThatTheyAreReadOneWay() throws IOException {
        byte[] bytes = workbook(sheet -> {
            fill(sheet, 3, "1", "Số hồ sơ");
            sheet.value(3, 3, 1500000);
            sheet.value(3, 4, 1.234);
            fill(sheet, 4, "2", "Tốc độ");
            sheet.value(4, 3, 0.1 + 0.2);
            sheet.value(4, 4, 0);
        });

        assertThat(TargetTexts.rows(TargetTexts.read("a.xlsx", bytes)))
                .containsExactly(
                        "1/Năm 2026|Số hồ sơ|-|1500000 @4:4",
                        "1/Năm 2027|Số hồ sơ|-|1,2340 @4:5",
                        "2/Năm 2026|Tốc độ|-|0,3 @5:4",
                        "2/Năm 2027|Tốc độ|-|0 @5:5");
    }

    @Test
    void read_cellsThatCannotBeUsed_areProblemsAndTheOthersAreRead() throws IOException {
        byte[] bytes = workbook(sheet -> {
            fill(sheet, 3, "1", "Số mô hình", "mô hình", "", "5");
            sheet.value(3, 3, LocalDate.of(2026, 5, 4));
            sheet.style(3, 3).format("d-mmm").set();
            fill(sheet, 4, "2", "Tỷ lệ", "%");
            sheet.formula(4, 3, "1+1");
            fill(sheet, 5, "", "", "", "7");
        });

        TargetRows annex = TargetTexts.read("a.xlsx", bytes);

        assertThat(TargetTexts.rows(annex)).containsExactly("1/Năm 2027|Số mô hình|mô hình|5 @4:5");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.xlsx:4:4: the cell holds a date; expected a text; a range such as 4-5 is kept by the format Text",
                        "a.xlsx:5:4: the cell holds a formula without its result; expected a workbook as spreadsheet programs save it",
                        "a.xlsx:6: the row has a target and no indicator; expected both; a name over several rows is written in each");
    }

    @Test
    void read_sheetWithoutHeading_isOneRefusal() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Trống");
        }

        assertThat(TargetTexts.refusal("a.xlsx", bytes.toByteArray()))
                .containsExactly(
                        "a.xlsx: no heading in the first 50 lines; expected columns such as \"TT\", \"Chỉ tiêu\", \"ĐVT\", \"Mục tiêu\", or id, indicator, unit, target");
    }
}
