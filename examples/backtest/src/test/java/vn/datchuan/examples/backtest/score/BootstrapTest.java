package vn.datchuan.examples.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.score.Bootstrap.Interval;

final class BootstrapTest {

    @Test
    void interval_equalAreas_isAPoint() {
        assertThat(Bootstrap.interval(Collections.nCopies(20, new Rate(1, 4)), 100))
                .contains(new Interval(0.25, 0.25));
    }

    @Test
    void interval_tenOfTwenty_holdsOneHalf() {
        List<Rate> areas = new java.util.ArrayList<>(Collections.nCopies(10, new Rate(1, 1)));
        areas.addAll(Collections.nCopies(10, new Rate(0, 1)));
        // The binomial of 20 and .5 has its 2.5 % and 97.5 % points at 6 and 14.
        assertThat(Bootstrap.interval(areas, 1000)).contains(new Interval(0.3, 0.7));
    }

    @Test
    void interval_nothingToCount_isEmpty() {
        assertThat(Bootstrap.interval(List.of(new Rate(0, 0)), 100)).isEmpty();
        assertThat(Bootstrap.interval(List.of(), 100)).isEmpty();
    }

    @Test
    void recall_looksAtMissedAreasAlone() {
        Sample sample = Runs.sample(false, true);
        assertThat(Bootstrap.recall(Runs.run("AAA", "qqq"), sample)).contains(new Interval(1, 1));
        assertThat(Bootstrap.falseAlarmRate(Runs.run("AAA", "qqq"), sample)).contains(new Interval(0, 0));
    }
}
