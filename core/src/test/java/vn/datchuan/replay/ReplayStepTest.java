package vn.datchuan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.DatChuanException;

class ReplayStepTest {

    @Test
    void days_quarters_areTheLastDaysOfEach() {
        assertThat(ReplayStep.QUARTER.days(2025, 2026))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2025-03-31",
                        "2025-06-30",
                        "2025-09-30",
                        "2025-12-31",
                        "2026-03-31",
                        "2026-06-30",
                        "2026-09-30",
                        "2026-12-31");
    }

    @Test
    void days_monthsOfALeapYear_haveFebruary29() {
        assertThat(ReplayStep.MONTH.days(2028, 2028)).hasSize(12).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void days_years_areTheirLastDays() {
        assertThat(ReplayStep.YEAR.days(2026, 2027))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31));
    }

    @Test
    void days_lastYearBeforeTheFirst_isRefused() {
        assertThatThrownBy(() -> ReplayStep.YEAR.days(2027, 2026))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("years 2027 to 2026");
    }
}
