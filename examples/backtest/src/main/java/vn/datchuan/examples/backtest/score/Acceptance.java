package vn.datchuan.examples.backtest.score;

import java.util.OptionalDouble;
import vn.datchuan.examples.backtest.trial.MethodRun;

/**
 * The four conditions on which a method is accepted, on the half that nothing was fitted on: at 60 % of the horizon, the last one over all days.
 *
 * @param reliabilityOff of the worst bin with at least 100 forecasts, in 0 to 1; empty without probabilities or without such a bin
 */
public record Acceptance(
        OptionalDouble recall,
        OptionalDouble falseAlarmRate,
        OptionalDouble reliabilityOff,
        OptionalDouble flipFlopsPerTen) {

    private static final double RECALL = 0.75;
    private static final double FALSE_ALARM_RATE = 0.25;
    private static final double RELIABILITY_OFF = 0.10;
    private static final double FLIP_FLOPS_PER_TEN = 1;

    public static Acceptance of(MethodRun run, Sample atMark, Sample allDays) {
        Confusion confusion = Confusion.of(run, atMark);
        return new Acceptance(
                confusion.recall().value(),
                confusion.falseAlarmRate().value(),
                Reliability.of(Forecast.of(run, atMark)).worst(),
                Persistence.of(run, allDays).flipFlopsPerTen());
    }

    public boolean recallMet() {
        return recall.isPresent() && recall.getAsDouble() >= RECALL;
    }

    public boolean falseAlarmRateMet() {
        return falseAlarmRate.isPresent() && falseAlarmRate.getAsDouble() <= FALSE_ALARM_RATE;
    }

    /** No judged bin is off by more; so a method without probabilities meets it. */
    public boolean reliabilityMet() {
        return reliabilityOff.isEmpty() || reliabilityOff.getAsDouble() <= RELIABILITY_OFF;
    }

    public boolean flipFlopsMet() {
        return flipFlopsPerTen.isPresent() && flipFlopsPerTen.getAsDouble() <= FLIP_FLOPS_PER_TEN;
    }

    public boolean allMet() {
        return recallMet() && falseAlarmRateMet() && reliabilityMet() && flipFlopsMet();
    }
}
