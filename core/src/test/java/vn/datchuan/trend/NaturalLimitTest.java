package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NaturalLimitTest {

    @Test
    void factor_publishedSeries_is83548() {
        assertThat(NaturalLimit.exact(66.6 / 100)).isCloseTo(0.83548, within(0.000005));
        assertThat(factor("66.6")).isEqualTo("0.8355");
    }

    @Test
    void factor_onTheLimit_isZero() {
        assertThat(factor("100")).isEqualTo("0.0000");
    }

    @Test
    void factor_beyondTheLimit_mirrorsUpToTwiceIt() {
        assertThat(factor("133.4")).isEqualTo("0.8355");
        assertThat(factor("200")).isEqualTo("1.0000");
        assertThat(factor("300")).isEqualTo("1.0000");
    }

    @Test
    void factor_zeroBase_isOne() {
        assertThat(factor("0")).isEqualTo("1.0000");
    }

    @Test
    void factor_noLimit_isRefused() {
        assertThatThrownBy(() -> NaturalLimit.factor(Given.number("5"), Given.number("0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit above 0");
    }

    private static String factor(String base) {
        return NaturalLimit.factor(Given.number(base), Given.number("100")).toPlainString();
    }
}
