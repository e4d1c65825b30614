package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.examples.backtest.data.WeeklyDataReader;

final class HalfTest {

    @Test
    void of_code_isTheSameEverywhere() {
        assertThat(List.of("100100", "100200", "100400", "100500").stream().map(Half::of))
                .containsExactly(Half.REPORT, Half.TUNING, Half.TUNING, Half.REPORT);
    }

    @Test
    void of_shippedAreas_areAboutHalves() {
        List<Area> areas = WeeklyDataReader.bundled().areas();
        assertThat(areas.stream().filter(a -> Half.of(a.code()) == Half.REPORT).count())
                .isBetween(1000L, 1130L);
    }
}
