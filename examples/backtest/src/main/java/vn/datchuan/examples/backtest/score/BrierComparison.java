package vn.datchuan.examples.backtest.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vn.datchuan.examples.backtest.trial.MethodRun;

/**
 * Brier scores of forecasts of the same questions, all out of sample.
 *
 * @param drift the probability of the damped drift, as it is
 * @param driftTenths the frozen frequency of its tenth: the same without its faults of calibration
 * @param pathRules the frozen frequency of the shortfall's band, between the lines of the rules
 * @param pathTenths the frozen frequency of the shortfall's tenth
 * @param constant the frozen frequency of all: what one says who looks at nothing
 */
public record BrierComparison(
        int count,
        OptionalDouble drift,
        OptionalDouble driftTenths,
        OptionalDouble pathRules,
        OptionalDouble pathTenths,
        OptionalDouble constant) {

    /** By how much the probability part has to be better to be worth its place. */
    private static final double NEEDED = 0.01;

    /** Frequencies from one sample, scores on another. */
    public static BrierComparison of(MethodRun run, Sample tuning, Sample report) {
        List<Sample.Outcome> outcomes = Bands.comparable(run, report);
        Bands ofRules = Bands.ofRules(run, tuning);
        Bands ofPath = Bands.ofTenths(run, tuning, Bands::shortfall);
        Bands ofDrift = Bands.ofTenths(run, tuning, Bands::missProbability);
        return new BrierComparison(
                outcomes.size(),
                brier(outcomes, Bands::missProbability),
                brier(outcomes, o -> ofDrift.frequencyOf(Bands.missProbability(o))),
                brier(outcomes, o -> ofRules.frequencyOf(Bands.shortfall(o))),
                brier(outcomes, o -> ofPath.frequencyOf(Bands.shortfall(o))),
                brier(outcomes, o -> ofRules.overall()));
    }

    private static OptionalDouble brier(List<Sample.Outcome> outcomes, ToDoubleFunction<Sample.Outcome> said) {
        return Forecast.brier(outcomes.stream()
                .map(o -> new Forecast(said.applyAsDouble(o), o.missed()))
                .toList());
    }

    /** The drift's score is lower by 0.01 or more than the path's between the lines of the rules. */
    public boolean beatsRules() {
        return beats(drift, pathRules);
    }

    /** The drift's score is lower by 0.01 or more than the path's by tenths. */
    public boolean beatsTenths() {
        return beats(drift, pathTenths);
    }

    private static boolean beats(OptionalDouble drift, OptionalDouble path) {
        return drift.isPresent() && path.isPresent() && path.getAsDouble() - drift.getAsDouble() >= NEEDED;
    }
}
