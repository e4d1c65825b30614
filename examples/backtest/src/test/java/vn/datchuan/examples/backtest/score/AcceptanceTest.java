package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class AcceptanceTest {

    private static Acceptance of(double recall, double falseAlarms, double off, double flipFlops) {
        return new Acceptance(
                OptionalDouble.of(recall),
                OptionalDouble.of(falseAlarms),
                OptionalDouble.of(off),
                OptionalDouble.of(flipFlops));
    }

    @Test
    void allMet_onTheLimits_isTrue() {
        assertThat(of(0.75, 0.25, 0.10, 1).allMet()).isTrue();
    }

    @Test
    void allMet_oneBeyondItsLimit_isFalse() {
        assertThat(of(0.749, 0.25, 0.10, 1).allMet()).isFalse();
        assertThat(of(0.75, 0.251, 0.10, 1).allMet()).isFalse();
        assertThat(of(0.75, 0.25, 0.101, 1).allMet()).isFalse();
        assertThat(of(0.75, 0.25, 0.10, 1.1).allMet()).isFalse();
    }

    @Test
    void of_marksAndDays_areTakenFromTheirSamples() {
        Sample all = Runs.sample(false, false, true);
        Sample mark = new Sample(all.trial(), all.questions(), java.util.List.of(1));
        Acceptance acceptance = Acceptance.of(Runs.run("qAq", "qqA", "AqA"), mark, all);
        assertThat(acceptance.recall()).hasValue(0.5);
        assertThat(acceptance.falseAlarmRate()).hasValue(0);
        assertThat(acceptance.reliabilityOff()).isEmpty();
        assertThat(acceptance.flipFlopsPerTen().getAsDouble())
                .isEqualTo(20 / 3.0, org.assertj.core.api.Assertions.within(1e-12));
    }
}
