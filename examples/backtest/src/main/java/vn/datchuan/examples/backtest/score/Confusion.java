package vn.datchuan.examples.backtest.score;

import java.util.List;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Signal;

/**
 * Alarms against outcomes. What is not assessed is no alarm, so a method cannot win by silence.
 *
 * @param caught alarm, and missed
 * @param falseAlarms alarm, and met
 * @param silent no alarm, and missed
 * @param calm no alarm, and met
 * @param notAssessed how many of {@code silent} and {@code calm} were not assessed
 */
public record Confusion(long caught, long falseAlarms, long silent, long calm, long notAssessed) {

    public static Confusion of(MethodRun run, Sample sample) {
        return of(sample.outcomes(run));
    }

    static Confusion of(List<Sample.Outcome> outcomes) {
        long caught = 0;
        long falseAlarms = 0;
        long silent = 0;
        long calm = 0;
        long notAssessed = 0;
        for (Sample.Outcome outcome : outcomes) {
            Signal signal = outcome.judgement().signal();
            if (signal == Signal.ALARM) {
                caught += outcome.missed() ? 1 : 0;
                falseAlarms += outcome.missed() ? 0 : 1;
            } else {
                silent += outcome.missed() ? 1 : 0;
                calm += outcome.missed() ? 0 : 1;
            }
            notAssessed += signal == Signal.NOT_ASSESSED ? 1 : 0;
        }
        return new Confusion(caught, falseAlarms, silent, calm, notAssessed);
    }

    public long total() {
        return caught + falseAlarms + silent + calm;
    }

    public long alarms() {
        return caught + falseAlarms;
    }

    /** Of the alarms, those that were followed by a miss. */
    public Rate precision() {
        return new Rate(caught, alarms());
    }

    /** Of the misses, those with an alarm. */
    public Rate recall() {
        return new Rate(caught, caught + silent);
    }

    /** Of what was met, that with an alarm. */
    public Rate falseAlarmRate() {
        return new Rate(falseAlarms, falseAlarms + calm);
    }

    public Rate notAssessedShare() {
        return new Rate(notAssessed, total());
    }
}
