package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SampleTailTest {

    private static final Sample OF_200 = sample(39, 50).from(200);

    @Test
    void binomial_43Of54At80Percent_is5270() {
        assertThat(SampleTail.binomialAtMost(sample(43, 54), Given.number("80")))
                .isEqualByComparingTo("0.5270");
        assertThat(SampleTail.binomialAtLeast(sample(43, 54), Given.number("80")))
                .isEqualByComparingTo("0.6064");
    }

    /** Printed as .4115, and .4164 where the population is taken as endless. */
    @Test
    void hypergeometric_39Of50From200With160_is4115() {
        assertThat(SampleTail.hypergeometricAtMost(OF_200, 160)).isEqualByComparingTo("0.4115");
        assertThat(SampleTail.hypergeometricAtLeast(OF_200, 160)).isEqualByComparingTo("0.7339");
        assertThat(SampleTail.binomialAtMost(OF_200, Given.number("80"))).isEqualByComparingTo("0.4164");
    }

    /** The two-sided test of the library returned 1.370 here. */
    @Test
    void binomial_200Of200_staysAProbability() {
        assertThat(SampleTail.binomialAtMost(sample(200, 200), Given.number("99.50429")))
                .isEqualByComparingTo("1");
        assertThat(SampleTail.binomialAtLeast(sample(200, 200), Given.number("99.50429")))
                .isEqualByComparingTo("0.3701");
    }

    @Test
    void binomial_noSuccess_isTheChanceOfNone() {
        assertThat(SampleTail.binomialAtMost(sample(0, 12), Given.number("10"))).isEqualByComparingTo("0.2824");
        assertThat(SampleTail.binomialAtLeast(sample(0, 12), Given.number("10")))
                .isEqualByComparingTo("1");
    }

    @Test
    void binomial_targetAtAnEnd_isCertain() {
        assertThat(SampleTail.binomialAtMost(sample(53, 54), Given.number("100")))
                .isEqualByComparingTo("0");
        assertThat(SampleTail.binomialAtMost(sample(54, 54), Given.number("100")))
                .isEqualByComparingTo("1");
        assertThat(SampleTail.binomialAtLeast(sample(1, 54), Given.number("0"))).isEqualByComparingTo("0");
    }

    @Test
    void hypergeometric_noPopulation_isRefused() {
        assertThatThrownBy(() -> SampleTail.hypergeometricAtMost(sample(39, 50), 160))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("population");
    }

    private static Sample sample(int successes, int size) {
        return new Sample(successes, size, OptionalInt.empty());
    }
}
