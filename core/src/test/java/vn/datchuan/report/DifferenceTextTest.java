package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Language;
import vn.datchuan.io.ReplaySamples;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.VerdictChange;
import vn.datchuan.verdict.Verdict;

class DifferenceTextTest {

    @Test
    void render_differenceInVietnamese_tellsChangesByCause() {
        assertThat(DifferenceText.render(ReplaySamples.difference(), Language.VI))
                .isEqualTo("""
            ĐỐI CHIẾU VỚI BÁO CÁO ĐÃ LƯU
            Dữ liệu đầu vào khác
              - 2 rows of the values are others
              - base 1.0.0: another digest

            4 kết luận khác báo cáo đã lưu

            Do số liệu: 2
              - minh-hung, C.7, kỳ 2026 (minh-hung-2026), từ 30/6/2026 đến 30/9/2026 (2 thời điểm): Đạt → Không đạt

            Do đồng thời số liệu và kế hoạch: 1
              - tam-thanh, I.1, kỳ 2026 (tam-thanh-2026), 31/12/2026: Đạt → không có trường hợp này

            Do số liệu hoặc bộ quy tắc (mỗi nguyên nhân riêng đã đủ): 1
              - minh-hung, C.8, kỳ 2026 (minh-hung-2026), 30/9/2026: Đạt → Có nguy cơ không đạt

            Nguyên nhân chưa tách được
              - pack base 1.0.0 is not at hand: pack and library could not be told apart
            """);
    }

    @Test
    void render_differenceInEnglish_tellsTheSame() {
        assertThat(DifferenceText.render(ReplaySamples.difference(), Language.EN))
                .isEqualTo("""
            COMPARISON WITH THE STORED REPORT
            Inputs that differ
              - 2 rows of the values are others
              - base 1.0.0: another digest

            4 verdicts differ from the stored report

            Because of data: 2
              - minh-hung, C.7, period 2026 (minh-hung-2026), 30 June 2026 to 30 September 2026 (2 days): Met → Missed

            Because of data and plan together: 1
              - tam-thanh, I.1, period 2026 (tam-thanh-2026), 31 December 2026: Met → case not there

            Because of data or pack (each enough by itself): 1
              - minh-hung, C.8, period 2026 (minh-hung-2026), 30 September 2026: Met → At risk

            Causes that could not be told apart
              - pack base 1.0.0 is not at hand: pack and library could not be told apart
            """);
    }

    @Test
    void render_noDifference_isSaidPlainly() {
        ReplayDifference same = new ReplayDifference(List.of(), List.of(), List.of());
        assertThat(DifferenceText.render(same, Language.VI)).isEqualTo("""
            ĐỐI CHIẾU VỚI BÁO CÁO ĐÃ LƯU
            Dữ liệu đầu vào như khi lưu.

            Không có khác biệt: mọi kết luận ở mọi thời điểm đều như báo cáo đã lưu.
            """);
        assertThat(DifferenceText.render(same, Language.EN)).isEqualTo("""
            COMPARISON WITH THE STORED REPORT
            The inputs are as they were stored.

            No difference: every verdict on every day is as it was stored.
            """);
    }

    @Test
    void render_otherInputsButSameVerdicts_saysBoth() {
        assertThat(DifferenceText.render(
                        new ReplayDifference(List.of("1 row was added"), List.of(), List.of()), Language.EN))
                .isEqualTo("""
                        COMPARISON WITH THE STORED REPORT
                        Inputs that differ
                          - 1 row was added

                        No difference: every verdict on every day is as it was stored.
                        """);
    }

    @Test
    void render_changeWithoutCause_isNotGivenOne() {
        VerdictChange change = ReplaySamples.change("u", "C.7", ReplaySamples.Q4, Verdict.PASS, Verdict.FAIL);
        assertThat(change.causes()).isEqualTo(Set.of());
        assertThat(DifferenceText.render(new ReplayDifference(List.of(), List.of(change), List.of()), Language.VI))
                .contains("Chưa rõ nguyên nhân: 1\n  - u, C.7, kỳ 2026 (u-2026), 31/12/2026: Đạt → Không đạt\n");
    }
}
