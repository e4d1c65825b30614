package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.Quantity;

class DisplayedNumberTest {

    private static final int CASES = 10_000;

    @Test
    void share_justBelowTheThreshold_isNeverShownOnIt() {
        assertThat(share("79.96", "1", "80").text(Language.VI)).isEqualTo("79,96");
    }

    @Test
    void share_onTheThreshold_hasOneDecimal() {
        assertThat(share("80", "1", "80").text(Language.VI)).isEqualTo("80,0");
    }

    @Test
    void share_twoThirdsAgainstItsRounding_isShownBelowIt() {
        assertThat(share("200", "3", "66.67").text(Language.EN)).isEqualTo("66.667");
    }

    @Test
    void share_twoThirdsAgainstTenDecimals_isShownAsAFraction() {
        assertThat(share("200", "3", "66.6666666667").text(Language.VI)).isEqualTo("200/3");
    }

    @Test
    void share_reportedWithMoreThanTenDecimals_isShownInFull() {
        assertThat(share("79.999999999999", "1", "80").text(Language.VI)).isEqualTo("79,999999999999");
    }

    @Test
    void whole_count_hasNoDecimals() {
        assertThat(DisplayedNumber.whole(Quantity.of(new BigDecimal("1234567")), BigDecimal.TEN)
                        .text(Language.VI))
                .isEqualTo("1.234.567");
    }

    @Test
    void share_randomRatiosAndThresholds_standsToTheThresholdAsTheExactValueDoes() {
        Random random = new Random(20270930);
        for (int i = 0; i < CASES; i++) {
            long denominator = 1L + random.nextInt(1_000_000);
            long numerator = random.nextInt((int) denominator + 1);
            Quantity exact = Quantity.percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
            BigDecimal threshold = i % 2 == 0 ? exact.rounded(random.nextInt(11)) : hundredths(random);
            assertAgrees(DisplayedNumber.share(exact, threshold), exact, threshold);
        }
    }

    private static BigDecimal hundredths(Random random) {
        return BigDecimal.valueOf(random.nextInt(10_001), 2);
    }

    private static void assertAgrees(DisplayedNumber shown, Quantity exact, BigDecimal threshold) {
        int expected = Integer.signum(exact.compareTo(threshold));
        int actual = shown.decimal().map(d -> d.compareTo(threshold)).orElse(expected);
        assertThat(actual)
                .as("%s/%s against %s", exact.numerator(), exact.denominator(), threshold)
                .isEqualTo(expected);
        assertThat(shown.decimal().map(BigDecimal::scale).orElse(0)).isLessThanOrEqualTo(DisplayedNumber.MOST_DECIMALS);
    }

    private static DisplayedNumber share(String numerator, String denominator, String threshold) {
        return DisplayedNumber.share(
                new Quantity(new BigDecimal(numerator), new BigDecimal(denominator)), new BigDecimal(threshold));
    }
}
