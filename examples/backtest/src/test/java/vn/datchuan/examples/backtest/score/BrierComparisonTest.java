package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.trial.MethodRun;

final class BrierComparisonTest {

    /** Behind by 30 %, two of three missed; ahead by 30 %, none of one; each on three days. */
    private static final MethodRun TUNED = Runs.forecasts(
            new double[] {0.1, 0.3}, new double[] {0.1, 0.3}, new double[] {0.1, 0.3}, new double[] {0.1, -0.3});

    private static final Sample TUNING = Runs.sample(false, false, true, true);

    @Test
    void band_ends_areInclusive() {
        List<Double> ends = List.of(-0.2, 0.0, 0.05);
        assertThat(Bands.band(ends, -0.2)).isZero();
        assertThat(Bands.band(ends, 0)).isEqualTo(1);
        assertThat(Bands.band(ends, 0.05)).isEqualTo(2);
        assertThat(Bands.band(ends, 0.06)).isEqualTo(3);
    }

    @Test
    void ofRules_frequencies_areOfEachBand() {
        Bands bands = Bands.ofRules(TUNED, TUNING);
        assertThat(bands.counts()).containsExactly(3, 0, 0, 0, 0, 9);
        assertThat(bands.frequencyOf(0.5)).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(bands.frequencyOf(-0.5)).isZero();
        assertThat(bands.frequencyOf(0)).isEqualTo(0.5);
    }

    @Test
    void ofTenths_equalShortfalls_shareABand() {
        Bands bands = Bands.ofTenths(TUNED, TUNING, Bands::shortfall);
        // Of twelve, sorted, the first three are ahead: the tenths end at places 0 to 9, with two values.
        assertThat(bands.ends()).containsExactly(-0.3, 0.3);
        assertThat(bands.counts()).containsExactly(3, 9, 0);
        assertThat(bands.frequency(2)).isEmpty();
    }

    @Test
    void ofTenths_differentShortfalls_areTenBands() {
        double[][] rows = new double[20][];
        boolean[] met = new boolean[20];
        for (int i = 0; i < 20; i++) {
            rows[i] = new double[] {0.5, i / 100.0};
            met[i] = i < 10;
        }
        Bands bands = Bands.ofTenths(Runs.forecasts(rows), Runs.sample(met), Bands::shortfall);
        assertThat(bands.counts()).containsExactly(6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
        assertThat(bands.misses()).containsExactly(0, 0, 0, 0, 0, 6, 6, 6, 6, 6);
    }

    @Test
    void of_frequencies_areFrozenOnTheOtherSample() {
        // One missed behind the path, said .5; one met ahead of it, said 0.
        Sample both = Runs.sample(false, false, true, true);
        MethodRun run = Runs.forecasts(
                new double[] {0.5, 0.3}, new double[] {0.1, 0.3}, new double[] {0.1, 0.3}, new double[] {0, -0.3});
        Sample tuning = both;
        Sample report = new Sample(both.trial(), List.of(0, 3), both.days());
        BrierComparison comparison = BrierComparison.of(run, tuning, report);
        assertThat(comparison.count()).isEqualTo(6);
        assertThat(comparison.drift().getAsDouble()).isEqualTo(0.125, within(1e-12));
        assertThat(comparison.pathRules().getAsDouble()).isEqualTo(1 / 18.0, within(1e-12));
        assertThat(comparison.pathTenths().getAsDouble()).isEqualTo(1 / 18.0, within(1e-12));
        // Tenths of the probability: .5 was always missed, 0 never.
        assertThat(comparison.driftTenths().getAsDouble()).isZero();
        assertThat(comparison.constant().getAsDouble()).isEqualTo(0.25, within(1e-12));
        assertThat(comparison.beatsRules()).isFalse();
        assertThat(comparison.beatsTenths()).isFalse();
    }

    @Test
    void beats_betterByMoreThanNeeded() {
        MethodRun run = Runs.forecasts(new double[] {1, 0.3}, new double[] {0, 0.3});
        Sample sample = Runs.sample(false, true);
        BrierComparison comparison = BrierComparison.of(run, sample, sample);
        assertThat(comparison.drift().getAsDouble()).isZero();
        assertThat(comparison.pathRules().getAsDouble()).isEqualTo(0.25, within(1e-12));
        assertThat(comparison.beatsRules()).isTrue();
        assertThat(comparison.beatsTenths()).isTrue();
    }

    @Test
    void of_nothingToCompare_answersNothing() {
        Sample sample = Runs.sample(true);
        BrierComparison comparison = BrierComparison.of(Runs.run("AAA"), sample, sample);
        assertThat(comparison.drift()).isEmpty();
        assertThat(comparison.beatsRules()).isFalse();
    }
}
