package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ConfusionTest {

    private final Confusion confusion =
            Confusion.of(Runs.run("AAq", "q-A", "AA-", "---"), Runs.sample(false, false, true, true));

    @Test
    void of_alarmsAndOutcomes_areCounted() {
        assertThat(confusion).isEqualTo(new Confusion(3, 2, 3, 4, 5));
        assertThat(confusion.total()).isEqualTo(12);
    }

    @Test
    void rates_notAssessed_isNoAlarm() {
        assertThat(confusion.precision()).isEqualTo(new Rate(3, 5));
        assertThat(confusion.recall()).isEqualTo(new Rate(3, 6));
        assertThat(confusion.falseAlarmRate()).isEqualTo(new Rate(2, 6));
        assertThat(confusion.notAssessedShare()).isEqualTo(new Rate(5, 12));
        assertThat(confusion.recall().value()).hasValue(0.5);
    }

    @Test
    void precision_noAlarm_hasNoValue() {
        assertThat(Confusion.of(Runs.run("qqq"), Runs.sample(true)).precision().value())
                .isEqualTo(OptionalDouble.empty());
    }
}
