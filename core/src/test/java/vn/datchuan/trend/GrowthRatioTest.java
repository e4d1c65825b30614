package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked rows are progress data that Statistics Canada publishes. */
class GrowthRatioTest {

    private static final double PRINTED = 0.000005;

    @ParameterizedTest
    @CsvSource({
        "14.5, 2015, 10.4, 2023, 7.25, 2030, -1, 0.90109, 0.9011",
        "0.37, 2015, 9.53, 2025, 60, 2030, 1, 0.95041, 0.9504",
        "84.3, 2016, 96.4, 2024, 100, 2030, 1, 1.37747, 1.3775",
        "42, 2019, 40, 2024, 60, 2026, 1, -0.18576, -0.1858",
        "58.2, 2015, 59.5, 2025, 50, 2030, 1, 0.21955, 0.2195",
        "103, 2015, 29, 2023, 0.1, 2030, -1, 0.39569, 0.3957"
    })
    void ratio_publishedSeries_isAsPrinted(
            String base,
            int baseYear,
            String latest,
            int year,
            String target,
            int targetYear,
            int sign,
            double printed,
            String ratio) {
        Series series = Given.ends(baseYear, base, year, latest);
        Goal goal = new Goal(Given.number(target), sign, false, Given.yearEnd(targetYear));
        assertThat(GrowthRatio.ratio(GrowthRatio.rate(series), GrowthRatio.needed(series, goal), sign))
                .isCloseTo(printed, within(PRINTED));
        assertThat(GrowthRatio.of(series, goal).orElseThrow().ratio()).isEqualByComparingTo(ratio);
    }

    @Test
    void rates_publishedPovertySeries_arePercentAYear() {
        GrowthRatio growth = GrowthRatio.of(Given.ends(2015, "14.5", 2023, "10.4"), Given.atMost("7.25", 2030))
                .orElseThrow();
        assertThat(growth.actual()).isEqualByComparingTo("-4.0692");
        assertThat(growth.required()).isEqualByComparingTo("-4.5158");
    }

    /** Printed as 3.853, 5.192 and 2.706 % for cuts of 40, 50 and 30 % over 13 years. */
    @ParameterizedTest
    @CsvSource({"60, -3.8532", "50, -5.1922", "70, -2.7064"})
    void required_cutOverThirteenYears_isTheRateOfReductionNegated(String target, String required) {
        Series series = Given.ends(2012, "100", 2020, "90");
        assertThat(GrowthRatio.of(series, Given.atMost(target, 2025))
                        .orElseThrow()
                        .required())
                .isEqualByComparingTo(required);
    }

    @Test
    void actual_withoutATarget_isPrintedGrowth() {
        Series series = Given.ends(2016, "66.6", 2023, "71.4");
        assertThat(GrowthRatio.rate(series) * 100).isCloseTo(0.99915, within(PRINTED));
        assertThat(GrowthRatio.actual(series).orElseThrow()).isEqualByComparingTo("0.9991");
    }

    @Test
    void ratio_baseOnTheTarget_doesNotApply() {
        assertThat(GrowthRatio.of(Given.ends(2015, "100", 2023, "100"), Given.atLeast("100", 2030)))
                .isEmpty();
    }

    /** The publishers compute with .001 here. */
    @Test
    void ratio_zeroBaseOrZeroTarget_doesNotApply() {
        assertThat(GrowthRatio.of(Given.ends(2015, "0", 2023, "10"), Given.atLeast("20", 2030)))
                .isEmpty();
        assertThat(GrowthRatio.of(Given.ends(2015, "103", 2023, "29"), Given.atMost("0", 2030)))
                .isEmpty();
    }

    @Test
    void ratio_negativeValuesOrChangeOfSign_doesNotApply() {
        assertThat(GrowthRatio.of(Given.ends(2015, "-5", 2023, "-3"), Given.atLeast("-1", 2030)))
                .isEmpty();
        assertThat(GrowthRatio.of(Given.ends(2015, "5", 2023, "-3"), Given.atLeast("9", 2030)))
                .isEmpty();
        assertThat(GrowthRatio.of(Given.ends(2015, "5", 2023, "3"), Given.atMost("-1", 2030)))
                .isEmpty();
    }

    @Test
    void ratio_lessThanAYear_doesNotApply() {
        Goal goal = Given.atLeast("90", 2030);
        assertThat(GrowthRatio.of(Given.yearly(2025), goal)).isEmpty();
        assertThat(GrowthRatio.of(Given.yearly(2025, "60"), goal)).isEmpty();
        Series halfYear = Series.of(Given.steps(182, "60", "64"));
        assertThat(GrowthRatio.of(halfYear, goal)).isEmpty();
        assertThat(GrowthRatio.of(Given.yearly(2025, "60", "64"), goal)).isPresent();
    }

    @Test
    void ratio_fallToZero_isMinusAHundredPercentAYear() {
        GrowthRatio growth = GrowthRatio.of(Given.ends(2020, "50", 2022, "0"), Given.atLeast("60", 2026))
                .orElseThrow();
        assertThat(growth.actual()).isEqualByComparingTo("-100");
        assertThat(growth.ratio()).isEqualByComparingTo("-32.4114");
    }

    @Test
    void ratio_constantSeries_isZero() {
        assertThat(GrowthRatio.of(Given.yearly(2020, "50", "50", "50"), Given.atLeast("60", 2026))
                        .orElseThrow()
                        .ratio())
                .isEqualByComparingTo("0");
    }

    @Test
    void ratio_closeNotAfterTheBase_doesNotApply() {
        assertThat(GrowthRatio.of(Given.ends(2020, "50", 2022, "55"), Given.atLeast("60", 2020)))
                .isEmpty();
    }
}
