package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.Frequency;

/** What holds for every series and sample, on many drawn from a fixed seed. */
class TrendPropertiesTest {

    private static final int CASES = 2_000;
    private static final BigDecimal HUNDRED = Given.number("100");
    private static final BigDecimal ROUNDING = Given.number("0.0001");

    private Random random = new Random(0);

    @BeforeEach
    void seed() {
        random = new Random(20_260_101);
    }

    @Test
    void intervals_anySample_containTheEstimateAndWidenWithTheLevel() {
        for (int i = 0; i < CASES; i++) {
            Sample sample = sample();
            BigDecimal share = Rounded.of(100 * sample.share());
            ShareInterval wilson = ShareInterval.wilson(sample, Given.number("80"));
            ShareInterval exact = ShareInterval.clopperPearson(sample, Given.number("80"));
            assertContains(wilson, share, share);
            assertContains(exact, share, share);
            assertContains(ShareInterval.wilson(sample), wilson.lower(), wilson.upper());
            assertContains(ShareInterval.clopperPearson(sample), exact.lower(), exact.upper());
            assertContains(new ShareInterval(BigDecimal.ZERO, HUNDRED), exact.lower(), exact.upper());
        }
    }

    @Test
    void intervals_failuresForSuccesses_areMirrored() {
        for (int i = 0; i < CASES; i++) {
            Sample sample = sample();
            Sample mirrored = new Sample(sample.size() - sample.successes(), sample.size(), sample.population());
            ShareInterval wilson = ShareInterval.wilson(sample);
            ShareInterval exact = ShareInterval.clopperPearson(sample);
            assertNear(ShareInterval.wilson(mirrored).upper(), HUNDRED.subtract(wilson.lower()));
            assertNear(ShareInterval.clopperPearson(mirrored).upper(), HUNDRED.subtract(exact.lower()));
        }
    }

    @Test
    void intervals_knownPopulation_lieWithinThoseOfAnEndlessOne() {
        for (int i = 0; i < CASES; i++) {
            Sample sample = sample();
            ShareInterval finite = ShareInterval.wilson(sample.from(sample.size() + random.nextInt(500)));
            assertContains(ShareInterval.wilson(sample), finite.lower(), finite.upper());
        }
    }

    @Test
    void tails_anySample_areProbabilitiesThatCoverEverything() {
        for (int i = 0; i < CASES; i++) {
            int population = 1 + random.nextInt(300);
            int size = 1 + random.nextInt(population);
            int having = random.nextInt(population + 1);
            Sample sample = new Sample(random.nextInt(size + 1), size, OptionalInt.of(population));
            BigDecimal share = Rounded.of(100.0 * having / population);
            assertCover(SampleTail.binomialAtMost(sample, share), SampleTail.binomialAtLeast(sample, share));
            assertCover(
                    SampleTail.hypergeometricAtMost(sample, having), SampleTail.hypergeometricAtLeast(sample, having));
        }
    }

    @Test
    void walks_mirroredDirection_giveTheSameProbability() {
        for (int i = 0; i < CASES; i++) {
            List<DampedDrift.Point> points = points();
            List<DampedDrift.Point> mirrored = mirrored(points);
            BigDecimal target = decimal(1, 99);
            DampedDrift.Aim aim = Given.aim(points, target.toPlainString(), 1, true, 1 + random.nextInt(400));
            DampedDrift.Aim opposite =
                    new DampedDrift.Aim(HUNDRED.subtract(target), -1, true, aim.close(), aim.windowDays());
            DampedDrift damped = DampedDrift.of(points, aim).orElseThrow();
            DampedDrift dampedBack = DampedDrift.of(mirrored, opposite).orElseThrow();
            assertMirrored(damped.missProbability(), dampedBack.missProbability());
            assertNear(damped.projected(), HUNDRED.subtract(dampedBack.projected()));
            assertNear(damped.averageChange(), dampedBack.averageChange());
            RandomWalk walk = RandomWalk.of(points, aim).orElseThrow();
            assertMirrored(
                    walk.missProbability(),
                    RandomWalk.of(mirrored, opposite).orElseThrow().missProbability());
            LogitTrend logit = LogitTrend.of(points, aim).orElseThrow();
            assertMirrored(
                    logit.missProbability(),
                    LogitTrend.of(mirrored, opposite).orElseThrow().missProbability());
        }
    }

    @Test
    void line_anySeries_hasAProbabilityAndAnIntervalAroundIt() {
        for (int i = 0; i < CASES; i++) {
            List<DampedDrift.Point> points = points();
            BigDecimal target = decimal(1, 99);
            Goal goal = Given.aim(points, target.toPlainString(), 1, false, 1 + random.nextInt(400))
                    .goal();
            Goal opposite = new Goal(HUNDRED.subtract(target), -1, false, goal.close());
            LinearTrend narrow =
                    LinearTrend.of(Series.of(points), goal, Given.number("80")).orElseThrow();
            LinearTrend wide =
                    LinearTrend.of(Series.of(points), goal, Given.number("95")).orElseThrow();
            assertThat(narrow.projected().value()).isBetween(narrow.lower(), narrow.upper());
            assertThat(narrow.lower()).isBetween(wide.lower(), wide.upper());
            assertThat(narrow.upper()).isBetween(wide.lower(), wide.upper());
            LinearTrend back = LinearTrend.of(Series.of(mirrored(points)), opposite, Given.number("80"))
                    .orElseThrow();
            assertMirrored(narrow.missProbability(), back.missProbability());
            assertNear(narrow.slope(), back.slope().negate());
        }
    }

    @Test
    void weatherAndLinearRatio_mirroredDirection_areTheSame() {
        WeatherSymbol.Cuts cuts = new WeatherSymbol.Cuts(Given.number("0.05"), Given.number("0.2"));
        int outlooks = 0;
        for (int i = 0; i < CASES; i++) {
            Series series = yearly();
            Series back = negated(series);
            Goal goal = new Goal(decimal(1, 99), 1, false, Given.yearEnd(2040));
            Goal opposite = new Goal(goal.threshold().negate(), -1, false, goal.close());
            assertThat(LinearRatio.of(back, opposite)).isEqualTo(LinearRatio.of(series, goal));
            assertThat(CurrentStatus.of(back, opposite)).isEqualTo(CurrentStatus.of(series, goal));
            WeatherTrend trend = WeatherTrend.of(series, Frequency.ANNUAL).orElseThrow();
            WeatherTrend against = WeatherTrend.of(back, Frequency.ANNUAL).orElseThrow();
            assertThat(against.direction(-1)).isEqualTo(trend.direction(1));
            assertThat(against.held(-1, true)).isEqualTo(trend.held(1, true));
            assertThat(WeatherOutlook.of(back, Frequency.ANNUAL, opposite)
                            .map(o -> o.miss() + " " + o.symbol(-1, cuts)))
                    .isEqualTo(WeatherOutlook.of(series, Frequency.ANNUAL, goal)
                            .map(o -> o.miss() + " " + o.symbol(1, cuts)));
            outlooks += WeatherOutlook.of(series, Frequency.ANNUAL, goal).isPresent() ? 1 : 0;
        }
        assertThat(outlooks).isGreaterThan(CASES / 4);
    }

    private Sample sample() {
        int size = 1 + random.nextInt(400);
        return new Sample(random.nextInt(size + 1), size, OptionalInt.empty());
    }

    /** Three to six shares with uneven spacing. */
    private List<DampedDrift.Point> points() {
        List<DampedDrift.Point> points = new ArrayList<>();
        LocalDate day = Given.START;
        int size = 3 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            points.add(Given.point(day, decimal(0, 100).toPlainString()));
            day = day.plusDays(80 + random.nextInt(60));
        }
        return points;
    }

    private static List<DampedDrift.Point> mirrored(List<DampedDrift.Point> points) {
        List<DampedDrift.Point> mirrored = new ArrayList<>();
        for (DampedDrift.Point point : points) {
            mirrored.add(Given.point(
                    point.day(), HUNDRED.subtract(point.value().decimal()).toPlainString()));
        }
        return mirrored;
    }

    private Series yearly() {
        List<Series.Dated> values = new ArrayList<>();
        int size = 4 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            values.add(new Series.Dated(Given.yearEnd(2020 + i), decimal(0, 100)));
        }
        return new Series(values);
    }

    private static Series negated(Series series) {
        List<Series.Dated> values = new ArrayList<>();
        for (Series.Dated value : series.values()) {
            values.add(new Series.Dated(value.day(), value.value().negate()));
        }
        return new Series(values);
    }

    /** With two decimals. */
    private BigDecimal decimal(int from, int to) {
        return BigDecimal.valueOf(100L * from + random.nextInt(100 * (to - from) + 1), 2);
    }

    private static void assertContains(ShareInterval outer, BigDecimal lower, BigDecimal upper) {
        assertThat(outer.lower()).isLessThanOrEqualTo(lower);
        assertThat(outer.upper()).isGreaterThanOrEqualTo(upper);
    }

    private static void assertCover(BigDecimal atMost, BigDecimal atLeast) {
        assertThat(atMost).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(atLeast).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(atMost.add(atLeast)).isGreaterThanOrEqualTo(BigDecimal.ONE.subtract(ROUNDING));
    }

    private static void assertMirrored(BigDecimal probability, BigDecimal mirrored) {
        assertThat(probability).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertNear(mirrored, probability);
    }

    private static void assertNear(BigDecimal value, BigDecimal other) {
        assertThat(value.subtract(other).abs()).isLessThanOrEqualTo(ROUNDING);
    }
}
