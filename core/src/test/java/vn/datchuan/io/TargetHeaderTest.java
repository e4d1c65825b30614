package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetHeaderTest {

    private static final String ROW = "\n1,Tỷ lệ hộ nghèo,%,5\n";

    @Test
    void headings_all_meanOneColumnEach() {
        Set<String> folded = new HashSet<>();
        for (TargetColumn column : TargetColumn.values()) {
            for (String heading : column.headings()) {
                assertThat(folded.add(TargetHeading.fold(heading))).as(heading).isTrue();
                assertThat(TargetHeading.of(heading).column()).as(heading).contains(column);
            }
        }
    }

    @Test
    void heading_withYear_isAValue() {
        for (String heading : Arrays.asList(
                "2026", "Năm 2026", "Chỉ tiêu năm 2026", "Mục tiêu đến năm 2030", "KẾ HOẠCH (giai đoạn 2026-2030)")) {
            assertThat(TargetHeading.of(heading).is(TargetColumn.TARGET))
                    .as(heading)
                    .isTrue();
        }
        assertThat(TargetHeading.of("Thực hiện năm 2025").is(TargetColumn.UNUSED))
                .isTrue();
        assertThat(TargetHeading.of("Ban hành năm 2025").column()).isEmpty();
    }

    @Test
    void read_bareUnit_isRefused() {
        assertThat(TargetTexts.refusal("a.csv", "TT,Chỉ tiêu,Đơn vị,Mục tiêu" + ROW))
                .containsExactly(
                        "a.csv:1:3: column \"Đơn vị\" may be the unit of measure or the agency; expected \"Đơn vị tính\" or \"ĐVT\", or \"Đơn vị chủ trì\" for the agency");
    }

    @Test
    void read_bareUnitBesideAUnitOfMeasure_isNotReadAndSaid() {
        TargetRows annex = TargetTexts.read("a.csv", "Đơn vị,Chỉ tiêu,ĐVT,Mục tiêu\nx,Tỷ lệ hộ nghèo,%,5\n");

        assertThat(TargetTexts.rows(annex)).containsExactly("2|Tỷ lệ hộ nghèo|%|5 @2:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.csv:1:1: column \"Đơn vị\" is not known and is not read; expected one of id, TT, indicator, Chỉ tiêu, unit, ĐVT, target, Mục tiêu, direction");
    }

    @Test
    void read_resultAloneIsTheTarget_andThatIsSaid() {
        TargetRows annex = TargetTexts.read("a.csv", "TT,Chỉ tiêu,ĐVT,Kết quả" + ROW);

        assertThat(TargetTexts.rows(annex)).containsExactly("1|Tỷ lệ hộ nghèo|%|5 @2:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.csv:1:4: column \"Kết quả\" is taken for the target, since no other column is; expected \"Mục tiêu\", or \"Kết quả thực hiện\" for a figure");
    }

    @Test
    void read_resultBesideATarget_isNotRead() {
        TargetRows annex = TargetTexts.read("a.csv", "TT,Chỉ tiêu,Kết quả,Mục tiêu\n1,Tỷ lệ hộ nghèo,7,5\n");

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex)).containsExactly("1|Tỷ lệ hộ nghèo|-|5 @2:1");
    }

    @Test
    void read_indicatorBehindTheNames_isTheValueAndSaid() {
        TargetRows annex = TargetTexts.read("a.csv", "TT,Nội dung,ĐVT,Chỉ tiêu" + ROW);

        assertThat(TargetTexts.rows(annex)).containsExactly("1|Tỷ lệ hộ nghèo|%|5 @2:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.csv:1:4: column \"Chỉ tiêu\" is taken for the value, since column \"Nội dung\" has the names; expected \"Mục tiêu\" or target");
    }

    @Test
    void read_columnsThatMayBeEither_areRefused() {
        assertThat(TargetTexts.refusal("a.csv", "TT,Mục tiêu,ĐVT,Chỉ tiêu" + ROW))
                .containsExactly(
                        "a.csv:1:4: columns \"Mục tiêu\" and \"Chỉ tiêu\" may each be the name or the value; expected \"Tên chỉ tiêu\" for the name and \"Mục tiêu\" or a year for the value");
        assertThat(TargetTexts.refusal("a.csv", "TT,Đơn vị tính,ĐVT,Mục tiêu,Chỉ tiêu năm 2026,Nội dung" + ROW))
                .containsExactly(
                        "a.csv:1:3: columns \"Đơn vị tính\" and \"ĐVT\" are both unit; expected one column for unit");
        assertThat(TargetTexts.refusal("a.csv", "TT,Chỉ tiêu,Mục tiêu,Mục tiêu" + ROW))
                .containsExactly(
                        "a.csv:1:4: columns \"Mục tiêu\" and \"Mục tiêu\" have the same heading; expected headings that differ");
    }

    @Test
    void read_missingColumns_areOneRefusal() {
        assertThat(TargetTexts.refusal("a.csv", "TT,Chỉ tiêu,ĐVT,Cơ quan chủ trì" + ROW))
                .containsExactly(
                        "a.csv:1: no column for the target; expected one headed \"Mục tiêu\", \"Kế hoạch\", \"Chỉ tiêu năm 2026\" or target; it is left empty for sentences");
        assertThat(TargetTexts.refusal("a.csv", "TT,Việc,ĐVT,Mục tiêu" + ROW))
                .containsExactly(
                        "a.csv:1: no column for the indicator; expected one headed \"Chỉ tiêu\", \"Tên chỉ tiêu\", \"Nội dung\" or indicator");
        assertThat(TargetTexts.refusal("a.csv", "a,b,c,d" + ROW))
                .containsExactly(
                        "a.csv: no heading in the first 50 lines; expected columns such as \"TT\", \"Chỉ tiêu\", \"ĐVT\", \"Mục tiêu\", or id, indicator, unit, target");
    }

    @Test
    void read_cellsWithoutNames_areRead() {
        TargetRows annex = TargetTexts.read("a.csv", "id,target\nx,≥ 80%\n");

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex)).containsExactly("x||-|≥ 80% @2:1");
    }
}
