package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RandomWalkTest {

    private static final String[] WORKED = {"60", "64", "71", "75"};

    /** m = 5 and se = 2.0 of the worked example, without damping: the target itself. */
    @Test
    void forecast_workedExample_isOnTheTarget() {
        List<DampedDrift.Point> points = Given.steps(365, WORKED);
        RandomWalk walk =
                RandomWalk.of(points, Given.aim(points, "80", 1, true, 365)).orElseThrow();
        assertThat(walk.averageChange()).isEqualByComparingTo("5");
        assertThat(walk.projected()).isEqualTo(new Projection(Given.number("80.0000"), false));
        assertThat(walk.missProbability()).isEqualByComparingTo("0.5");
    }

    /** The error of the worked example is 2.0: a target one such error away is missed with F_2(1) = .7887. */
    @Test
    void error_workedExample_isTwo() {
        List<DampedDrift.Point> points = Given.steps(365, WORKED);
        assertThat(RandomWalk.of(points, Given.aim(points, "82", 1, true, 365))
                        .orElseThrow()
                        .missProbability())
                .isEqualByComparingTo("0.7887");
    }

    @Test
    void forecast_nearTheEnd_staysLinearAndEndsAtAHundredAndSaysSo() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "85", "90");
        RandomWalk walk =
                RandomWalk.of(points, Given.aim(points, "95", 1, true, 300)).orElseThrow();
        assertThat(walk.averageChange()).isEqualByComparingTo("5");
        assertThat(walk.projected()).isEqualTo(new Projection(Given.number("100.0000"), true));
    }

    @Test
    void forecast_twoPoints_isNone() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "85");
        assertThat(RandomWalk.of(points, Given.aim(points, "95", 1, true, 100))).isEmpty();
    }
}
