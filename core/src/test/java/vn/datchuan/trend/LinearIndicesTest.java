package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link CurrentStatus} and {@link LinearRatio}. */
class LinearIndicesTest {

    private static final Series POVERTY = Given.ends(2015, "14.5", 2023, "10.4");

    /** Printed as 5.655 of 10. */
    @Test
    void index_fallingPoverty_is5655() {
        assertThat(CurrentStatus.of(POVERTY, Given.atMost("7.25", 2030))
                        .orElseThrow()
                        .index())
                .isEqualByComparingTo("5.6552");
    }

    @Test
    void index_onTheTarget_isTen() {
        assertThat(CurrentStatus.of(Given.yearly(2025, "60", "80"), Given.atLeast("80", 2030))
                        .orElseThrow()
                        .index())
                .isEqualByComparingTo("10");
    }

    @Test
    void index_movedAway_isNegative() {
        assertThat(CurrentStatus.of(Given.yearly(2025, "60", "58"), Given.atLeast("80", 2030))
                        .orElseThrow()
                        .index())
                .isEqualByComparingTo("-1");
    }

    @Test
    void index_baseOnTheTargetOrOnePoint_isNone() {
        assertThat(CurrentStatus.of(Given.yearly(2025, "80", "85"), Given.atLeast("80", 2030)))
                .isEmpty();
        assertThat(CurrentStatus.of(Given.yearly(2025, "60"), Given.atLeast("80", 2030)))
                .isEmpty();
    }

    @Test
    void index_zeroBase_isLinear() {
        assertThat(CurrentStatus.of(Given.yearly(2025, "0", "20"), Given.atLeast("80", 2030))
                        .orElseThrow()
                        .index())
                .isEqualByComparingTo("2.5");
    }

    /** Printed as 1.5125 / 1.1214 = 1.349. */
    @Test
    void ratio_paceAboveNeed_is1349() {
        LinearRatio ratio = LinearRatio.of(Given.ends(2016, "84.3", 2024, "96.4"), Given.atLeast("100", 2030))
                .orElseThrow();
        assertThat(ratio.pace()).isEqualByComparingTo("1.5125");
        assertThat(ratio.required()).isEqualByComparingTo("1.1214");
        assertThat(ratio.ratio()).isEqualByComparingTo("1.3487");
    }

    /** Printed as .916 / 3.975 = .230. */
    @Test
    void ratio_paceBelowNeed_is230() {
        LinearRatio ratio = LinearRatio.of(Given.ends(2015, "0.37", 2025, "9.53"), Given.atLeast("60", 2030))
                .orElseThrow();
        assertThat(ratio.pace()).isEqualByComparingTo("0.916");
        assertThat(ratio.required()).isEqualByComparingTo("3.9753");
        assertThat(ratio.ratio()).isEqualByComparingTo("0.2304");
    }

    @Test
    void ratio_fallingTarget_isPositiveWhereItFalls() {
        LinearRatio ratio = LinearRatio.of(POVERTY, Given.atMost("7.25", 2030)).orElseThrow();
        assertThat(ratio.pace()).isEqualByComparingTo("0.5125");
        assertThat(ratio.ratio()).isEqualByComparingTo("1.0603");
    }

    @Test
    void ratio_worsening_isNegative() {
        assertThat(LinearRatio.of(Given.yearly(2025, "60", "58"), Given.atLeast("80", 2030))
                        .orElseThrow()
                        .ratio())
                .isEqualByComparingTo("-0.5");
    }

    @Test
    void ratio_baseOnTheTargetOrOnePointOrNoTime_isNone() {
        assertThat(LinearRatio.of(Given.yearly(2025, "80", "85"), Given.atLeast("80", 2030)))
                .isEmpty();
        assertThat(LinearRatio.of(Given.yearly(2025, "60"), Given.atLeast("80", 2030)))
                .isEmpty();
        assertThat(LinearRatio.of(Given.yearly(2025, "60", "70"), Given.atLeast("80", 2025)))
                .isEmpty();
    }
}
