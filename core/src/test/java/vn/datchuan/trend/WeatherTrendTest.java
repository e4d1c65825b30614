package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.model.Frequency;

class WeatherTrendTest {

    @Test
    void trend_moreThanSixValues_isOfTheLastSix() {
        assertThat(annual(Given.yearly(2015, "0", "90", "10", "11", "12", "13", "14", "20")))
                .contains(new WeatherTrend(Given.number("2.0000"), Given.number("6.0000")));
    }

    @Test
    void trend_fourOrFiveValues_isOfWhatThereIs() {
        assertThat(annual(Given.yearly(2020, "10", "11", "12", "16"))
                        .orElseThrow()
                        .annualChange())
                .isEqualByComparingTo("2");
        assertThat(annual(Given.yearly(2020, "8", "10", "11", "12", "16"))
                        .orElseThrow()
                        .annualChange())
                .isEqualByComparingTo("2");
    }

    @Test
    void trend_fewerThanFourValues_isNone() {
        assertThat(annual(Given.yearly(2020))).isEmpty();
        assertThat(annual(Given.yearly(2020, "10"))).isEmpty();
        assertThat(annual(Given.yearly(2020, "10", "11"))).isEmpty();
        assertThat(annual(Given.yearly(2020, "10", "11", "12"))).isEmpty();
    }

    @Test
    void trend_gapAmongTheLastFour_isNone() {
        assertThat(annual(without(2023, Given.yearly(2020, "10", "11", "12", "13", "14", "15"))))
                .isEmpty();
        assertThat(annual(without(2022, Given.yearly(2020, "10", "11", "12", "13", "14", "15"))))
                .isEmpty();
    }

    /** 2021 is missing: the mean is over the five years from 2020, not over four steps. */
    @Test
    void trend_gapBeforeTheLastFour_dividesByElapsedTime() {
        assertThat(annual(without(2021, Given.yearly(2020, "10", "11", "12", "13", "14", "20")))
                        .orElseThrow()
                        .annualChange())
                .isEqualByComparingTo("2");
    }

    @Test
    void trend_valueOlderThanFivePeriods_doesNotCount() {
        Series series = without(2020, without(2021, Given.yearly(2019, "0", "0", "0", "12", "13", "14", "18")));
        assertThat(annual(series).orElseThrow().annualChange()).isEqualByComparingTo("2");
    }

    /** Half-yearly values of an annual figure: six of them, two and a half years. */
    @Test
    void trend_valuesCloserThanTheFrequency_areStillSix() {
        List<Series.Dated> values = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate day = LocalDate.of(2021, 7, 1).plusMonths(6L * i).minusDays(1);
            values.add(new Series.Dated(day, Given.number(i < 2 ? "90" : "1" + i)));
        }
        assertThat(annual(new Series(values)).orElseThrow().annualChange()).isEqualByComparingTo("2");
    }

    @Test
    void trend_quarterlyValues_isStillAYear() {
        List<Series.Dated> quarters = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            quarters.add(
                    new Series.Dated(LocalDate.of(2025, 4, 1).plusMonths(3L * i).minusDays(1), Given.number("1" + i)));
        }
        assertThat(WeatherTrend.of(new Series(quarters), Frequency.QUARTERLY))
                .contains(new WeatherTrend(Given.number("4.0000"), Given.number("1.0000")));
        assertThat(WeatherTrend.of(new Series(quarters), Frequency.MONTHLY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 1, SUN", "true, 0, SUN", "true, -1, SLIGHTLY_CLOUDY",
        "false, 1, CLOUD", "false, 0, THUNDERSTORM", "false, -1, THUNDERSTORM"
    })
    void held_metOrNot_thenTrend(boolean met, String change, WeatherSymbol symbol) {
        WeatherTrend trend = new WeatherTrend(Given.number(change), Given.number("0"));
        assertThat(trend.held(1, met)).isEqualTo(symbol);
        assertThat(new WeatherTrend(Given.number(change).negate(), Given.number("0")).held(-1, met))
                .isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, SUN",
        "1, 0, SLIGHTLY_CLOUDY",
        "1, -1, SLIGHTLY_CLOUDY",
        "-1, 1, CLOUD",
        "0, 1, CLOUD",
        "-1, 0, THUNDERSTORM",
        "-1, -1, THUNDERSTORM",
        "0, 0, THUNDERSTORM"
    })
    void direction_meanThenLastChange(String mean, String last, WeatherSymbol symbol) {
        assertThat(new WeatherTrend(Given.number(mean), Given.number(last)).direction(1))
                .isEqualTo(symbol);
        assertThat(new WeatherTrend(
                                Given.number(mean).negate(), Given.number(last).negate())
                        .direction(-1))
                .isEqualTo(symbol);
    }

    private static Optional<WeatherTrend> annual(Series series) {
        return WeatherTrend.of(series, Frequency.ANNUAL);
    }

    private static Series without(int year, Series series) {
        List<Series.Dated> kept = new ArrayList<>(series.values());
        kept.removeIf(value -> value.day().getYear() == year);
        return new Series(kept);
    }
}
