package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void sample_wholeCounts_areTaken() {
        assertThat(sample("43", "54")).contains(new Sample(43, 54, OptionalInt.empty()));
        assertThat(sample("43.0", "5.4E+1")).contains(new Sample(43, 54, OptionalInt.empty()));
    }

    @Test
    void sample_allOrNone_isTaken() {
        assertThat(sample("54", "54")).contains(new Sample(54, 54, OptionalInt.empty()));
        assertThat(sample("0", "54")).contains(new Sample(0, 54, OptionalInt.empty()));
    }

    @Test
    void sample_nobodyAsked_isNone() {
        assertThat(sample("0", "0")).isEmpty();
    }

    @Test
    void sample_noCounts_isNone() {
        assertThat(sample("42.5", "54")).isEmpty();
        assertThat(sample("-1", "54")).isEmpty();
        assertThat(sample("55", "54")).isEmpty();
        assertThat(sample("1", "3000000000")).isEmpty();
    }

    @Test
    void population_smallerThanTheSample_isRefused() {
        assertThatThrownBy(() -> sample("43", "54").orElseThrow().from(53))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("54");
    }

    private static Optional<Sample> sample(String successes, String size) {
        return Sample.of(Given.number(successes), Given.number(size));
    }
}
