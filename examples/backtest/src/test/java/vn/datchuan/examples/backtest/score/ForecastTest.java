package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ForecastTest {

    @Test
    void brier_isTheMeanSquaredDistance() {
        // .2² = .04, .5² = .25, 0: together .29 of three.
        List<Forecast> forecasts = List.of(new Forecast(0.8, true), new Forecast(0.5, false), new Forecast(1, true));
        assertThat(Forecast.brier(forecasts).getAsDouble()).isEqualTo(0.29 / 3, within(1e-12));
        assertThat(Forecast.brier(List.of())).isEmpty();
    }

    @Test
    void reliability_bins_holdTheirLowerEnd() {
        List<Forecast> forecasts = List.of(
                new Forecast(0, false),
                new Forecast(0.1, true),
                new Forecast(0.14, false),
                new Forecast(0.95, true),
                new Forecast(1, true));
        List<Reliability.Bin> bins = Reliability.of(forecasts).bins();
        assertThat(bins).hasSize(10);
        assertThat(bins).extracting(Reliability.Bin::count).containsExactly(1, 2, 0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(bins.get(1).said()).isEqualTo(0.12, within(1e-12));
        assertThat(bins.get(1).seen()).isEqualTo(0.5);
        assertThat(bins.get(1).off()).isEqualTo(0.38, within(1e-12));
    }

    @Test
    void reliability_smallBins_areNotJudged() {
        List<Forecast> forecasts = new ArrayList<>(Collections.nCopies(99, new Forecast(0.5, false)));
        forecasts.addAll(Collections.nCopies(100, new Forecast(0.9, true)));
        assertThat(Reliability.of(forecasts).worst().getAsDouble()).isEqualTo(0.1, within(1e-12));
        assertThat(Reliability.of(forecasts.subList(0, 99)).worst()).isEmpty();
    }
}
