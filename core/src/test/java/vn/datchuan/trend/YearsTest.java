package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void between_yearEnds_isWholeWhateverTheLeapDays() {
        assertThat(Years.between(Given.yearEnd(2015), Given.yearEnd(2030))).isEqualByComparingTo("15");
        assertThat(Years.between(Given.yearEnd(2023), Given.yearEnd(2024))).isEqualByComparingTo("1");
    }

    @Test
    void between_monthEnds_areTwelfths() {
        assertThat(Years.between(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 31)))
                .isEqualByComparingTo("0.25");
        assertThat(Years.between(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 8, 31)))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void between_backwards_isNegative() {
        assertThat(Years.between(Given.yearEnd(2027), Given.yearEnd(2026))).isEqualByComparingTo("-1");
    }
}
