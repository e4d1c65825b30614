package vn.datchuan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.plan.Plan;

/**
 * A workbook in which a unit fills in its measured values (biểu mẫu nhập số liệu): one row for each indicator and period of a plan, each part of a compound target apart, then its tasks. What is
 * filled in is read back as it is; the printed names and targets stand beside for people and are not read.
 */
public final class ValuesTemplate {

    private static final List<String> HEADINGS = List.of(
            "Mã đơn vị",
            "Kế hoạch",
            "Mã chỉ tiêu",
            "Tên chỉ tiêu",
            "Mục tiêu",
            "Kỳ",
            "Giá trị",
            "Tử số",
            "Mẫu số",
            "Đơn vị tính",
            "Ngày chốt",
            "Trạng thái",
            "Nguồn",
            "Ghi chú");
    private static final int NAME = 3;
    private static final int TARGET = 4;
    private static final int FIRST_FREE = 6;

    private ValuesTemplate() {}

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param unit code of the unit that fills it in
     */
    public static void write(Plan plan, String unit, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "DatChuan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(0, i, HEADINGS.get(i));
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDEBF7")
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (List<String> cells : rows(plan, unit)) {
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(row, i, cells.get(i));
                }
                sheet.range(row, NAME, row, TARGET).style().wrapText(true).set();
                sheet.range(row, FIRST_FREE, row, HEADINGS.size() - 1)
                        .style()
                        .format("@")
                        .set();
                row++;
            }
            workbook.finish();
        }
    }

    private static List<List<String>> rows(Plan plan, String unit) {
        List<List<String>> rows = new ArrayList<>();
        for (PlannedCase planned : PlannedCases.of(plan)) {
            boolean prose = planned.text().equals(planned.name());
            String column = planned.reading().printed().unitOfMeasure().orElse("");
            for (JudgedTarget part : planned.parts()) {
                rows.add(List.of(
                        unit,
                        plan.id(),
                        part.identity().indicator(),
                        planned.name(),
                        prose ? "" : planned.text(),
                        planned.period().label(),
                        "",
                        "",
                        "",
                        UnitOfMeasure.parse(column).isPresent() && !planned.compound() ? column : ""));
            }
        }
        return rows;
    }
}
