package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Language;
import vn.datchuan.io.ReplaySamples;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

class ReplayTextTest {

    private static ReplayReport of(List<LocalDate> days, boolean illustrative, List<Timeline> timelines) {
        return new ReplayReport(days, illustrative, ReplaySamples.inputs(List.of()), timelines, List.of(), List.of());
    }

    @Test
    void render_replayInVietnamese_hasALineACaseAndASignADay() {
        assertThat(ReplayText.render(ReplaySamples.course(), Language.VI, false))
                .isEqualTo("""
            SỐ LIỆU MINH HỌA — không phải số liệu thật
            DIỄN BIẾN KẾT QUẢ ĐÁNH GIÁ QUA CÁC THỜI ĐIỂM
            5 thời điểm, từ 31/3/2026 đến 31/3/2027; phương pháp đánh giá PLAN_PATH_V1
            Ký hiệu: ✓ đạt; ~ tạm đạt; → đúng tiến độ; ! có nguy cơ không đạt; ▲ khó đạt hoặc không còn khả năng đạt; ✗ không đạt;
              · chưa đánh giá
            Mỗi cột dưới năm là một thời điểm, ghi tháng từ trên xuống; ô trống: kế hoạch không có trường hợp đó vào thời điểm đó.
            Cảnh báo: kết luận có nguy cơ không đạt trước khi kết thúc kỳ đánh giá. Báo trước: số ngày từ cảnh báo không bị rút
              lại đến khi kết thúc kỳ, nếu kết quả là không đạt.

            minh-hung — Kế hoạch minh-hung-2026 (minh họa)
            ══════════════════════════════════════════════
            Mã      Kỳ    Nội dung                                                2026 2027  Cảnh báo đầu tiên  Báo trước  Kết quả
                                                                                  0001 0                           (ngày)
                                                                                  3692 3
            ──────  ────  ──────────────────────────────────────────────────────  ─────────  ─────────────────  ─────────  ─────────
            C.7     2026  Tỷ lệ hồ sơ trực tuyến                                  →!▲✗ ✗     30/6/2026                184  Không đạt
            C.8     2026  Số sáng kiến được công nhận và áp dụng có hiệu quả      ·~~✓       –                          –  Đạt
                          trên địa bàn phường trong năm
            T.II.3  2026  Xây dựng phương án                                         ·       –                          –  –

            Tổng hợp theo thời điểm: minh-hung (minh họa)
            ═════════════════════════════════════════════
            Thời điểm   Năm       Đạt  Tạm đạt  Không đạt  Có nguy cơ  Đúng tiến độ  Chưa đánh giá     Tổng  Kết luận
            ──────────  ────  ───────  ───────  ─────────  ──────────  ────────────  ─────────────  ───────  ────────────────────
             30/6/2026  2026        0        1          0           1             1         1 (1*)        4  Có nguy cơ không đạt
            31/12/2026  2026        2        0          1           0             0              1        4  Không đạt
            (n*) trong đó n trường hợp không làm giảm kết luận: chưa đến kỳ, không phát sinh, không áp dụng
            Không nêu 1 dòng chưa có trường hợp nào được đánh giá.

            Mã kiểm tra dữ liệu đầu vào
              bộ quy tắc base 1.0.0: bbbbbbbbbbbb
              bộ quy tắc minh-hung-2026 1.0.0: dddddddddddd
              phương pháp đánh giá: aaaaaaaaaaaa
              số liệu: ffffffffffff
              thư viện: 0.1.0
            """);
    }

    @Test
    void render_replayInEnglish_saysTheSame() {
        assertThat(ReplayText.render(ReplaySamples.course(), Language.EN, false))
                .isEqualTo("""
            ILLUSTRATIVE VALUES — made up, not real data
            ASSESSMENT OVER TIME
            5 days, from 31 March 2026 to 31 March 2027; policy PLAN_PATH_V1
            Signs: ✓ met; ~ provisionally met; → on track; ! at risk; ▲ unlikely or out of reach; ✗ missed; · not assessed
            Each column below a year is a day, its month written downwards; blank: the plan did not have the case on that day.
            Alarm: judged at risk before the period closes. Lead: days from the alarm that was not withdrawn to the close, where
              the target was missed.

            minh-hung — Plan minh-hung-2026 (illustrative)
            ══════════════════════════════════════════════
            Code    Period  Name                                                           2026 2027  First alarm      Lead  Outcome
                                                                                           0001 0                    (days)
                                                                                           3692 3
            ──────  ──────  ─────────────────────────────────────────────────────────────  ─────────  ────────────  ───────  ───────
            C.7     2026    Tỷ lệ hồ sơ trực tuyến                                         →!▲✗ ✗     30 June 2026      184  Missed
            C.8     2026    Số sáng kiến được công nhận và áp dụng có hiệu quả trên địa    ·~~✓       –                   –  Met
                            bàn phường trong năm
            T.II.3  2026    Xây dựng phương án                                                ·       –                   –  –

            Totals by day: minh-hung (illustrative)
            ═══════════════════════════════════════
                       As of  Year      Met  Provisional   Missed  At risk  On track  Not assessed    Total  Verdict
            ────────────────  ────  ───────  ───────────  ───────  ───────  ────────  ────────────  ───────  ───────
                30 June 2026  2026        0            1        0        1         1        1 (1*)        4  At risk
            31 December 2026  2026        2            0        1        0         0             1        4  Missed
            (n*) n of them do not count against the verdict: not due, no cases, not applicable
            Left out: 1 of these in which nothing is assessed.

            Digests
              pack base 1.0.0: bbbbbbbbbbbb
              pack minh-hung-2026 1.0.0: dddddddddddd
              policy: aaaaaaaaaaaa
              values: ffffffffffff
              library: 0.1.0
            """);
    }

    @Test
    void render_narrowDisplay_hasATableForEachYearThatDoesNotFit() {
        String text = ReplayText.render(ReplaySamples.course(), Language.EN, false, 84);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(84));
        assertThat(text).contains("2026  First alarm").contains("2027  First alarm");
        assertThat(text.lines().filter(line -> line.startsWith("C.8 "))).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("C.7 "))).hasSize(2);
    }

    @Test
    void render_colours_markOutcomesAndChangeNothingElse() {
        String plain = ReplayText.render(ReplaySamples.course(), Language.VI, false);
        String coloured = ReplayText.render(ReplaySamples.course(), Language.VI, true);
        assertThat(coloured).contains("\u001b[31mKhông đạt\u001b[0m").contains("\u001b[32mĐạt      \u001b[0m");
        assertThat(plain).doesNotContain("\u001b");
    }

    @Test
    void render_daysWithinMonths_areHeadedByTheirDayToo() {
        LocalDate first = LocalDate.of(2026, 11, 9);
        LocalDate second = LocalDate.of(2026, 11, 16);
        Timeline timeline = ReplaySamples.timeline(
                "C.7",
                "Tỷ lệ",
                ReplaySamples.verdict(first, Verdict.ON_TRACK),
                ReplaySamples.verdict(second, Verdict.AT_RISK));
        String text = ReplayText.render(of(List.of(first, second), false, List.of(timeline)), Language.VI, false);
        assertThat(text).contains("ghi tháng và ngày từ trên xuống").contains("""
                Mã   Kỳ    Nội dung     2026  Cảnh báo đầu tiên  Báo trước  Kết quả
                                        11                          (ngày)
                                        11
                                        01
                                        96
                ───  ────  ────────  ───────  ─────────────────  ─────────  ───────
                C.7  2026  Tỷ lệ        →!    16/11/2026                 –  –
                """);
    }

    @Test
    void render_realValues_areNotCalledIllustrative() {
        Timeline timeline =
                ReplaySamples.timeline("C.7", "Tỷ lệ", ReplaySamples.verdict(ReplaySamples.Q4, Verdict.PASS));
        assertThat(ReplayText.render(of(List.of(ReplaySamples.Q4), false, List.of(timeline)), Language.VI, false))
                .startsWith("DIỄN BIẾN")
                .contains("1 thời điểm, 31/12/2026; phương pháp đánh giá PLAN_PATH_V1")
                .doesNotContainIgnoringCase("minh họa");
    }

    @Test
    void render_emptyReport_saysThatThereIsNothing() {
        assertThat(ReplayText.render(of(List.of(), false, List.of()), Language.VI, false))
                .contains("không có thời điểm nào; phương pháp đánh giá PLAN_PATH_V1\n")
                .contains("Không có kết quả nào.\n");
    }

    @Test
    void render_tooNarrow_isRefused() {
        assertThatThrownBy(() -> ReplayText.render(ReplaySamples.course(), Language.VI, false, 59))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width 59: expected at least 60");
    }
}
