package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Language;
import vn.datchuan.io.TargetRows;

class ReadingTableTest {

    private static final String ANNEX = """
            TT,Chỉ tiêu,ĐVT,Mục tiêu,Ghi chú
            I,Hạ tầng số,,,
            1,Tỷ lệ thôn có đường truyền trên 01 Gbps/s,%,≥ 80%,
            2,Tỷ lệ hộ nghèo,%,"dưới 1,5",
            3,Đến năm 2027 có ít nhất 5 mô hình điểm,,,
            4,Hệ thống họp trực tuyến,,Hoạt động ổn định,
            5,Tỷ lệ phủ sóng,%,(Chưa có chỉ tiêu 2026),
            6,Số trạm,,??,
            7,,,80,
            """;

    private static ReadingTable table(String text) {
        return ReadingTable.of(
                TargetRows.read("a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void render_vietnamese_hasMarksReadingsNotesAndCounts() {
        assertThat(table(ANNEX).render(new ReadingTable.Options(Language.VI, 90, false)))
                .isEqualTo("""
                Số   Chỉ tiêu                Đơn vị tính  Mục tiêu                 Đọc là
                ───  ──────────────────────  ───────────  ───────────────────────  ───────────────────────
                I.1  Tỷ lệ thôn có đường     %            «≥ 80%»                  ≥ 80 %
                     truyền trên 01 Gbps/s
                    lưu ý: Có số không phải là mức yêu cầu nên không dùng: “trên 01 Gbps/s”
                      [NUMBER_EXCLUDED]
                I.2  Tỷ lệ hộ nghèo          %            «dưới 1,5»               < 1,5 %
                    giả định: Đơn vị lấy từ cột đơn vị tính: “%” [UNIT_FROM_COLUMN]
                I.3  Đến năm 2027 «có ít                                           ≥ 5 mô hình; hạn
                     nhất 5 mô hình» điểm                                          31/12/2027
                I.4  Hệ thống họp trực                    Hoạt động ổn định        định tính: Hoạt động ổn
                     tuyến                                                         định
                I.5  Tỷ lệ phủ sóng          %            (Chưa có chỉ tiêu 2026)  Không giao chỉ tiêu
                I.6  Số trạm                              ??                       không đọc được

                Số dòng: 6; đọc được không cần giả định: 4; đọc được có giả định: 1; không đọc được: 1
                Trong đó có lưu ý: 1; định tính hoặc mốc thời gian: 1; không giao chỉ tiêu: 1
                Dòng không phải chỉ tiêu (tên mục, tiêu đề lặp lại): 1 (dòng 2)
                Vấn đề trong dữ liệu: 1
                Các cột: “TT” → Số; “Chỉ tiêu” → Chỉ tiêu; “ĐVT” → Đơn vị tính; “Mục tiêu” → Mục tiêu;
                  “Ghi chú” → không đọc
                """);
    }

    @Test
    void render_english_isWrappedToTheWidth() {
        String text = table(ANNEX).render(new ReadingTable.Options(Language.EN, 60, false));

        assertThat(text).startsWith("""
                Id   Indicator        Unit  Target           Read as
                ───  ───────────────  ────  ───────────────  ───────────────
                I.1  Tỷ lệ thôn có    %     «≥ 80%»          ≥ 80 %
                     đường truyền
                     trên 01 Gbps/s
                    warning: A number that is no requirement was not used:
                      “trên 01 Gbps/s” [NUMBER_EXCLUDED]
                I.2  Tỷ lệ hộ nghèo   %     «dưới 1,5»       < 1,5 %
                    assumed: The unit was taken from the unit column: “%”
                      [UNIT_FROM_COLUMN]
                I.3  Đến năm 2027                            ≥ 5 mô hình;
                """);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void render_colours_takeTheMarksPlaceAndStopAtTheEndOfALine() {
        String text = table(ANNEX).render(new ReadingTable.Options(Language.EN, 60, true));

        assertThat(text).doesNotContain("«", "\uFFF9", "\uFFFB");
        assertThat(text.lines())
                .contains(
                        "I.3  Đến năm 2027 \u001b[36mcó\u001b[0m                         ≥ 5 mô hình;",
                        "     \u001b[36mít nhất 5 mô\u001b[0m                            due 31 December",
                        "     \u001b[36mhình\u001b[0m điểm                               2027");
    }

    @Test
    void render_controlCharacters_doNotReachTheDisplay() {
        String text = table("id,target\na\u001b[2J,≥ 80%\u0007\n").render(ReadingTable.Options.of(Language.VI));

        assertThat(text).contains("a\uFFFD[2J").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void summary_counts_addUp() {
        assertThat(table(ANNEX).summary()).isEqualTo(new ReadingTableSummary(6, 4, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void options_narrow_areRefused() {
        assertThatThrownBy(() -> new ReadingTable.Options(Language.VI, 59, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width 59: expected at least 60");
    }
}
