package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrendTest {

    private static final Series WORKED = Given.yearly(2022, "60", "64", "71", "75");

    @Test
    void line_workedExample_is805WithIntervalAndMissProbability() {
        LinearTrend line = line(WORKED, Given.atLeast("80", 2026), "80");
        assertThat(line.projected().value()).isEqualByComparingTo("80.5");
        assertThat(line.slope()).isEqualByComparingTo("5.2");
        assertThat(line.residualError()).isEqualByComparingTo("0.9487");
        assertThat(line.lower()).isEqualByComparingTo("77.6716");
        assertThat(line.upper()).isEqualByComparingTo("83.3284");
        assertThat(line.missProbability()).isEqualByComparingTo("0.3853");
    }

    @Test
    void line_higherLevel_isWiderWithTheSameProbability() {
        LinearTrend line = line(WORKED, Given.atLeast("80", 2026), "95");
        assertThat(line.lower()).isEqualByComparingTo("74.0460");
        assertThat(line.upper()).isEqualByComparingTo("86.9540");
        assertThat(line.missProbability()).isEqualByComparingTo("0.3853");
    }

    @Test
    void line_unevenDates_goesByElapsedTime() {
        Series uneven = new Series(List.of(
                new Series.Dated(Given.yearEnd(2020), Given.number("10")),
                new Series.Dated(Given.yearEnd(2021), Given.number("12")),
                new Series.Dated(LocalDate.of(2024, 6, 30), Given.number("20"))));
        LinearTrend line = line(uneven, Given.atLeast("22", 2025), "80");
        assertThat(line.projected().value()).isEqualByComparingTo("24.2308");
        assertThat(line.slope()).isEqualByComparingTo("2.9231");
        assertThat(line.lower()).isEqualByComparingTo("20.4800");
        assertThat(line.missProbability()).isEqualByComparingTo("0.1592");
    }

    @Test
    void line_fallingTarget_isMissedAbove() {
        Series falling = Given.yearly(2022, "40", "36", "29", "25");
        assertThat(line(falling, Given.atMost("20", 2026), "80").missProbability())
                .isEqualByComparingTo("0.3853");
    }

    @Test
    void line_fewerThanThreePoints_isNone() {
        Goal goal = Given.atLeast("80", 2026);
        assertThat(LinearTrend.of(Given.yearly(2022), goal, Given.number("80"))).isEmpty();
        assertThat(LinearTrend.of(Given.yearly(2022, "60"), goal, Given.number("80")))
                .isEmpty();
        assertThat(LinearTrend.of(Given.yearly(2022, "60", "64"), goal, Given.number("80")))
                .isEmpty();
        assertThat(LinearTrend.of(Given.yearly(2022, "60", "64", "71"), goal, Given.number("80")))
                .isPresent();
    }

    @Test
    void line_pointsOnALine_isCertain() {
        Series exact = Given.yearly(2022, "60.1", "65.1", "70.1", "75.1");
        assertThat(line(exact, Given.atLeast("80.1", 2026), "80").missProbability())
                .isEqualByComparingTo("0");
        assertThat(line(exact, Given.atLeast("80.2", 2026), "80").missProbability())
                .isEqualByComparingTo("1");
        assertThat(line(exact, Given.atLeast("80.2", 2026), "80").lower()).isEqualByComparingTo("80.1");
    }

    @Test
    void line_constantSeries_isCertain() {
        Series constant = Given.yearly(2022, "70", "70", "70");
        LinearTrend line = line(constant, Given.atLeast("70", 2026), "80");
        assertThat(line.slope()).isEqualByComparingTo("0");
        assertThat(line.residualError()).isEqualByComparingTo("0");
        assertThat(line.missProbability()).isEqualByComparingTo("0");
    }

    @Test
    void line_boundedShare_endsAtAHundredAndSaysSo() {
        LinearTrend line = line(Given.yearly(2022, "80", "90", "97"), Given.bounded(Given.atLeast("100", 2026)), "80");
        assertThat(line.projected()).isEqualTo(new Projection(Given.number("100.0000"), true));
        assertThat(line.upper()).isEqualByComparingTo("100");
    }

    @Test
    void line_closeNotAfterTheLastPoint_isNone() {
        assertThat(LinearTrend.of(WORKED, Given.atLeast("80", 2025), Given.number("80")))
                .isEmpty();
    }

    @Test
    void level_outsideItsRange_isRefused() {
        assertThatThrownBy(() -> line(WORKED, Given.atLeast("80", 2026), "100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100");
    }

    private static LinearTrend line(Series series, Goal goal, String level) {
        return LinearTrend.of(series, goal, Given.number(level)).orElseThrow();
    }
}
