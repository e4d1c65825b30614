package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Evaluations;
import vn.datchuan.explain.Language;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

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
            Mã     Nội dung                  Mục tiêu         Thực hiện             Kết luận   Chủ trì
            ─────  ────────────────────────  ───────────────  ────────────────────  ─────────  ────────────────
            C.7    Tỷ lệ hồ sơ trực tuyến    ≥ 80%            75,0%                 Khó đạt    Văn hóa - Xã hội
            C.9    Hồ sơ và văn bản điện tử  100% & 98% VB    #1 100,0% · #2 97,5%  Không đạt  Văn hóa - Xã hội
            C.9#1  hồ sơ                     từ 100% trở lên  100,0%                Đạt
            C.9#2  VB                        từ 98% trở lên   97,5%                 Không đạt
            Nhiệm vụ
            Mã    Nội dung                                 Thời hạn     Thực hiện         Kết luận                    Chủ trì
            ────  ───────────────────────────────────────  ───────────  ────────────────  ──────────────────────────  ──────────────
            II.3  Xây dựng phương án bảo đảm an ninh mạng  Quý IV/2027  “Đang thực hiện”  Chưa đánh giá: chưa đến kỳ  Công an phường
            Tổng hợp
            Phạm vi               Đạt  Tạm đạt  Không đạt  Có nguy cơ  Đúng tiến độ  Chưa đánh giá     Tổng  Kết luận
            ────────────────  ───────  ───────  ─────────  ──────────  ────────────  ─────────────  ───────  ────────────────────
            Toàn đơn vị             5        2          1           1             3         7 (2*)       19  Không đạt
            Mục C                   0        0          0           1             0              0        1  Có nguy cơ không đạt
            Văn hóa - Xã hội        4        0          0           0             0              0        4  Đạt
            Nhiệm vụ                0        0          0           0             0         1 (1*)        1  Chưa đánh giá
            (n*) trong đó n trường hợp không làm giảm kết luận: chưa đến kỳ, không phát sinh, không áp dụng
            Có nguy cơ: kể cả 1 trường hợp khó đạt hoặc không còn khả năng đạt

            phường Minh Hưng (minh họa) — Năm 2028: 2 chỉ tiêu chưa đến kỳ (trong đó 1 đã đạt trước kỳ)

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
            C.9        Hồ sơ và văn    100% & 98% VB   #1 100,0% · #2  Không đạt /     Văn hóa - Xã
                       bản điện tử                     97,5%           Missed          hội
            C.9#1      hồ sơ           từ 100% trở     100,0%          Đạt / Met
                                       lên
            C.9#2      VB              từ 98% trở lên  97,5%           Không đạt /
                                                                       Missed
            Nhiệm vụ / Tasks
            Mã / Code  Nội dung /      Thời hạn / Due  Thực hiện /     Kết luận /      Chủ trì / Lead
                       Name                            Measured        Verdict         agency
            ─────────  ──────────────  ──────────────  ──────────────  ──────────────  ───────────────
            II.3       Xây dựng        Quý IV/2027     “Đang thực      Chưa đánh giá:  Công an phường
                       phương án bảo                   hiện”           chưa đến kỳ /
                       đảm an ninh…                                    Not assessed:
                                                                       not due
            Tổng hợp / Totals
            Phạm vi /       Đạt      Tạm đạt    Không  Có nguy     Đúng      Chưa     Tổng  Kết luận /
            Scope           Met  Provisional      đạt       cơ  tiến độ  đánh giá    Total  Verdict
                                               Missed  At risk       On       Not
                                                                  track  assessed
            ──────────  ───────  ───────────  ───────  ───────  ───────  ────────  ───────  ──────────
            Toàn đơn          5            2        1        1        3    7 (2*)       19  Không đạt
            vị / Whole                                                                      / Missed
            unit
            Mục /             0            0        0        1        0         0        1  Có nguy cơ
            Section C                                                                       không đạt
                                                                                            / At risk
            Văn hóa -         4            0        0        0        0         0        4  Đạt / Met
            Xã hội
            Nhiệm vụ /        0            0        0        0        0    1 (1*)        1  Chưa đánh
            Tasks                                                                           giá / Not
                                                                                            assessed
            (n*) trong đó n trường hợp không làm giảm kết luận: chưa đến kỳ, không phát sinh, không
              áp dụng / (n*) n of them do not count against the verdict: not due, no cases, not
              applicable
            Có nguy cơ: kể cả 1 trường hợp khó đạt hoặc không còn khả năng đạt / At risk: 1 unlikely
              or out of reach among them

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
    void render_proseTargetAndConflict_areReadable() {
        Evaluation prose = Evaluations.of("3", Verdict.FAIL)
                .indicator("I.2", "Đạt trên 70% hồ sơ")
                .target("Đạt trên 70% hồ sơ", Comparison.MORE_THAN, "70", "%")
                .number("70", "2027-12-31")
                .flags(Flag.ROUNDING_BORDERLINE)
                .build();
        Evaluation conflict = Evaluations.notAssessed("1", NotAssessedReason.CONFLICTING)
                .ratio(11, 12, "2027-12-31")
                .build();
        String text = ScoreboardText.render(
                Reports.report(false, List.of(), prose, conflict), ScoreboardText.Options.of(Language.VI));
        assertThat(text).contains("""
            Mã   Nội dung                Mục tiêu  Thực hiện  Kết luận                          Chủ trì
            ───  ──────────────────────  ────────  ─────────  ────────────────────────────────  ────────────────
            I.2  Đạt trên 70% hồ sơ      trên 70%  70%        Không đạt (sát ngưỡng làm tròn)   Văn hóa - Xã hội
            C.7  Tỷ lệ hồ sơ trực tuyến  ≥ 80%     –          Chưa đánh giá: số liệu mâu thuẫn  Văn hóa - Xã hội
            """);
    }

    @Test
    void render_severalPlans_areNamedUnderTheHeading() {
        Evaluation other = Evaluations.of("3", Verdict.PASS)
                .plan("kh-13")
                .number("90", "2027-12-31")
                .build();
        String text = ScoreboardText.render(
                Reports.report(false, List.of(), Reports.severe(), other), ScoreboardText.Options.of(Language.VI));
        assertThat(text).contains("""
            ═══════════════════════════
            Kế hoạch kh-12: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng
            Kế hoạch kh-13: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng
            """);
    }

    @Test
    void render_yearWithNothingReportedOnWhatIsNotDue_isOneLine() {
        Evaluation task = Evaluations.notAssessed("2", NotAssessedReason.NOT_DUE)
                .period("2028")
                .task("Năm 2026-2028")
                .build();
        EvaluationReport report =
                Reports.report(false, List.of(), Reports.notDue("C.7", Flag.ALREADY_MET), Reports.notDue("C.8"), task);
        assertThat(ScoreboardText.render(report, ScoreboardText.Options.of(Language.VI)))
                .contains(
                        "\nphường Minh Hưng — Năm 2028: 2 chỉ tiêu chưa đến kỳ (trong đó 1 đã đạt trước kỳ), 1 nhiệm vụ"
                                + " chưa đến kỳ\n");
    }

    @Test
    void render_partWithoutASubject_isNamedByItsNumber() {
        Criterion both = new Criterion.AllOf(List.of(
                new Criterion.Part("", new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("100")), "%"),
                new Criterion.Part("VB", new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("98")), "%")));
        Evaluation whole = Evaluations.of("roll-up", Verdict.PASS)
                .target("100% & 98% VB", both, "%")
                .parts(part("C.7#1", both, "100"), part("C.7#2", both, "99.3"))
                .build();
        assertThat(ScoreboardText.render(
                        Reports.report(false, List.of(), whole), ScoreboardText.Options.of(Language.VI)))
                .contains("#1 100% · #2 99,3%")
                .contains("C.7#1  phần 1 ");
    }

    private static Evaluation part(String code, Criterion both, String value) {
        return Evaluations.of("3", Verdict.PASS)
                .indicator(code, "Hồ sơ")
                .target("100% & 98% VB", both, "%")
                .number(value, "2027-12-31")
                .build();
    }

    @Test
    void options_withoutALanguage_areRefused() {
        assertThatThrownBy(() -> new ScoreboardText.Options(List.of(), 120, Set.of(), true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
