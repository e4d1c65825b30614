package vn.datchuan.examples.backtest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.examples.backtest.score.Acceptance;
import vn.datchuan.examples.backtest.score.Confusion;
import vn.datchuan.examples.backtest.score.Half;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.MethodRun;

/**
 * What the default policy would do with another threshold of row 9: chosen on the tuning half, read once on the report half. The shipped threshold is
 * not changed by it.
 */
final class ThresholdTable {

    private ThresholdTable() {}

    static void write(Markdown text, TrialResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (MethodRun run : result.thresholds()) {
            Confusion tuning = Confusion.of(run, result.atMark(Half.TUNING));
            rows.add(List.of(
                    run.method(),
                    Numbers.of(tuning.recall().value(), 3),
                    Numbers.of(tuning.falseAlarmRate().value(), 3),
                    Numbers.of(tuning.precision().value(), 3)));
        }
        text.table(List.of("`missProbability`", "recall, tuning half", "false-alarm rate", "precision"), rows);
        text.paragraph(sentence(result));
    }

    private static String sentence(TrialResult result) {
        Optional<MethodRun> chosen = chosen(result);
        if (chosen.isEmpty()) {
            return "No threshold has a recall of 0.75 with a false-alarm rate of 0.25 at most on the tuning half.";
        }
        MethodRun run = chosen.orElseThrow();
        Confusion report = Confusion.of(run, result.atMark());
        Acceptance all = Acceptance.of(run, result.atMark(), result.allDays());
        return "The highest threshold with a recall of at least 0.75 and a false-alarm rate of at most 0.25 on the tuning half is "
                + run.method() + ". On the report half it has recall "
                + Numbers.of(report.recall().value(), 3)
                + ", false-alarm rate " + Numbers.of(report.falseAlarmRate().value(), 3) + ", precision "
                + Numbers.of(report.precision().value(), 3) + " and "
                + Numbers.of(all.flipFlopsPerTen(), 2) + " flip-flops per 10 series. The shipped threshold is 0.50.";
    }

    /** The highest threshold that meets recall and false-alarm rate on the tuning half. */
    private static Optional<MethodRun> chosen(TrialResult result) {
        Sample mark = result.atMark(Half.TUNING);
        Sample all = result.allDays(Half.TUNING);
        Optional<MethodRun> chosen = Optional.empty();
        for (MethodRun run : result.thresholds()) {
            Acceptance acceptance = Acceptance.of(run, mark, all);
            if (acceptance.recallMet() && acceptance.falseAlarmRateMet()) {
                chosen = Optional.of(run);
            }
        }
        return chosen;
    }
}
