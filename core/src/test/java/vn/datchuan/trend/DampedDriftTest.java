package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DampedDriftTest {

    private static final String[] WORKED = {"60", "64", "71", "75"};

    /** P = 79.25 and P(miss) = .628 as printed, for steps of equal length. */
    @Test
    void forecast_workedExample_is7925With628() {
        List<DampedDrift.Point> points = Given.steps(365, WORKED);
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "80", 1, true, 365)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("5");
        assertThat(drift.projected()).isEqualByComparingTo("79.25");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.6282");
    }

    /**
     * On the year ends of the printed example, 2022 to 2026, the figures are 79.24 and .630: a step counts days, and 2024 has 366. m = (4 + 7 x 365/366
     * + 4) / 3 = 4.9936, P = 75 + .85 m = 79.2446, sd = 1.7210, se = 1.9872, F_2(.7554 / 1.9872) = .6298.
     */
    @Test
    void forecast_workedExampleOnYearEnds_hasALeapDay() {
        List<DampedDrift.Point> points = Given.yearEnds(2022, WORKED);
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "80", 1, true, 365)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("4.9936");
        assertThat(drift.projected()).isEqualByComparingTo("79.2446");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.6298");
    }

    /** No scatter: the floor of half a point is the error, F_1(1 / (.5 sqrt 1.5)). */
    @Test
    void forecast_constantSeries_hasTheFloorAsItsError() {
        List<DampedDrift.Point> points = Given.steps(365, "60", "60", "60");
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "61", 1, true, 365)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("0");
        assertThat(drift.projected()).isEqualByComparingTo("60");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.8251");
    }

    @Test
    void forecast_nearTheEnd_isOnTheLogitScale() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "85", "88");
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "95", 1, true, 100)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("0.3031");
        assertThat(drift.projected()).isEqualByComparingTo("90.4654");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.9642");
    }

    @Test
    void forecast_fallingTargetNearTheEnd_countsFallsAsBetter() {
        List<DampedDrift.Point> points = Given.steps(100, "20", "16", "13");
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "10", -1, true, 200)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("0.2573");
        assertThat(drift.projected()).isEqualByComparingTo("9.0659");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.2178");
    }

    /** The mean change shows the scale: 2 points a step, or some hundredths of log odds. */
    @Test
    void scale_oneOfValueAndTargetOutside20To80_isLogit() {
        assertThat(meanChange("80", "90", true)).isEqualByComparingTo("0.1168");
        assertThat(meanChange("80.1", "70", true)).isEqualByComparingTo("0.1172");
        assertThat(meanChange("20", "19.9", true)).isEqualByComparingTo("0.1360");
        assertThat(meanChange("19.9", "20", true)).isEqualByComparingTo("0.1366");
    }

    @Test
    void scale_withinOrOnTheEdgesOrNoShare_isLinear() {
        assertThat(meanChange("80", "80", true)).isEqualByComparingTo("2");
        assertThat(meanChange("20", "20", true)).isEqualByComparingTo("2");
        assertThat(meanChange("85", "90", false)).isEqualByComparingTo("2");
    }

    @Test
    void forecast_targetOfAHundred_staysLinear() {
        List<DampedDrift.Point> points = Given.steps(100, "90", "94", "97");
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "100", 1, true, 100)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("3.5");
        assertThat(drift.projected()).isEqualByComparingTo("99.975");
        assertThat(drift.missProbability()).isEqualByComparingTo("0.5092");
    }

    @Test
    void projected_shareOnTheLinearScale_mayPassAHundred() {
        List<DampedDrift.Point> points = Given.steps(100, "80", "90", "99");
        assertThat(DampedDrift.of(points, Given.aim(points, "100", 1, true, 300))
                        .orElseThrow()
                        .projected())
                .isEqualByComparingTo("119.7729");
    }

    @Test
    void forecast_fewerThanThreePoints_isNone() {
        for (int n = 0; n < 3; n++) {
            List<DampedDrift.Point> points = Given.steps(100, WORKED).subList(0, n);
            assertThat(DampedDrift.of(points, Given.aim(points, "80", 1, true, 100)))
                    .isEmpty();
        }
    }

    @Test
    void forecast_spacingLongerThanTheMedianByHalfTheWindow_isNone() {
        assertThat(afterGapOf(100 + 182)).isPresent();
        assertThat(afterGapOf(100 + 183)).isEmpty();
    }

    @Test
    void forecast_closedOnTheLastPoint_isNone() {
        List<DampedDrift.Point> points = Given.steps(100, WORKED);
        assertThat(DampedDrift.of(points, Given.aim(points, "80", 1, true, 0))).isEmpty();
    }

    @Test
    void change_unevenSpacing_isPerStep() {
        List<DampedDrift.Point> points = List.of(
                Given.point(Given.START, "50"),
                Given.point(Given.START.plusDays(100), "52"),
                Given.point(Given.START.plusDays(300), "56"),
                Given.point(Given.START.plusDays(400), "58"));
        DampedDrift drift =
                DampedDrift.of(points, Given.aim(points, "60", 1, true, 100)).orElseThrow();
        assertThat(drift.averageChange()).isEqualByComparingTo("2");
        assertThat(drift.projected()).isEqualByComparingTo("59.7");
    }

    @Test
    void forecast_spacingLongerByExactlyHalfTheWindow_isThere() {
        List<DampedDrift.Point> points = new ArrayList<>(Given.steps(100, WORKED));
        points.add(Given.point(points.get(3).day().plusDays(100 + 183), "76"));
        LocalDate close = points.get(4).day().plusDays(100);
        assertThat(DampedDrift.of(points, new DampedDrift.Aim(Given.number("80"), 1, true, close, 366)))
                .isPresent();
    }

    /** Mean change of a series that rises by 2 points a step to {@code last}. */
    private static BigDecimal meanChange(String last, String target, boolean boundedShare) {
        BigDecimal latest = Given.number(last);
        List<DampedDrift.Point> points = Given.steps(
                100,
                latest.subtract(Given.number("4")).toPlainString(),
                latest.subtract(Given.number("2")).toPlainString(),
                last);
        return DampedDrift.of(points, Given.aim(points, target, 1, boundedShare, 100))
                .orElseThrow()
                .averageChange();
    }

    private static Optional<DampedDrift> afterGapOf(int days) {
        List<DampedDrift.Point> points = new ArrayList<>(Given.steps(100, WORKED));
        points.add(Given.point(points.get(3).day().plusDays(days), "76"));
        return DampedDrift.of(points, Given.aim(points, "80", 1, true, 100));
    }

    /** All of 10^29: 1 - .5/N is 1 to a double, and the log odds of 1 are beyond any number. */
    @Test
    void forecast_sharesOfAnAbsurdlyLargeWhole_isStillANumber() {
        List<DampedDrift.Point> points = new java.util.ArrayList<>();
        String whole = "1" + "0".repeat(29);
        for (int i = 0; i < 4; i++) {
            points.add(Given.share(Given.START.plusDays(30L * i), whole, whole));
        }
        assertThat(DampedDrift.of(points, Given.aim(points, "90", 1, true, 30))
                        .orElseThrow()
                        .missProbability())
                .isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    }
}
