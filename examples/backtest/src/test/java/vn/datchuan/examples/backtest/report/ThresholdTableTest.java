package vn.datchuan.examples.backtest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.trial.Areas;
import vn.datchuan.examples.backtest.trial.Judgement;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Question;
import vn.datchuan.examples.backtest.trial.Signal;
import vn.datchuan.examples.backtest.trial.Trial;

final class ThresholdTableTest {

    /** Two areas of the tuning half, then two of the report half; of each half the first missed. */
    private static final Trial TRIAL = new Trial(
            "t",
            Areas.day(0),
            Areas.day(2),
            List.of(Areas.day(1)),
            Areas.day(1),
            List.of(
                    question("100200", false),
                    question("100400", true),
                    question("100100", false),
                    question("100500", true)),
            List.of());

    private static Question question(String code, boolean met) {
        return new Question(Areas.of(code), new BigDecimal("90"), met);
    }

    private static MethodRun run(String threshold, Signal... signals) {
        return new MethodRun(
                threshold,
                List.of(signals).stream().map(s -> List.of(Judgement.of(s))).toList());
    }

    private static String written(MethodRun... thresholds) {
        Markdown text = new Markdown();
        ThresholdTable.write(text, new TrialResult(TRIAL, List.of(thresholds), List.of(thresholds)));
        return text.toString();
    }

    @Test
    void write_highestThatMeetsOnTheTuningHalf_isReadOnTheReportHalf() {
        String text = written(
                run("0.30", Signal.ALARM, Signal.QUIET, Signal.ALARM, Signal.QUIET),
                run("0.40", Signal.ALARM, Signal.QUIET, Signal.QUIET, Signal.ALARM),
                run("0.50", Signal.QUIET, Signal.QUIET, Signal.ALARM, Signal.QUIET));
        assertThat(text)
                .contains("| 0.50 | 0.000 | 0.000 | – |\n")
                .contains(
                        "on the tuning half is 0.40. On the report half it has recall 0.000, false-alarm rate 1.000,");
    }

    @Test
    void write_noneMeets_saysSo() {
        assertThat(written(run("0.30", Signal.ALARM, Signal.ALARM, Signal.ALARM, Signal.QUIET)))
                .contains("No threshold has a recall of 0.75");
    }
}
