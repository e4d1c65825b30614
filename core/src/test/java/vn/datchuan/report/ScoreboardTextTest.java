package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Language;
import vn.datchuan.verdict.VerdictCounts;

class ScoreboardTextTest {

    @Test
    void render_wholeReportInVietnamese_isReadable() {
        String text = ScoreboardText.render(Reports.report(), ScoreboardText.Options.of(Language.VI));
        assertThat(text).isEqualTo("""
            SỐ LIỆU MINH HỌA — không phải số liệu thật
            KẾT QUẢ ĐÁNH GIÁ THỰC HIỆN CHỈ TIÊU
            Tính đến ngày 30/9/2027; phương pháp đánh giá PLAN_PATH_V1

            phường Minh Hưng (minh họa) — Năm 2026
            ══════════════════════════════════════
            Chỉ tiêu
            Mã   Nội dung                                        Mục tiêu      Thực hiện     Kết luận  Chủ trì
            ───  ──────────────────────────────────────────────  ────────────  ────────────  ────────  ─────────────────────────────
            C.8  Số sáng kiến được công nhận và áp dụng có hiệu  12 sáng kiến  12 sáng kiến  Đạt       Văn phòng HĐND và UBND phường
                 quả trên địa bàn phường trong năm

            phường Minh Hưng (minh họa) — Năm 2027
            ══════════════════════════════════════
            Chỉ tiêu
            Mã     Nội dung                  Mục tiêu         Thực hiện  Kết luận   Chủ trì
            ─────  ────────────────────────  ───────────────  ─────────  ─────────  ────────────────
            C.7    Tỷ lệ hồ sơ trực tuyến    ≥ 80%            75,0%      Khó đạt    Văn hóa - Xã hội
            C.9    Hồ sơ và văn bản điện tử  100% & 98% VB    –          Không đạt  Văn hóa - Xã hội
            C.9#1  hồ sơ                     từ 100% trở lên  100,0%     Đạt
            C.9#2  VB                        từ 98% trở lên   97,5%      Không đạt
            Nhiệm vụ
            Mã    Nội dung                                 Thời hạn     Thực hiện  Kết luận                    Chủ trì
            ────  ───────────────────────────────────────  ───────────  ─────────  ──────────────────────────  ──────────────
            II.3  Xây dựng phương án bảo đảm an ninh mạng  Quý IV/2027  –          Chưa đánh giá: chưa đến kỳ  Công an phường
            Tổng hợp
              Toàn đơn vị: Không đạt — Đạt 5 · Tạm đạt 2 · Không đạt 1 · Có nguy cơ 1 · Đúng tiến độ 3 · Chưa đánh giá 7 = 19
                (trong đó 2 không tính: chưa đến kỳ, không phát sinh, không áp dụng)
              Mục C: Có nguy cơ không đạt — Có nguy cơ 1 = 1
              Văn hóa - Xã hội: Đạt — Đạt 4 = 4
              Nhiệm vụ: Chưa đánh giá — Chưa đánh giá 1 = 1 (trong đó 1 không tính: chưa đến kỳ, không phát sinh, không áp dụng)

            phường Minh Hưng (minh họa) — Năm 2028
            ══════════════════════════════════════
            2 chỉ tiêu chưa đến kỳ (trong đó 1 đã đạt trước kỳ)

            Vấn đề trong dữ liệu (1)
              - values.csv:12:5: "8o" is no number; expected a number or a ratio

            Mã kiểm tra dữ liệu đầu vào
              kế hoạch kh-12: aaaaaaaaaaaa
              bộ quy tắc base: bbbbbbbbbbbb
              phương pháp đánh giá: cccccccccccc
              số liệu: dddddddddddd
              thư viện: 0.1.0
            """);
    }

    @Test
    void render_oneYearInBothLanguages_keepsToTheWidth() {
        String text = ScoreboardText.render(
                Reports.report(),
                new ScoreboardText.Options(List.of(Language.VI, Language.EN), 90, Set.of(2027), true, false));
        assertThat(text).isEqualTo("""
            SỐ LIỆU MINH HỌA — không phải số liệu thật / ILLUSTRATIVE VALUES — made up, not real data
            KẾT QUẢ ĐÁNH GIÁ THỰC HIỆN CHỈ TIÊU / ASSESSMENT OF TARGETS
            Tính đến ngày 30/9/2027; phương pháp đánh giá PLAN_PATH_V1 / As of 30 September 2027; policy PLAN_PATH_V1

            phường Minh Hưng (minh họa / illustrative) — Năm 2027 / Year 2027
            ═════════════════════════════════════════════════════════════════
            Chỉ tiêu / Indicators
            Mã / Code  Nội dung /      Mục tiêu /      Thực hiện /     Kết luận /      Chủ trì / Lead
                       Name            Target          Measured        Verdict         agency
            ─────────  ──────────────  ──────────────  ──────────────  ──────────────  ───────────────
            C.7        Tỷ lệ hồ sơ     ≥ 80%           75,0%           Khó đạt /       Văn hóa - Xã
                       trực tuyến                                      Unlikely        hội
            C.9        Hồ sơ và văn    100% & 98% VB   –               Không đạt /     Văn hóa - Xã
                       bản điện tử                                     Missed          hội
            C.9#1      hồ sơ           từ 100% trở     100,0%          Đạt / Met
                                       lên
            C.9#2      VB              từ 98% trở lên  97,5%           Không đạt /
                                                                       Missed
            Nhiệm vụ / Tasks
            Mã / Code  Nội dung /      Thời hạn / Due  Thực hiện /     Kết luận /      Chủ trì / Lead
                       Name                            Measured        Verdict         agency
            ─────────  ──────────────  ──────────────  ──────────────  ──────────────  ───────────────
            II.3       Xây dựng        Quý IV/2027     –               Chưa đánh giá:  Công an phường
                       phương án bảo                                   chưa đến kỳ /
                       đảm an ninh…                                    Not assessed:
                                                                       not due
            Tổng hợp / Totals
              Toàn đơn vị / Whole unit: Không đạt / Missed — Đạt / Met 5 · Tạm đạt / Provisionally
                met 2 · Không đạt / Missed 1 · Có nguy cơ / At risk 1 · Đúng tiến độ / On track 3 ·
                Chưa đánh giá / Not assessed 7 = 19 (trong đó 2 không tính: chưa đến kỳ, không phát
                sinh, không áp dụng / 2 of them do not count: not due, no cases, not applicable)
              Mục C / Section C: Có nguy cơ không đạt / At risk — Có nguy cơ / At risk 1 = 1
              Văn hóa - Xã hội: Đạt / Met — Đạt / Met 4 = 4
              Nhiệm vụ / Tasks: Chưa đánh giá / Not assessed — Chưa đánh giá / Not assessed 1 = 1
                (trong đó 1 không tính: chưa đến kỳ, không phát sinh, không áp dụng / 1 of them do not
                count: not due, no cases, not applicable)

            Vấn đề trong dữ liệu (1) / Problems in the data (1)
              - values.csv:12:5: "8o" is no number; expected a number or a ratio

            Mã kiểm tra dữ liệu đầu vào / Digests
              kế hoạch kh-12 / plan kh-12: aaaaaaaaaaaa
              bộ quy tắc base / pack base: bbbbbbbbbbbb
              phương pháp đánh giá / policy: cccccccccccc
              số liệu / values: dddddddddddd
              thư viện / library: 0.1.0
            """);
    }

    @Test
    void render_nothingEvaluated_saysSo() {
        String text = ScoreboardText.render(Reports.report(false, List.of()), ScoreboardText.Options.of(Language.EN));
        assertThat(text).isEqualTo("""
            ASSESSMENT OF TARGETS
            As of 30 September 2027; policy PLAN_PATH_V1

            There are no results.

            Problems in the data (1)
              - values.csv:12:5: "8o" is no number; expected a number or a ratio

            Digests
              plan kh-12: aaaaaaaaaaaa
              pack base: bbbbbbbbbbbb
              policy: cccccccccccc
              values: dddddddddddd
              library: 0.1.0
            """);
    }

    @Test
    void render_notFolded_showsWhatIsNotDue() {
        ScoreboardText.Options options =
                new ScoreboardText.Options(List.of(Language.VI), 120, Set.of(2028), false, false);
        assertThat(ScoreboardText.render(Reports.report(), options))
                .contains("Tỷ lệ phủ sóng 5G")
                .contains("Chưa đánh giá: chưa đến kỳ (đã đạt trước kỳ)")
                .doesNotContain("2 chỉ tiêu chưa đến kỳ");
    }

    @Test
    void render_colours_onlyWhereAsked() {
        ScoreboardText.Options colours = new ScoreboardText.Options(List.of(Language.VI), 120, Set.of(), true, true);
        assertThat(ScoreboardText.render(Reports.report(), colours)).contains("\u001b[31mKhó đạt");
        assertThat(ScoreboardText.render(Reports.report(), ScoreboardText.Options.of(Language.VI)))
                .doesNotContain("\u001b");
    }

    @Test
    void render_realValues_carryNoMark() {
        String text = ScoreboardText.render(
                Reports.report(false, List.of(), Reports.met()), ScoreboardText.Options.of(Language.VI));
        assertThat(text).contains("phường Minh Hưng — Năm 2026").doesNotContain("minh họa", "MINH HỌA");
    }

    @Test
    void render_everyLine_keepsToTheWidth() {
        ScoreboardText.Options options = new ScoreboardText.Options(List.of(Language.VI), 80, Set.of(), false, false);
        assertThat(ScoreboardText.render(Reports.report(), options).lines()).allMatch(l -> TextWidth.of(l) <= 80);
    }

    @Test
    void totals_addUp() {
        assertThat(ScorecardLines.totals(new VerdictCounts(5, 2, 1, 1, 3, 7, 0), new Wording(List.of(Language.VI))))
                .isEqualTo("Đạt 5 · Tạm đạt 2 · Không đạt 1 · Có nguy cơ 1 · Đúng tiến độ 3 · Chưa đánh giá 7 = 19");
    }

    @Test
    void options_withoutALanguage_areRefused() {
        assertThatThrownBy(() -> new ScoreboardText.Options(List.of(), 120, Set.of(), true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
