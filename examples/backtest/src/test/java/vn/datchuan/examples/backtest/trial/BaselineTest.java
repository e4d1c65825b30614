package vn.datchuan.examples.backtest.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.datchuan.examples.backtest.trial.Signal.ALARM;
import static vn.datchuan.examples.backtest.trial.Signal.NOT_ASSESSED;
import static vn.datchuan.examples.backtest.trial.Signal.QUIET;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyData;

/** Days 1, 2, 2.4 (60 %) and 3 of a window from day 0 to day 4, target 90. */
final class BaselineTest {

    private static List<Signal> signals(Baseline baseline, Area area) {
        WeeklyData data = new WeeklyData(
                List.of(Areas.day(0), Areas.day(1), Areas.day(2), Areas.day(3), Areas.day(4)), List.of(area));
        return baseline.run(Trials.official("t", data, Areas.day(0))).judgements().get(0).stream()
                .map(Judgement::signal)
                .toList();
    }

    @Test
    void alwaysAndNever_saySoWhateverTheValues() {
        Area area = Areas.of("a", 50, 60, 70, 80, 90);
        assertThat(signals(Baseline.ALWAYS_WARN, area)).containsOnly(ALARM);
        assertThat(signals(Baseline.NEVER_WARN, area)).containsOnly(QUIET);
    }

    @Test
    void belowTarget_latestValue_decides() {
        assertThat(signals(Baseline.BELOW_TARGET, Areas.of("a", 50, 89, 90, -1, 95)))
                .containsExactly(ALARM, QUIET, QUIET, QUIET);
    }

    @Test
    void belowPath_onThePath_isNoAlarm() {
        // From 50 to 90 the path passes 60, 70 and 80; between two snapshots the last one is held against its own day.
        assertThat(signals(Baseline.BELOW_PATH, Areas.of("a", 50, 60, 69, 80, 90)))
                .containsExactly(QUIET, ALARM, ALARM, QUIET);
    }

    @Test
    void belowPath_baseThatMeetsTheTarget_isHeldToTheTarget() {
        assertThat(signals(Baseline.BELOW_PATH, Areas.of("a", 92, 91, 89, 90, 95)))
                .containsExactly(QUIET, ALARM, ALARM, QUIET);
        assertThat(signals(Baseline.BELOW_PATH, Areas.of("a", -1, 91, 89, 90, 95)))
                .containsExactly(QUIET, ALARM, ALARM, QUIET);
    }

    @Test
    void belowPath_noBase_isNotAssessedUntilMet() {
        Area whole = Areas.of("a", 50, 60, 90, 80, 90);
        Area late = new Area("a", "A", "D", whole.values().subList(1, 5));
        assertThat(signals(Baseline.BELOW_PATH, late)).containsExactly(NOT_ASSESSED, QUIET, QUIET, NOT_ASSESSED);
    }

    @Test
    void previousBelowTarget_valueBeforeTheLatest_decides() {
        assertThat(signals(Baseline.PREVIOUS_BELOW_TARGET, Areas.of("a", 90, 50, 90, 90, 90)))
                .containsExactly(QUIET, ALARM, ALARM, QUIET);
    }

    @Test
    void previousBelowTarget_oneValue_isNotAssessed() {
        Area whole = Areas.of("a", 50, 60, 70, 80, 90);
        Area late = new Area("a", "A", "D", whole.values().subList(2, 5));
        assertThat(signals(Baseline.PREVIOUS_BELOW_TARGET, late))
                .containsExactly(NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED, ALARM);
        assertThat(signals(Baseline.BELOW_TARGET, late)).containsExactly(NOT_ASSESSED, ALARM, ALARM, ALARM);
    }
}
