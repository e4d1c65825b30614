package vn.datchuan.examples.backtest.report;

import java.util.List;
import vn.datchuan.examples.backtest.score.Half;
import vn.datchuan.examples.backtest.score.Sample;
import vn.datchuan.examples.backtest.trial.Baseline;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Signal;
import vn.datchuan.examples.backtest.trial.Trial;

/**
 * A trial with what every method said in it.
 *
 * @param runs the default policy first, then the other policies, then the baselines
 * @param thresholds the default policy with other thresholds of the probability, increasing, named by them; may be empty
 */
public record TrialResult(Trial trial, List<MethodRun> runs, List<MethodRun> thresholds) {

    public TrialResult {
        runs = List.copyOf(runs);
        thresholds = List.copyOf(thresholds);
    }

    MethodRun defaultPolicy() {
        return runs.get(0);
    }

    MethodRun named(String method) {
        return runs.stream().filter(r -> r.method().equals(method)).findFirst().orElseThrow();
    }

    Sample atMark() {
        return atMark(Half.REPORT);
    }

    Sample atMark(Half half) {
        return Sample.oneDay(trial, half, trial.markIndex());
    }

    /** The questions that were not met by the mark, on that day: the hard ones. */
    Sample openAtMark(Half half) {
        Sample all = atMark(half);
        MethodRun level = named(Baseline.BELOW_TARGET.label());
        List<Integer> open = all.questions().stream()
                .filter(q -> level.at(q, trial.markIndex()).signal() == Signal.ALARM)
                .toList();
        return new Sample(trial, open, all.days());
    }

    Sample allDays() {
        return allDays(Half.REPORT);
    }

    Sample allDays(Half half) {
        return Sample.allDays(trial, half);
    }
}
