package vn.datchuan.examples.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.datchuan.examples.backtest.trial.MethodRun;

/** A probability of a miss, and whether it was missed. */
public record Forecast(double missProbability, boolean missed) {

    /** Those judgements of a method that come with a probability. */
    public static List<Forecast> of(MethodRun run, Sample sample) {
        List<Forecast> forecasts = new ArrayList<>();
        for (Sample.Outcome outcome : sample.outcomes(run)) {
            OptionalDouble probability = outcome.judgement().missProbability();
            if (probability.isPresent()) {
                forecasts.add(new Forecast(probability.getAsDouble(), outcome.missed()));
            }
        }
        return forecasts;
    }

    /** The Brier score (1950): the mean squared distance from what happened, 0 at best. */
    public static OptionalDouble brier(List<Forecast> forecasts) {
        double sum = 0;
        for (Forecast forecast : forecasts) {
            double distance = forecast.missProbability - (forecast.missed ? 1 : 0);
            sum += distance * distance;
        }
        return forecasts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / forecasts.size());
    }
}
