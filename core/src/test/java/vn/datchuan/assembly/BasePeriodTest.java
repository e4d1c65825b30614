package vn.datchuan.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.model.Period;

class BasePeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so với năm 2025|2026|2025|2025-01-01|2025-12-31",
                "năm 2020|2026|2020|2020-01-01|2020-12-31",
                "so với cuối năm 2025|2026|2025|2025-01-01|2025-12-31",
                "So với thực hiện năm 2025|2026|2025|2025-01-01|2025-12-31",
                "so với năm trước|2026|2025|2025-01-01|2025-12-31",
                "so với năm trước liền kề|2026|2025|2025-01-01|2025-12-31",
                "so với cùng kỳ|2026|2025|2025-01-01|2025-12-31",
                "so với cùng kỳ|2026-Q3|2025-Q3|2025-07-01|2025-09-30",
                "so với cùng kỳ năm trước|2026-6M|2025-6M|2025-01-01|2025-06-30",
                "so với cùng kỳ năm 2024|2025-02|2024-02|2024-02-01|2024-02-29",
                "so với giai đoạn 2021-2025|2026-2030|2021-2025|2021-01-01|2025-12-31",
                "so với cùng kỳ|2026-2027|2025-2026|2025-01-01|2026-12-31",
            })
    void read_wordsOfAPeriod_areThatPeriod(String words, String judged, String label, String start, String end) {
        Period period =
                BasePeriod.read(words, Period.parse(judged).orElseThrow()).orElseThrow();

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so với kế hoạch năm 2025",
                "so với ước thực hiện năm 2025",
                "so với bình quân cả nước",
                "so với đầu nhiệm kỳ",
                "so với 31/12/2025",
                "so với chỉ tiêu tỉnh giao",
                "",
            })
    void read_wordsOfSomethingElse_areNoPeriod(String words) {
        assertThat(BasePeriod.read(words, Period.ofYear(2026))).isEmpty();
    }
}
