package vn.datchuan.examples.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vn.datchuan.examples.backtest.trial.MethodRun;

/**
 * A score as a probability: how often a series with such a score was missed in the half that numbers may be fitted on.
 *
 * @param ends upper ends of the bands, inclusive, increasing; one band more has none
 * @param counts of each band
 * @param misses of each band
 */
public record Bands(List<Double> ends, List<Integer> counts, List<Integer> misses) {

    /** The 5 % and 20 % of the rules, on both sides of the path. */
    private static final List<Double> RULE_ENDS = List.of(-0.20, -0.05, 0.0, 0.05, 0.20);

    private static final int TENTHS = 10;

    public Bands {
        ends = List.copyOf(ends);
        counts = List.copyOf(counts);
        misses = List.copyOf(misses);
    }

    /** Of the shortfall, in bands that end where the rules draw their lines. */
    public static Bands ofRules(MethodRun run, Sample sample) {
        return fitted(RULE_ENDS, comparable(run, sample), Bands::shortfall);
    }

    /** Ten bands with as many judgements each: all that a score alone can tell. */
    public static Bands ofTenths(MethodRun run, Sample sample, ToDoubleFunction<Sample.Outcome> score) {
        List<Sample.Outcome> outcomes = comparable(run, sample);
        List<Double> sorted =
                outcomes.stream().mapToDouble(score).sorted().boxed().toList();
        List<Double> ends = new ArrayList<>();
        for (int i = 1; i < TENTHS; i++) {
            int place = sorted.size() * i / TENTHS - 1;
            if (place >= 0 && (ends.isEmpty() || sorted.get(place) > ends.get(ends.size() - 1))) {
                ends.add(sorted.get(place));
            }
        }
        return fitted(ends, outcomes, score);
    }

    private static Bands fitted(
            List<Double> ends, List<Sample.Outcome> outcomes, ToDoubleFunction<Sample.Outcome> score) {
        int[] counts = new int[ends.size() + 1];
        int[] misses = new int[ends.size() + 1];
        for (Sample.Outcome outcome : outcomes) {
            int band = band(ends, score.applyAsDouble(outcome));
            counts[band]++;
            misses[band] += outcome.missed() ? 1 : 0;
        }
        return new Bands(ends, list(counts), list(misses));
    }

    /** The judgements with a shortfall and a probability, so that all forecasts answer the same questions. */
    static List<Sample.Outcome> comparable(MethodRun run, Sample sample) {
        return sample.outcomes(run).stream()
                .filter(o -> o.judgement().shortfall().isPresent()
                        && o.judgement().missProbability().isPresent())
                .toList();
    }

    public static double shortfall(Sample.Outcome outcome) {
        return outcome.judgement().shortfall().getAsDouble();
    }

    public static double missProbability(Sample.Outcome outcome) {
        return outcome.judgement().missProbability().getAsDouble();
    }

    static int band(List<Double> ends, double score) {
        int band = 0;
        while (band < ends.size() && score > ends.get(band)) {
            band++;
        }
        return band;
    }

    /** Share missed of a band; empty where none was counted. */
    public OptionalDouble frequency(int band) {
        return new Rate(misses.get(band), counts.get(band)).value();
    }

    /** Share missed of all bands; one half where nothing was counted. */
    public double overall() {
        return new Rate(sum(misses), sum(counts)).value().orElse(0.5);
    }

    /** The frozen frequency for a score; that of all bands where its own was never seen. */
    public double frequencyOf(double score) {
        return frequency(band(ends, score)).orElse(overall());
    }

    private static long sum(List<Integer> numbers) {
        return numbers.stream().mapToLong(Integer::longValue).sum();
    }

    private static List<Integer> list(int[] numbers) {
        List<Integer> list = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            list.add(number);
        }
        return list;
    }
}
