package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Language;
import vn.datchuan.io.ReplaySamples;
import vn.datchuan.timeline.ImpactReport;

class ImpactTextTest {

    @Test
    void render_impactInVietnamese_isASummaryAndEachChange() {
        assertThat(ImpactText.render(ReplaySamples.impact(), Language.VI)).isEqualTo("""
            SỐ LIỆU MINH HỌA — không phải số liệu thật
            TÁC ĐỘNG CỦA VIỆC THAY ĐỔI BỘ QUY TẮC
            4 thời điểm, từ 31/3/2026 đến 31/12/2026

            Đã so sánh 40 kết luận: 5 kết luận thay đổi, 1 kết luận giữ nguyên nhưng căn cứ khác.

            Chiều thay đổi, xấu nhất trước
                   3  Đạt → Không đạt
                   1  không có trường hợp này → Không đạt
                   1  Có nguy cơ không đạt → Đang thực hiện, đúng tiến độ

            Theo đơn vị
            Đơn vị      Xấu đi  Tốt lên     Khác  Căn cứ khác
            ─────────  ───────  ───────  ───────  ───────────
            minh-hung        3        1        0            0
            tam-thanh        1        0        0            1

            Bộ quy tắc
              - base 1.0.0 (bbbbbbbbbbbb) → 1.1.0 (999999999999)
              - minh-hung-2026 1.0.0, không đổi

            Từng thay đổi

            minh-hung (minh họa)
            ════════════════════
              - C.7, kỳ 2026 (minh-hung-2026), từ 31/3/2026 đến 30/6/2026 (2 thời điểm): Đạt → Không đạt
                  Trước: 75,5% đạt mục tiêu.
                  Sau: 75,5% không đạt 80%.
                  (lời giải thích tính đến 31/3/2026)
              - C.7, kỳ 2026 (minh-hung-2026), 31/12/2026: Đạt → Không đạt
                  Trước: 75,5% đạt mục tiêu.
                  Sau: 75,5% không đạt 80%.
              - C.8, kỳ 2026 (minh-hung-2026), 30/6/2026: Có nguy cơ không đạt → Đang thực hiện, đúng tiến độ
                  Trước: 75,5% không đạt 80%.
                  Sau: 75,5% đạt mục tiêu.

            tam-thanh (minh họa)
            ════════════════════
              - I.1, kỳ 2026 (tam-thanh-2026), 30/9/2026: Không đạt (giữ nguyên, căn cứ khác)
                  Trước: 75,5% không đạt 80%.
                  Sau: 75,5% không đạt 80%.
              - I.2, kỳ 2026 (tam-thanh-2026), 31/12/2026: không có trường hợp này → Không đạt
                  Trước: không có trường hợp này
                  Sau: 75,5% không đạt 80%.

            Vấn đề trong dữ liệu (1)
              - v.csv:3:4: value "x"; expected a number
            """);
    }

    @Test
    void render_impactInEnglish_saysTheSame() {
        assertThat(ImpactText.render(ReplaySamples.impact(), Language.EN)).isEqualTo("""
            ILLUSTRATIVE VALUES — made up, not real data
            IMPACT OF CHANGED PACKS
            4 days, from 31 March 2026 to 31 December 2026

            40 verdicts compared: 5 change, 1 unchanged but on other grounds.

            By direction, worst first
                   3  Met → Missed
                   1  case not there → Missed
                   1  At risk → On track

            By unit
            Unit         Worse   Better    Other  Other grounds
            ─────────  ───────  ───────  ───────  ─────────────
            minh-hung        3        1        0              0
            tam-thanh        1        0        0              1

            Packs
              - base 1.0.0 (bbbbbbbbbbbb) → 1.1.0 (999999999999)
              - minh-hung-2026 1.0.0, unchanged

            Each change

            minh-hung (illustrative)
            ════════════════════════
              - C.7, period 2026 (minh-hung-2026), 31 March 2026 to 30 June 2026 (2 days): Met → Missed
                  Before: 75.5% meets the target.
                  After: 75.5% misses 80%.
                  (explanations as of 31 March 2026)
              - C.7, period 2026 (minh-hung-2026), 31 December 2026: Met → Missed
                  Before: 75.5% meets the target.
                  After: 75.5% misses 80%.
              - C.8, period 2026 (minh-hung-2026), 30 June 2026: At risk → On track
                  Before: 75.5% misses 80%.
                  After: 75.5% meets the target.

            tam-thanh (illustrative)
            ════════════════════════
              - I.1, period 2026 (tam-thanh-2026), 30 September 2026: Missed (unchanged, on other grounds)
                  Before: 75.5% misses 80%.
                  After: 75.5% misses 80%.
              - I.2, period 2026 (tam-thanh-2026), 31 December 2026: case not there → Missed
                  Before: case not there
                  After: 75.5% misses 80%.

            Problems in the data (1)
              - v.csv:3:4: value "x"; expected a number
            """);
    }

    @Test
    void render_nothingChanged_isSaidPlainly() {
        ImpactReport none = new ImpactReport(
                List.of(ReplaySamples.Q4),
                false,
                List.of(ReplaySamples.BASE),
                List.of(ReplaySamples.BASE),
                12,
                List.of(),
                List.of());
        assertThat(ImpactText.render(none, Language.VI)).isEqualTo("""
                TÁC ĐỘNG CỦA VIỆC THAY ĐỔI BỘ QUY TẮC
                1 thời điểm, 31/12/2026

                Đã so sánh 12 kết luận: 0 kết luận thay đổi, 0 kết luận giữ nguyên nhưng căn cứ khác.
                Không có kết luận nào thay đổi.

                Bộ quy tắc
                  - base 1.0.0, không đổi
                """);
    }
}
