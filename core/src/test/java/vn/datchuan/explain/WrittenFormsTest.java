package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.model.Period;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Verdict;

class WrittenFormsTest {

    @ParameterizedTest
    @CsvSource({
        "0, '0', '0'",
        "77.40, '77,40', '77.40'",
        "1500, '1.500', '1,500'",
        "-1234567.5, '-1.234.567,5', '-1,234,567.5'",
        "123, '123', '123'",
        "0.05, '0,05', '0.05'",
        "1E+6, '1.000.000', '1,000,000'"
    })
    void text_number_isWrittenAsPeopleDo(String number, String vietnamese, String english) {
        assertThat(Numbers.text(new BigDecimal(number), Language.VI)).isEqualTo(vietnamese);
        assertThat(Numbers.text(new BigDecimal(number), Language.EN)).isEqualTo(english);
    }

    @Test
    void natural_trailingZeros_areDropped() {
        assertThat(Numbers.natural(new BigDecimal("80.00"), Language.VI)).isEqualTo("80");
    }

    @Test
    void day_isWrittenAsPeopleDo() {
        assertThat(Dates.day(LocalDate.of(2027, 6, 30), Language.VI)).isEqualTo("30/6/2027");
        assertThat(Dates.day(LocalDate.of(2027, 6, 30), Language.EN)).isEqualTo("30 June 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2027, năm 2027, 2027",
        "2028-2030, giai đoạn 2028-2030, 2028-2030",
        "2026-H1, 6 tháng đầu năm 2026, the first half of 2026",
        "2026-H2, 6 tháng cuối năm 2026, the second half of 2026",
        "2026-Q3, quý III/2026, Q3 2026",
        "2026-9M, 9 tháng đầu năm 2026, the first 9 months of 2026",
        "2026-06, tháng 6/2026, June 2026"
    })
    void period_isWrittenAsPeopleDo(String label, String vietnamese, String english) {
        Period period = Period.parse(label).orElseThrow();
        assertThat(Dates.period(period, Language.VI)).isEqualTo(vietnamese);
        assertThat(Dates.period(period, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8312, 0.80, khoảng 80%",
        "0.7960, 0.80, dưới 80%",
        "0.6281, 0.50, khoảng 60%",
        "0.9731, 0.80, trên 90%",
        "0.0312, 0.30, khoảng 3%",
        "0.0049, 0.30, dưới 1%"
    })
    void probability_isToldWithOneDigit(String probability, String threshold, String text) {
        assertThat(ModelProbability.text(new BigDecimal(probability), List.of(new BigDecimal(threshold)), Language.VI))
                .isEqualTo(text);
    }

    @Test
    void phrase_range_namesBothEnds() {
        Criterion range = new Criterion.Between(
                new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("80")),
                new Criterion.Threshold(Comparison.AT_MOST, new BigDecimal("90")));
        Requirement requirement = Requirement.of(
                Evaluations.of("3", Verdict.PASS).target("80-90%", range, "%").build());
        assertThat(requirement.phrase(Language.VI)).isEqualTo("từ 80% đến 90%");
        assertThat(requirement.phrase(Language.EN)).isEqualTo("80% to 90%");
    }

    @Test
    void phrase_change_namesItsBase() {
        Criterion change = new Criterion.Change(
                new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("5")),
                Criterion.Change.Direction.INCREASE,
                "năm 2025",
                "điểm %");
        Requirement requirement = Requirement.of(Evaluations.of("1", Verdict.PASS)
                .target("tăng 5 điểm %", change, "")
                .build());
        assertThat(requirement.phrase(Language.VI)).isEqualTo("tăng từ 5 điểm % trở lên so với năm 2025");
        assertThat(requirement.phrase(Language.EN)).isEqualTo("an increase of at least 5 điểm % on năm 2025");
    }
}
