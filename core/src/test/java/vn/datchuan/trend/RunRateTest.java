package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.model.Period;

class RunRateTest {

    private static final Period YEAR = Period.ofYear(2027);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final RunRateBand.Cuts LAO_CAI =
            new RunRateBand.Cuts(Given.number("-3"), Given.number("-8"), Given.number("-15"));

    /** Printed as -1.67, -6.67, -11.67 and -16.67 points against 41.67 at the end of May. */
    @ParameterizedTest
    @CsvSource({"40, -1.6667, SAFE", "35, -6.6667, WATCH", "30, -11.6667, AT_RISK", "25, -16.6667, ALARM"})
    void deviation_endOfMay_isOfTheNormOf4167(String cumulated, String deviation, RunRateBand band) {
        RunRate rate = rate(cumulated, "100", MAY, 1).orElseThrow();
        assertThat(rate.deviation()).isEqualByComparingTo(deviation);
        assertThat(RunRateBand.of(rate.deviation(), LAO_CAI)).isEqualTo(band);
    }

    @Test
    void forecast_700AfterEightMonths_is1050() {
        assertThat(rate("700", "1000", LocalDate.of(2027, 8, 31), 1)
                        .orElseThrow()
                        .forecast())
                .isEqualByComparingTo("1050");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, SAFE",
        "-3.0001, WATCH",
        "-8, WATCH",
        "-8.0001, AT_RISK",
        "-15, AT_RISK",
        "-15.0001, ALARM",
        "0, SAFE"
    })
    void band_onItsCut_isTheBetterOne(String deviation, RunRateBand band) {
        assertThat(RunRateBand.of(Given.number(deviation), LAO_CAI)).isEqualTo(band);
    }

    /**
     * Printed as "below -15, or full-year forecast below target". With the run rate's own forecast every negative deviation would be an alarm, the
     * printed An toàn at -1.67 too: 40 of 100 at the end of May is 96 at the end of the year.
     */
    @Test
    void band_forecastMisses_isAnAlarm() {
        assertThat(rate("40", "100", MAY, 1).orElseThrow().forecast()).isEqualByComparingTo("96");
        assertThat(RunRateBand.of(Given.number("-1.67"), LAO_CAI, false)).isEqualTo(RunRateBand.SAFE);
        assertThat(RunRateBand.of(Given.number("-1.67"), LAO_CAI, true)).isEqualTo(RunRateBand.ALARM);
    }

    @Test
    void deviation_flowThatMustStayBelow_isNegativeAboveTheNorm() {
        assertThat(rate("50", "100", MAY, -1).orElseThrow().deviation()).isEqualByComparingTo("-8.3333");
    }

    @Test
    void rate_noPlanOrBeforeTheWindow_isNone() {
        assertThat(rate("40", "0", MAY, 1)).isEmpty();
        assertThat(rate("40", "-5", MAY, 1)).isEmpty();
        assertThat(rate("40", "100", LocalDate.of(2026, 12, 31), 1)).isEmpty();
    }

    @Test
    void rate_nothingYet_isBehindByTheNorm() {
        RunRate rate = rate("0", "100", MAY, 1).orElseThrow();
        assertThat(rate.forecast()).isEqualByComparingTo("0");
        assertThat(rate.deviation()).isEqualByComparingTo("-41.6667");
    }

    @Test
    void cuts_thatDoNotDescend_areRefused() {
        assertThatThrownBy(() -> new RunRateBand.Cuts(Given.number("-3"), Given.number("-15"), Given.number("-8")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<RunRate> rate(String cumulated, String plan, LocalDate day, int sign) {
        return RunRate.of(Given.number(cumulated), Given.number(plan), YEAR, day, sign);
    }
}
