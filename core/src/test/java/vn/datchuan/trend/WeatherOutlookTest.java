package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.model.Frequency;

/** Published symbols of Destatis; of the values between the first and the last of six the method asks nothing. */
class WeatherOutlookTest {

    private static final WeatherSymbol.Cuts DESTATIS =
            new WeatherSymbol.Cuts(Given.number("0.05"), Given.number("0.20"));

    @ParameterizedTest
    @CsvSource({
        "2024, 22.5, 17.3, 41, 1.04, 28.74, 0.6627, CLOUD",
        "2024, 54.4, 42.2, 65, 2.44, 69.04, -0.3811, SUN",
        "2022, 46.3, 36.2, 65, 2.02, 62.46, 0.1358, SLIGHTLY_CLOUDY",
        "2019, 43.5, 34.8, 65, 1.74, 62.64, 0.1098, SLIGHTLY_CLOUDY",
        "2023, 81.1, 79.9, 83, 0.24, 82.78, 0.1158, SLIGHTLY_CLOUDY"
    })
    void outlook_publishedSeries_hasThePrintedFiguresAndSymbol(
            int year,
            String latest,
            String before,
            String target,
            String change,
            String projected,
            String miss,
            WeatherSymbol symbol) {
        Series series = Given.yearly(year - 5, before, before, before, before, before, latest);
        WeatherOutlook outlook =
                outlook(series, Given.bounded(Given.atLeast(target, 2030))).orElseThrow();
        assertThat(outlook.trend().annualChange()).isEqualByComparingTo(change);
        assertThat(outlook.projected().value()).isEqualByComparingTo(projected);
        assertThat(outlook.miss()).isEqualByComparingTo(miss);
        assertThat(outlook.symbol(1, DESTATIS)).isEqualTo(symbol);
    }

    @Test
    void outlook_publishedSeriesThatRisesWhereItShouldFall_isAThunderstorm() {
        Series series = Given.yearly(2018, "10.3", "10.3", "10.3", "10.3", "10.3", "13.1");
        WeatherOutlook outlook =
                outlook(series, Given.bounded(Given.atMost("9.5", 2030))).orElseThrow();
        assertThat(outlook.trend().annualChange()).isEqualByComparingTo("0.56");
        assertThat(outlook.projected().value()).isEqualByComparingTo("17.02");
        assertThat(outlook.symbol(-1, DESTATIS)).isEqualTo(WeatherSymbol.THUNDERSTORM);
    }

    /** 50 now and 100 in ten years: 5 a year are needed, (50 - first) / 5 are what the last five years had. */
    @ParameterizedTest
    @CsvSource({
        "26, 0.0400, SUN", "26.25, 0.0500, SLIGHTLY_CLOUDY", "30, 0.2000, SLIGHTLY_CLOUDY",
        "30.01, 0.2004, CLOUD", "50, 1.0000, THUNDERSTORM", "51, 1.0400, THUNDERSTORM"
    })
    void symbol_onTheCuts_isSunBelowAndSlightUpToAndWith(String first, String miss, WeatherSymbol symbol) {
        Series series = Given.yearly(2017, first, "50", "50", "50", "50", "50");
        WeatherOutlook outlook = outlook(series, Given.atLeast("100", 2032)).orElseThrow();
        assertThat(outlook.miss()).isEqualByComparingTo(miss);
        assertThat(outlook.symbol(1, DESTATIS)).isEqualTo(symbol);
    }

    /** 9.53 now and .916 a year, 60 in five years: printed as a linear miss of 91 %. */
    @Test
    void outlook_slowGrowthThatCompoundRatesCallOnTrack_missesNearlyAll() {
        Series series = Given.yearly(2020, "4.95", "6", "7", "8", "9", "9.53");
        WeatherOutlook outlook = outlook(series, Given.atLeast("60", 2030)).orElseThrow();
        assertThat(outlook.trend().annualChange()).isEqualByComparingTo("0.916");
        assertThat(outlook.miss()).isEqualByComparingTo("0.9093");
        assertThat(outlook.symbol(1, DESTATIS)).isEqualTo(WeatherSymbol.CLOUD);
    }

    @Test
    void outlook_boundedShare_endsAtAHundredAndSaysSo() {
        Series series = Given.yearly(2020, "50", "60", "70", "80", "90", "98");
        WeatherOutlook outlook =
                outlook(series, Given.bounded(Given.atLeast("100", 2030))).orElseThrow();
        assertThat(outlook.projected()).isEqualTo(new Projection(Given.number("100.0000"), true));
        assertThat(outlook.miss()).isEqualByComparingTo("0");
    }

    @Test
    void outlook_valueOnTheThreshold_missesNothing() {
        Series series = Given.yearly(2020, "50", "60", "70", "80", "90", "95");
        assertThat(outlook(series, Given.atLeast("95", 2030)).orElseThrow().miss())
                .isEqualByComparingTo("0");
    }

    @Test
    void outlook_targetPassedOrNoTimeLeft_isNone() {
        Series series = Given.yearly(2020, "50", "60", "70", "80", "90", "95");
        assertThat(outlook(series, Given.atLeast("90", 2030))).isEmpty();
        assertThat(outlook(series, Given.atLeast("99", 2025))).isEmpty();
    }

    @Test
    void outlook_threePoints_isNone() {
        assertThat(outlook(Given.yearly(2022, "50", "60", "70"), Given.atLeast("95", 2030)))
                .isEmpty();
    }

    @Test
    void cuts_inTheWrongOrder_areRefused() {
        assertThatThrownBy(() -> new WeatherSymbol.Cuts(Given.number("0.2"), Given.number("0.05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<WeatherOutlook> outlook(Series series, Goal goal) {
        return WeatherOutlook.of(series, Frequency.ANNUAL, goal);
    }
}
