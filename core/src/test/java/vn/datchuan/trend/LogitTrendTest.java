package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected figures were computed a second time with SciPy. */
class LogitTrendTest {

    @Test
    void forecast_nearTheEnd_flattens() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "85", "88");
        LogitTrend trend =
                LogitTrend.of(points, Given.aim(points, "95", 1, true, 100)).orElseThrow();
        assertThat(trend.averageChange()).isEqualByComparingTo("0.3031");
        assertThat(trend.projected()).isEqualByComparingTo("90.8504");
        assertThat(trend.missProbability()).isEqualByComparingTo("0.9618");
    }

    @Test
    void forecast_midScale_isOnTheLogitScaleToo() {
        List<DampedDrift.Point> points = Given.steps(100, "40", "50", "55", "62");
        LogitTrend trend =
                LogitTrend.of(points, Given.aim(points, "80", 1, true, 250)).orElseThrow();
        assertThat(trend.projected()).isEqualByComparingTo("77.4761");
        assertThat(trend.missProbability()).isEqualByComparingTo("0.7183");
    }

    @Test
    void forecast_shareOfAHundred_isKeptHalfAUnitAway() {
        List<DampedDrift.Point> points = List.of(
                Given.share(Given.START, "190", "200"),
                Given.share(Given.START.plusDays(100), "196", "200"),
                Given.share(Given.START.plusDays(200), "200", "200"));
        LogitTrend trend =
                LogitTrend.of(points, Given.aim(points, "97", 1, true, 100)).orElseThrow();
        assertThat(trend.averageChange()).isEqualByComparingTo("1.5223");
        assertThat(trend.projected()).isEqualByComparingTo("99.9453");
    }

    @Test
    void forecast_targetAtAnEndOrNoShare_isNone() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "85", "88");
        assertThat(LogitTrend.of(points, Given.aim(points, "100", 1, true, 100)))
                .isEmpty();
        assertThat(LogitTrend.of(points, Given.aim(points, "99.5", 1, true, 100)))
                .isEmpty();
        assertThat(LogitTrend.of(points, Given.aim(points, "0.5", -1, true, 100)))
                .isEmpty();
        assertThat(LogitTrend.of(points, Given.aim(points, "95", 1, false, 100)))
                .isEmpty();
    }
}
