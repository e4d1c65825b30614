package vn.datchuan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact value, numerator over a positive denominator, so that shares are compared by cross-multiplication. Shares are in percent.
 */
public record Quantity(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quantity> {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Decimals kept where an exact quotient has to be written as a decimal. */
    public static final int SCALE = 10;

    public static Quantity of(BigDecimal value) {
        return new Quantity(value, ONE);
    }

    /** A share in percent: 100 times the numerator over the denominator. */
    public static Quantity percent(BigDecimal numerator, BigDecimal denominator) {
        return new Quantity(numerator.multiply(HUNDRED), denominator);
    }

    /** Exact comparison with a threshold; no rounding. */
    public int compareTo(BigDecimal threshold) {
        return isWhole() ? numerator.compareTo(threshold) : numerator.compareTo(threshold.multiply(denominator));
    }

    /** Exact comparison of two quantities; 1/2 and 2/4 compare as equal. */
    @Override
    public int compareTo(Quantity other) {
        return denominator == other.denominator
                ? numerator.compareTo(other.numerator)
                : times(numerator, other.denominator).compareTo(times(other.numerator, denominator));
    }

    private static BigDecimal times(BigDecimal number, BigDecimal factor) {
        return factor == ONE ? number : number.multiply(factor);
    }

    /** The value as a decimal: exact where no division is needed, else rounded half up to {@link #SCALE} decimals. */
    public BigDecimal decimal() {
        return isWhole() ? numerator : numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
    }

    /** The value rounded half up for display only. */
    public BigDecimal rounded(int decimals) {
        return isWhole()
                ? numerator.setScale(decimals, RoundingMode.HALF_UP)
                : numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** {@code threshold - value}, as {@link #decimal()} rounds. */
    public BigDecimal subtractedFrom(BigDecimal threshold) {
        return isWhole()
                ? threshold.subtract(numerator)
                : threshold.multiply(denominator).subtract(numerator).divide(denominator, SCALE, RoundingMode.HALF_UP);
    }

    private boolean isWhole() {
        return denominator == ONE || denominator.compareTo(ONE) == 0;
    }
}
