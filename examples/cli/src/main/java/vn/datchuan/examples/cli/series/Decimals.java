package vn.datchuan.examples.cli.series;

import java.math.BigDecimal;
import java.util.Optional;

/** Exact decimals of at most 30 digits, 20 of them behind the point; what is larger is no figure of a plan. */
final class Decimals {

    static final String LIMITS = "at most 30 digits and 20 decimals";

    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 20;
    private static final int LONGEST = 80;

    private Decimals() {}

    /** Reads digits as JSON or Java writes them, with a point; empty for other text and beyond the limits. */
    static Optional<BigDecimal> parse(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        long whole = (long) number.precision() - number.scale();
        boolean fits = number.precision() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS && whole <= MOST_DIGITS;
        return fits ? Optional.of(number.scale() < 0 ? number.setScale(0) : number) : Optional.empty();
    }

    /** Without exponent and without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
