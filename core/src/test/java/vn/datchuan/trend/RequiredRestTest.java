package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.Period;

class RequiredRestTest {

    private static final Period YEAR = Period.ofYear(2027);
    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 30);

    @Test
    void share_675Of900AndNorm80_is95Percent() {
        RequiredRest rest = rest("675", "900", "1200", "80", 1).orElseThrow();
        assertThat(rest.share()).isEqualByComparingTo("95");
        assertThat(rest.excess()).isEqualByComparingTo("20");
        assertThat(rest.estimated()).isFalse();
    }

    /** Printed as 106.7 %. */
    @Test
    void share_640Of900AndNorm80_isOutOfReach() {
        assertThat(rest("640", "900", "1200", "80", 1).orElseThrow().share()).isEqualByComparingTo("106.6666666667");
    }

    @Test
    void share_alreadyEnough_isNegative() {
        assertThat(rest("990", "1000", "1200", "80", 1).orElseThrow().share()).isEqualByComparingTo("-15");
    }

    @Test
    void excess_atMostRatio_isPositiveWhereLessIsAllowedThanSoFar() {
        RequiredRest rest = rest("90", "900", "1200", "9", -1).orElseThrow();
        assertThat(rest.share()).isEqualByComparingTo("6");
        assertThat(rest.excess()).isEqualByComparingTo("4");
    }

    @Test
    void total_unknown_isEstimatedFromTheElapsedShare() {
        RequiredRest rest = RequiredRest.of(
                        Given.number("675"),
                        Given.number("900"),
                        Optional.empty(),
                        false,
                        YEAR,
                        SEPTEMBER,
                        Given.number("80"),
                        1)
                .orElseThrow();
        assertThat(rest.share()).isEqualByComparingTo("95");
        assertThat(rest.estimated()).isTrue();
    }

    @Test
    void rest_nothingRemains_isNone() {
        assertThat(rest("675", "1200", "1200", "80", 1)).isEmpty();
    }

    private static Optional<RequiredRest> rest(
            String numerator, String denominator, String total, String target, int sign) {
        Optional<BigDecimal> expected = Optional.of(Given.number(total));
        return RequiredRest.of(
                Given.number(numerator),
                Given.number(denominator),
                expected,
                true,
                YEAR,
                SEPTEMBER,
                Given.number(target),
                sign);
    }
}
