package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.Period;

class ElapsedTest {

    private static final Period YEAR = Period.ofYear(2027);

    @Test
    void share_endOfSeptember_isNineTwelfths() {
        Elapsed elapsed = Elapsed.at(YEAR, LocalDate.of(2027, 9, 30));
        assertThat(elapsed.months()).isEqualByComparingTo("9");
        assertThat(elapsed.share()).isEqualByComparingTo("0.75");
    }

    @Test
    void months_midMonth_countDaysOverTheDaysOfThatMonth() {
        assertThat(Elapsed.at(YEAR, LocalDate.of(2027, 4, 15)).months()).isEqualByComparingTo("3.5");
        assertThat(Elapsed.at(YEAR, LocalDate.of(2027, 2, 14)).months()).isEqualByComparingTo("1.5");
    }

    @Test
    void share_eveOfTheWindow_isZero() {
        assertThat(Elapsed.at(YEAR, LocalDate.of(2026, 12, 31)).share()).isEqualByComparingTo("0");
        assertThat(Elapsed.at(YEAR, LocalDate.of(2025, 6, 30)).share()).isEqualByComparingTo("0");
    }

    @Test
    void share_lastDayAndAfter_isOne() {
        assertThat(Elapsed.at(YEAR, LocalDate.of(2027, 12, 31)).share()).isEqualByComparingTo("1");
        assertThat(Elapsed.at(YEAR, LocalDate.of(2029, 1, 1)).share()).isEqualByComparingTo("1");
    }

    @Test
    void share_dayBeforeTheLast_isNotOne() {
        assertThat(Elapsed.at(YEAR, LocalDate.of(2027, 12, 30)).share()).isEqualByComparingTo("0.9973118280");
    }

    @Test
    void share_windowOfFiveYears_isInMonthsOfAll() {
        assertThat(Elapsed.at(Period.ofYears(2026, 2030), LocalDate.of(2028, 6, 30))
                        .share())
                .isEqualByComparingTo("0.5");
    }
}
