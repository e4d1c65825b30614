package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.error.Place;
import vn.datchuan.model.Direction;

class TargetRowsCsvTest {

    @Test
    void read_contractKeys_areReadAsGiven() {
        TargetRows annex = TargetTexts.read(
                "a.csv",
                "\uFEFFid,indicator,unit,target,direction\nA, Tỷ lệ hộ nghèo ,%,\"dưới 1,5\",lower\n,Hoàn thành bản đồ số,,,\n");

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly("A| Tỷ lệ hộ nghèo |%|dưới 1,5 @2:1", "3|Hoàn thành bản đồ số|-| @3:1");
        assertThat(annex.rows().get(0).printed().direction()).contains(Direction.LOWER);
    }

    @Test
    void read_vietnameseHeadingBelowTitles_isFoundWithItsOwnSeparator() {
        TargetRows annex = TargetTexts.read("a.csv", """
                PHỤ LỤC I
                Chỉ tiêu, mục tiêu, kế hoạch kèm theo

                Số TT;Tên chỉ tiêu;"Đơn vị
                tính";Chỉ tiêu năm 2026;Chiều;Ghi chú
                1;Số hộ nghèo;hộ;không quá 15;giảm;x
                2.;Thu nhập;triệu đồng;≥ 48;tăng;
                """);

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly("1|Số hộ nghèo|hộ|không quá 15 @6:1", "2|Thu nhập|triệu đồng|≥ 48 @7:1");
        assertThat(annex.rows().get(0).printed().direction()).contains(Direction.LOWER);
        assertThat(annex.rows().get(1).printed().direction()).contains(Direction.HIGHER);
        assertThat(annex.headings().stream().map(h -> h.text() + "=" + h.meaning()))
                .containsExactly(
                        "Số TT=id",
                        "Tên chỉ tiêu=indicator",
                        "Đơn vị tính=unit",
                        "Chỉ tiêu năm 2026=target",
                        "Chiều=direction",
                        "Ghi chú=");
    }

    @Test
    void read_tabsAndHeadingWithoutDiacritics_areRead() {
        TargetRows annex = TargetTexts.read("a.tsv", "STT\tNOI DUNG\tDVT\tKE HOACH\n1\tTỷ lệ\t%\t80\n");

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex)).containsExactly("1|Tỷ lệ|%|80 @2:1");
    }

    @Test
    void read_sections_areLeftOutAndStandBeforeTheNumbers() {
        TargetRows annex = TargetTexts.read("a.csv", """
                TT,Chỉ tiêu,ĐVT,Mục tiêu
                (1),(2),(3),(4)
                I,Hạ tầng số,,
                1,Tỷ lệ phủ sóng,%,≥ 95%
                TT,Chỉ tiêu,ĐVT,Mục tiêu
                2,Số trạm,trạm,5
                B. NGUỒN LỰC
                1,Số cán bộ,người,≥ 3
                """);

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly(
                        "I.1|Tỷ lệ phủ sóng|%|≥ 95% @4:1", "I.2|Số trạm|trạm|5 @6:1", "B.1|Số cán bộ|người|≥ 3 @8:1");
        assertThat(annex.skipped()).extracting(Place::line).containsExactly(2, 3, 5, 7);
    }

    @Test
    void read_sectionNumberWithATargetOrADigit_isARow() {
        TargetRows annex = TargetTexts.read(
                "a.csv", "TT,Chỉ tiêu,ĐVT,Mục tiêu\nI,Trường chuẩn,,Đạt\nII,Phấn đấu có 3 mô hình,,\n");

        assertThat(annex.skipped()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly("I|Trường chuẩn|-|Đạt @2:1", "II|Phấn đấu có 3 mô hình|-| @3:1");
    }

    @Test
    void read_columnsOfYears_giveARowForEachFilledCell() {
        TargetRows annex = TargetTexts.read("a.csv", """
                TT,Chỉ tiêu,ĐVT,Thực hiện năm 2025,Năm 2026,Kế hoạch năm 2027
                1,Tỷ lệ,%,70,80,85
                2,Số trạm,trạm,,5,
                3,Hoàn thành bản đồ số,,,,
                """);

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly(
                        "1/Năm 2026|Tỷ lệ|%|80 @2:5",
                        "1/Kế hoạch năm 2027|Tỷ lệ|%|85 @2:6",
                        "2/Năm 2026|Số trạm|trạm|5 @3:5",
                        "3|Hoàn thành bản đồ số|-| @4:1");
    }

    @Test
    void read_headingOfTwoLines_yearsTakeTheMeaningOfWhatStandsOverThem() {
        TargetRows annex = TargetTexts.read("a.csv", """
                TT,Chỉ tiêu,ĐVT,Thực hiện,,Mục tiêu,,Ghi chú
                ,,,2024,2025,2026,2027
                1,Tỷ lệ,%,60,70,80,85,
                ,,,2024,2025,2026,2027,
                2,Số trạm,trạm,,,5,,
                """);

        assertThat(annex.problems()).isEmpty();
        assertThat(TargetTexts.rows(annex))
                .containsExactly("1/2026|Tỷ lệ|%|80 @3:6", "1/2027|Tỷ lệ|%|85 @3:7", "2/2026|Số trạm|trạm|5 @5:6");
        assertThat(annex.skipped()).extracting(Place::line).containsExactly(4);
    }

    @Test
    void read_badRows_areProblemsAndTheOthersAreRead() {
        TargetRows annex = TargetTexts.read("a.csv", """
                TT,Chỉ tiêu,ĐVT,Mục tiêu,Hướng,Thời hạn
                1,Tỷ lệ hộ nghèo,%,1,5,lower,2026
                2,Số trạm
                3,"Tỷ lệ,%,80,,
                4,,,80,,
                5,,,,,
                6,Số hộ,hộ,5,ngang,
                6,Số xã,xã,7,,
                """);

        assertThat(TargetTexts.rows(annex)).containsExactly("6|Số hộ|hộ|5 @7:1", "6|Số xã|xã|7 @8:1");
        assertThat(TargetTexts.problems(annex))
                .containsExactly(
                        "a.csv:1:6: column \"Thời hạn\" is not known and is not read; expected one of id, TT, indicator, Chỉ tiêu, unit, ĐVT, target, Mục tiêu, direction",
                        "a.csv:2: the row has 7 fields; expected 6, as the heading has (a field with the separator in it needs quotes)",
                        "a.csv:3: the row has 2 fields; expected 6, as the heading has",
                        "a.csv:4: a quote is opened and not closed; expected a quote before and after the field, doubled inside it",
                        "a.csv:5: the row has a target and no indicator; expected both; a name over several rows is written in each",
                        "a.csv:6: the row has neither indicator nor target; expected both; a name over several rows is written in each",
                        "a.csv:7:1: direction \"ngang\" is not known and is left out; expected higher or lower",
                        "a.csv:8:1: id \"6\" stands in line 7 too; expected each id once; the row is read");
    }
}
