package vn.datchuan.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact rational number in lowest terms with a positive denominator. */
record Fraction(BigInteger num, BigInteger den) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction HUNDRED = of(100);

    Fraction {
        BigInteger divisor = num.gcd(den).multiply(BigInteger.valueOf(den.signum()));
        num = num.divide(divisor);
        den = den.divide(divisor);
    }

    static Fraction of(long whole) {
        return of(whole, 1);
    }

    static Fraction of(long num, long den) {
        return new Fraction(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    Fraction plus(Fraction other) {
        return new Fraction(num.multiply(other.den).add(other.num.multiply(den)), den.multiply(other.den));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(-1));
    }

    Fraction times(Fraction other) {
        return new Fraction(num.multiply(other.num), den.multiply(other.den));
    }

    Fraction times(long factor) {
        return times(of(factor));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(num.multiply(other.den), den.multiply(other.num));
    }

    Fraction abs() {
        return new Fraction(num.abs(), den);
    }

    int signum() {
        return num.signum();
    }

    boolean exceeds(Fraction other) {
        return compareTo(other) > 0;
    }

    boolean isBelow(Fraction other) {
        return compareTo(other) < 0;
    }

    Fraction floor() {
        BigInteger[] parts = num.divideAndRemainder(den);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    Fraction ceiling() {
        return times(-1).floor().times(-1);
    }

    /** HALF_UP. */
    BigDecimal rounded(int places) {
        return new BigDecimal(num).divide(new BigDecimal(den), places, RoundingMode.HALF_UP);
    }

    double toDouble() {
        return new BigDecimal(num)
                .divide(new BigDecimal(den), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return num.multiply(other.den).compareTo(other.num.multiply(den));
    }
}
