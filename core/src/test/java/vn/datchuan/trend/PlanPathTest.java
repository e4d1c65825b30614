package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;

/** The worked path 60, 70, 80, 90, 95, 100: 2026 closed at 71, so 2027 runs from 71 to 80. */
class PlanPathTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 30);
    private static final PlanPath YEAR_2027 =
            PlanPath.straight(Period.ofYear(2027), Given.number("71"), Given.number("80"));
    private static final BigDecimal WAY = Given.number("9");

    @Test
    void path_nineTwelfths_isThreeQuartersOfTheWay() {
        assertThat(YEAR_2027.at(SEPTEMBER)).isEqualByComparingTo("77.75");
    }

    @Test
    void shortfall_workedValues_areOn039And194And306() {
        assertThat(shortfall("77.4")).isEqualByComparingTo("0.0388888889");
        assertThat(shortfall("76")).isEqualByComparingTo("0.1944444444");
        assertThat(shortfall("75")).isEqualByComparingTo("0.3055555556");
    }

    @Test
    void shortfall_aheadOfThePath_isNegative() {
        assertThat(shortfall("80")).isEqualByComparingTo("-0.25");
    }

    @Test
    void shortfall_fallingTarget_isPositiveAboveThePath() {
        PlanPath falling = PlanPath.straight(Period.ofYear(2027), Given.number("20"), Given.number("11"));
        Quantity value = Quantity.of(Given.number("13.6"));
        assertThat(falling.at(SEPTEMBER)).isEqualByComparingTo("13.25");
        assertThat(falling.shortfall(value, SEPTEMBER, -1, WAY)).isEqualByComparingTo("0.0388888889");
    }

    @Test
    void path_throughYearlySteps_bendsAtEachOfThem() {
        PlanPath path = new PlanPath(
                Period.ofYears(2026, 2030),
                List.of(
                        node(2025, "60"),
                        node(2026, "70"),
                        node(2027, "80"),
                        node(2028, "90"),
                        node(2029, "95"),
                        node(2030, "100")));
        assertThat(path.at(LocalDate.of(2026, 6, 30))).isEqualByComparingTo("65");
        assertThat(path.at(Given.yearEnd(2028))).isEqualByComparingTo("90");
        assertThat(path.at(LocalDate.of(2029, 6, 30))).isEqualByComparingTo("92.5");
    }

    @Test
    void path_outsideTheWindow_staysAtItsEnds() {
        assertThat(YEAR_2027.at(LocalDate.of(2020, 1, 1))).isEqualByComparingTo("71");
        assertThat(YEAR_2027.at(LocalDate.of(2030, 1, 1))).isEqualByComparingTo("80");
    }

    @Test
    void path_oneNode_isRefused() {
        assertThatThrownBy(() -> new PlanPath(Period.ofYear(2027), List.of(node(2026, "60"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two nodes");
    }

    private static BigDecimal shortfall(String value) {
        return YEAR_2027.shortfall(Quantity.of(Given.number(value)), SEPTEMBER, 1, WAY);
    }

    private static PlanPath.Node node(int year, String value) {
        return new PlanPath.Node(Given.yearEnd(year), Given.number(value));
    }
}
