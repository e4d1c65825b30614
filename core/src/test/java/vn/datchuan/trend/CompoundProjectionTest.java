package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompoundProjectionTest {

    private static final double PRINTED = 0.000005;
    private static final Series POVERTY = Given.ends(2015, "14.5", 2023, "10.4");
    private static final Series NEARLY_ALL = Given.ends(2016, "84.3", 2024, "96.4");

    @Test
    void projection_fallingShare_isPrinted777572And92749() {
        Goal goal = Given.bounded(Given.atMost("7.25", 2030));
        double projected = CompoundProjection.projected(POVERTY, goal);
        assertThat(projected).isCloseTo(7.77572, within(PRINTED));
        assertThat(CompoundProjection.progress(projected, POVERTY, goal)).isCloseTo(0.92749, within(PRINTED));
        CompoundProjection projection = CompoundProjection.of(POVERTY, goal).orElseThrow();
        assertThat(projection.projected()).isEqualTo(new Projection(Given.number("7.7757"), false));
        assertThat(projection.progress()).isEqualByComparingTo("0.9275");
        assertThat(projection.met()).isFalse();
    }

    /** Printed as 106.6 % and q = 1.42049. */
    @Test
    void projection_withoutBounds_passesAHundred() {
        Goal goal = Given.atLeast("100", 2030);
        double projected = CompoundProjection.projected(NEARLY_ALL, goal);
        assertThat(CompoundProjection.progress(projected, NEARLY_ALL, goal)).isCloseTo(1.42049, within(PRINTED));
        CompoundProjection projection = CompoundProjection.of(NEARLY_ALL, goal).orElseThrow();
        assertThat(projection.projected()).isEqualTo(new Projection(Given.number("106.6017"), false));
        assertThat(projection.progress()).isEqualByComparingTo("1.4205");
    }

    @Test
    void projection_boundedShare_endsAtAHundredAndSaysSo() {
        CompoundProjection projection = CompoundProjection.of(NEARLY_ALL, Given.bounded(Given.atLeast("100", 2030)))
                .orElseThrow();
        assertThat(projection.projected()).isEqualTo(new Projection(Given.number("100.0000"), true));
        assertThat(projection.progress()).isEqualByComparingTo("1");
    }

    /** Printed as 48.37 and q = .80489. */
    @Test
    void projection_steepGrowth_isFair() {
        Series series = Given.ends(2015, "0.37", 2025, "9.53");
        Goal goal = Given.bounded(Given.atLeast("60", 2030));
        double projected = CompoundProjection.projected(series, goal);
        assertThat(CompoundProjection.progress(projected, series, goal)).isCloseTo(0.80489, within(PRINTED));
        assertThat(CompoundProjection.of(series, goal).orElseThrow().projected().value())
                .isEqualByComparingTo("48.3658");
    }

    /** The years are not printed; 2015 to 2024 gives the printed q = .02165. */
    @Test
    void projection_standstill_isPrinted02165() {
        Series series = Given.ends(2015, "92.3", 2024, "92.4");
        Goal goal = Given.bounded(Given.atLeast("100", 2030));
        double projected = CompoundProjection.projected(series, goal);
        assertThat(CompoundProjection.progress(projected, series, goal)).isCloseTo(0.02165, within(PRINTED));
        assertThat(CompoundProjection.of(series, goal).orElseThrow().progress()).isEqualByComparingTo("0.0217");
    }

    @Test
    void met_latestMeetsTheTarget_isTrueWhateverTheTrend() {
        CompoundProjection projection = CompoundProjection.of(
                        Given.yearly(2020, "70", "90", "81"), Given.atLeast("80", 2030))
                .orElseThrow();
        assertThat(projection.met()).isTrue();
    }

    @Test
    void met_withinOnePercentOfAHundredOrNone_isTrue() {
        Goal all = Given.bounded(Given.atLeast("100", 2030));
        Goal none = Given.bounded(Given.atMost("0", 2030));
        assertThat(isMet("90", "99", all)).isTrue();
        assertThat(isMet("90", "98.9", all)).isFalse();
        assertThat(isMet("9", "1", none)).isTrue();
        assertThat(isMet("9", "1.1", none)).isFalse();
        assertThat(isMet("80", "94.5", Given.bounded(Given.atLeast("95", 2030))))
                .isFalse();
        assertThat(isMet("90", "99", Given.atLeast("100", 2030))).isFalse();
    }

    @Test
    void projection_baseAlreadyMeetsTheTarget_doesNotApply() {
        assertThat(CompoundProjection.of(Given.ends(2020, "95", 2024, "85"), Given.atLeast("90", 2030)))
                .isEmpty();
        assertThat(CompoundProjection.of(Given.ends(2020, "90", 2024, "85"), Given.atLeast("90", 2030)))
                .isEmpty();
    }

    @Test
    void projection_zeroBaseOrOnePoint_doesNotApply() {
        assertThat(CompoundProjection.of(Given.ends(2020, "0", 2024, "85"), Given.atLeast("90", 2030)))
                .isEmpty();
        assertThat(CompoundProjection.of(Given.yearly(2020, "50"), Given.atLeast("90", 2030)))
                .isEmpty();
    }

    @Test
    void projection_beyondAnyNumber_doesNotApply() {
        assertThat(CompoundProjection.of(Given.ends(2020, "0.0000001", 2021, "1000000"), Given.atLeast("9E+9", 2060)))
                .isEmpty();
    }

    @Test
    void projection_closeNotAfterTheLatest_doesNotApply() {
        assertThat(CompoundProjection.of(POVERTY, Given.atMost("7.25", 2023))).isEmpty();
    }

    private static boolean isMet(String base, String latest, Goal goal) {
        return CompoundProjection.of(Given.ends(2020, base, 2024, latest), goal)
                .orElseThrow()
                .met();
    }
}
