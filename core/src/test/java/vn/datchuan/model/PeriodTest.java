package vn.datchuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void parse_everyMonth_endsOnItsLastDay() {
        for (int year = 2023; year <= 2029; year++) {
            for (int month = 1; month <= 12; month++) {
                YearMonth calendar = YearMonth.of(year, month);
                Period read = Period.parse(calendar.toString()).orElseThrow();
                assertThat(read.start()).isEqualTo(calendar.atDay(1));
                assertThat(read.end()).isEqualTo(calendar.atEndOfMonth());
            }
        }
    }

    @Test
    void parse_year_isTheSameWithSpacesAround() {
        assertThat(Period.parse("2026")).contains(Period.ofYear(2026));
        assertThat(Period.parse(" 2026 ")).contains(Period.ofYear(2026));
        assertThat(Period.parse("26")).isEqualTo(Optional.empty());
        assertThat(Period.parse("٢٠٢٦")).isEqualTo(Optional.empty());
        assertThat(Period.parse("202a")).isEqualTo(Optional.empty());
    }

    @Test
    void equals_labelAndDays_bothCount() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);
        Period half = Period.parse("2026-H1").orElseThrow();
        assertThat(half)
                .isEqualTo(new Period("2026-H1", first, last))
                .hasSameHashCodeAs(new Period("2026-H1", first, last))
                .isNotEqualTo(Period.parse("2026-6M").orElseThrow())
                .isNotEqualTo(new Period("2026-H1", first, last.minusDays(1)))
                .isNotEqualTo(new Period("2026-H1", first.plusDays(1), last));
    }
}
