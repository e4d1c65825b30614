package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void series_sameDayTwice_isRefused() {
        Series.Dated value = new Series.Dated(Given.START, Given.number("1"));
        assertThatThrownBy(() -> new Series(List.of(value, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-01-01");
    }

    @Test
    void series_ofPoints_hasRatiosAsDecimals() {
        Series series =
                Series.of(List.of(Given.share(Given.START, "2", "3"), Given.point(Given.START.plusDays(1), "70")));
        assertThat(series.values())
                .containsExactly(
                        new Series.Dated(Given.START, Given.number("66.6666666667")),
                        new Series.Dated(Given.START.plusDays(1), Given.number("70")));
    }

    @Test
    void span_yearsFromFirstToLast_isZeroWithoutTwo() {
        assertThat(Given.yearly(2020).span()).isEqualByComparingTo("0");
        assertThat(Given.yearly(2020, "50").span()).isEqualByComparingTo("0");
        assertThat(Given.yearly(2020, "50", "51", "52").span()).isEqualByComparingTo("2");
    }

    @Test
    void aim_withoutItsWindow_isAGoal() {
        DampedDrift.Aim aim = new DampedDrift.Aim(Given.number("80"), -1, true, Given.yearEnd(2027), 365);
        assertThat(aim.goal()).isEqualTo(new Goal(Given.number("80"), -1, true, Given.yearEnd(2027)));
    }

    @Test
    void goal_signOfZero_isRefused() {
        assertThatThrownBy(() -> new Goal(Given.number("80"), 0, true, Given.yearEnd(2027)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
