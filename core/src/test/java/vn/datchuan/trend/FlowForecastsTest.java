package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link SamePeriod} and {@link RunningRatio}. */
class FlowForecastsTest {

    /** 300 so far, 400 in the same period of a year that came to 1000: 750. */
    @Test
    void seasonal_workedExample_is750() {
        SamePeriod seasonal = samePeriod("300", "400", "1000").orElseThrow();
        assertThat(seasonal.forecast()).isEqualByComparingTo("750");
        assertThat(seasonal.growth()).isEqualByComparingTo("-25");
    }

    @Test
    void seasonal_nothingInTheSamePeriod_isNone() {
        assertThat(samePeriod("300", "0", "1000")).isEmpty();
    }

    @Test
    void seasonal_samePeriodAboveItsWholeYear_isNone() {
        assertThat(samePeriod("300", "1001", "1000")).isEmpty();
        assertThat(samePeriod("300", "1000", "1000")).isPresent();
    }

    @Test
    void ratio_restAsTheLastQuarter_isWeightedByWhatIsLeft() {
        RunningRatio ratio = ratio("675", "900", "400", "600", "1200").orElseThrow();
        assertThat(ratio.latest()).isEqualByComparingTo("91.6667");
        assertThat(ratio.forecast()).isEqualByComparingTo("79.1667");
    }

    @Test
    void ratio_nothingLeft_isTheRatioItself() {
        assertThat(ratio("675", "900", "400", "600", "900").orElseThrow().forecast())
                .isEqualByComparingTo("75");
    }

    @Test
    void ratio_nothingCountedSince_isNone() {
        assertThat(ratio("675", "900", "675", "900", "1200")).isEmpty();
        assertThat(ratio("0", "0", "0", "0", "1200")).isEmpty();
    }

    @Test
    void ratio_moreCountedThanTheTotal_isNone() {
        assertThat(ratio("675", "900", "400", "600", "899")).isEmpty();
    }

    private static Optional<SamePeriod> samePeriod(String cumulated, String before, String wholeYear) {
        return SamePeriod.of(Given.number(cumulated), Given.number(before), Given.number(wholeYear));
    }

    private static Optional<RunningRatio> ratio(
            String numerator, String denominator, String earlierNumerator, String earlierDenominator, String total) {
        return RunningRatio.of(
                new RunningRatio.Parts(Given.number(numerator), Given.number(denominator)),
                new RunningRatio.Parts(Given.number(earlierNumerator), Given.number(earlierDenominator)),
                Given.number(total));
    }
}
