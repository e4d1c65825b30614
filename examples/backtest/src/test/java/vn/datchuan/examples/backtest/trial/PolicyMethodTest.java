package vn.datchuan.examples.backtest.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.examples.backtest.data.WeeklyData;
import vn.datchuan.verdict.Verdict;

final class PolicyMethodTest {

    private static final Trial TRIAL = Trials.official(
            "t",
            new WeeklyData(
                    List.of(Areas.day(0), Areas.day(1), Areas.day(2), Areas.day(3), Areas.day(4)),
                    List.of(Areas.of("a", 50, 60, 70, 80, 90), Areas.of("b", -1, -1, -1, 90, 80))),
            Areas.day(0));

    private static SeriesVerdict verdict(SeriesCase asked, Verdict verdict, Map<String, BigDecimal> figures) {
        return new SeriesVerdict(asked.id(), verdict, Optional.empty(), Set.of(), Optional.empty(), "", figures);
    }

    @Test
    void run_everyVerdict_becomesItsSignalInOrder() {
        Map<String, Verdict> verdicts = Map.of(
                "a@2022-01-11", Verdict.NOT_ASSESSED,
                "a@2022-01-21", Verdict.ON_TRACK,
                "a@2022-01-25", Verdict.AT_RISK,
                "a@2022-01-31", Verdict.PASS);
        MethodRun run = PolicyMethod.run(
                "P",
                cases -> cases.stream()
                        .map(c -> verdict(c, verdicts.getOrDefault(c.id(), Verdict.AT_RISK), Map.of()))
                        .toList(),
                TRIAL,
                false);
        assertThat(run.judgements().get(0))
                .extracting(Judgement::signal)
                .containsExactly(Signal.NOT_ASSESSED, Signal.QUIET, Signal.ALARM, Signal.QUIET);
        assertThat(run.judgements().get(1)).extracting(Judgement::signal).containsOnly(Signal.ALARM);
    }

    private static MethodRun withFigures(boolean probability) {
        Map<String, BigDecimal> figures =
                Map.of("missProbability", new BigDecimal("0.25"), "shortfall", new BigDecimal("-0.5"));
        return PolicyMethod.run(
                "P",
                cases -> cases.stream()
                        .map(c -> verdict(c, Verdict.ON_TRACK, c.id().startsWith("a") ? figures : Map.of()))
                        .toList(),
                TRIAL,
                probability);
    }

    @Test
    void run_figures_areTakenOver() {
        MethodRun run = withFigures(true);
        assertThat(run.at(0, 0))
                .isEqualTo(new Judgement(Signal.QUIET, OptionalDouble.of(0.25), OptionalDouble.of(-0.5)));
        assertThat(run.at(1, 0)).isEqualTo(Judgement.of(Signal.QUIET));
    }

    @Test
    void run_policyWithoutProbability_givesNone() {
        assertThat(withFigures(false).at(0, 0))
                .isEqualTo(new Judgement(Signal.QUIET, OptionalDouble.empty(), OptionalDouble.of(-0.5)));
    }

    @Test
    void run_failBeforeTheClose_isRefused() {
        assertThatThrownBy(() -> PolicyMethod.run(
                        "P",
                        cases -> cases.stream()
                                .map(c -> verdict(c, Verdict.FAIL, Map.of()))
                                .toList(),
                        TRIAL,
                        true))
                .hasMessage("a@2022-01-11: FAIL before the close");
    }

    @Test
    void caseOf_day_knowsNothingLater() {
        SeriesCase asked = PolicyMethod.caseOf(TRIAL.questions().get(0), TRIAL, TRIAL.mark());
        assertThat(asked.series()).extracting(SeriesCase.Value::day).endsWith(Areas.day(2));
        assertThat(asked.start()).isEqualTo(Areas.day(0).plusDays(1));
        assertThat(asked.base()).hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("50"));
        assertThat(PolicyMethod.caseOf(TRIAL.questions().get(1), TRIAL, TRIAL.mark())
                        .base())
                .isEmpty();
    }
}
