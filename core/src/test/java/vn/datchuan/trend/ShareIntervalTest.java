package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In percent; the worked examples are printed as fractions with four digits, .6710 for 67.0977. */
class ShareIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "43, 54, 67.0977, 88.2259",
        "199, 250, 74.1746, 84.1295",
        "1592, 2000, 77.7780, 81.3085",
        "8, 10, 49.0162, 94.3318",
        "10, 10, 72.2467, 100.0000",
        "0, 12, 0.0000, 24.2494"
    })
    void wilson_workedSamples_areAsPrinted(int successes, int size, String lower, String upper) {
        assertThat(ShareInterval.wilson(sample(successes, size))).isEqualTo(interval(lower, upper));
    }

    @ParameterizedTest
    @CsvSource({
        "43, 54, 66.4695, 89.3681",
        "1592, 2000, 77.7661, 81.3467",
        "8, 10, 44.3905, 97.4789",
        "10, 10, 69.1503, 100.0000",
        "0, 12, 0.0000, 26.4648",
        "0, 1, 0.0000, 97.5000",
        "1, 1, 2.5000, 100.0000"
    })
    void clopperPearson_workedSamplesAndEnds_areExact(int successes, int size, String lower, String upper) {
        assertThat(ShareInterval.clopperPearson(sample(successes, size))).isEqualTo(interval(lower, upper));
    }

    @Test
    void level_isAParameter() {
        assertThat(ShareInterval.wilson(sample(43, 54), Given.number("80"))).isEqualTo(interval("71.7806", "85.7295"));
        assertThat(ShareInterval.clopperPearson(sample(43, 54), Given.number("90")))
                .isEqualTo(interval("68.5423", "88.1353"));
    }

    /** 39 of 50 from 200: each end is nearer by sqrt(150 / 199). */
    @Test
    void population_known_narrowsTheInterval() {
        assertThat(ShareInterval.wilson(sample(39, 50).from(200))).isEqualTo(interval("66.5037", "86.0274"));
    }

    @Test
    void population_allAsked_leavesTheShareItself() {
        assertThat(ShareInterval.wilson(sample(43, 54).from(54))).isEqualTo(interval("79.6296", "79.6296"));
        assertThat(ShareInterval.clopperPearson(sample(1, 1).from(1))).isEqualTo(interval("100.0000", "100.0000"));
    }

    @Test
    void level_outsideItsRange_isRefused() {
        assertThatThrownBy(() -> ShareInterval.wilson(sample(43, 54), Given.number("0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShareInterval.clopperPearson(sample(43, 54), Given.number("100")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample sample(int successes, int size) {
        return new Sample(successes, size, OptionalInt.empty());
    }

    private static ShareInterval interval(String lower, String upper) {
        return new ShareInterval(Given.number(lower), Given.number(upper));
    }
}
