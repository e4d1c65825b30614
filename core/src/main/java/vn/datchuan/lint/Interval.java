package vn.datchuan.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A single number, or the numbers strictly between two ends.
 *
 * @param lower empty: no end
 * @param upper empty: no end; equal to {@code lower}: that number alone
 */
record Interval(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

    private static final int FINEST = 60;

    /** One number alone. */
    static Interval of(BigDecimal number) {
        return new Interval(Optional.of(number), Optional.of(number));
    }

    boolean isNumber() {
        return lower.isPresent() && upper.isPresent() && lower.orElseThrow().compareTo(upper.orElseThrow()) == 0;
    }

    /** True if no whole number lies in it. */
    boolean isWithoutWhole() {
        if (lower.isEmpty() || upper.isEmpty()) {
            return false;
        }
        if (isNumber()) {
            return lower.orElseThrow().stripTrailingZeros().scale() > 0;
        }
        return firstWhole().compareTo(upper.orElseThrow()) >= 0;
    }

    /** A number in it, with as few decimals as may be. */
    BigDecimal some() {
        if (isNumber()) {
            return lower.orElseThrow();
        }
        if (lower.isEmpty()) {
            return upper.isEmpty() ? BigDecimal.ZERO : upper.orElseThrow().subtract(BigDecimal.ONE);
        }
        if (upper.isEmpty()) {
            return lower.orElseThrow().add(BigDecimal.ONE);
        }
        BigDecimal low = lower.orElseThrow();
        BigDecimal high = upper.orElseThrow();
        BigDecimal middle = low.add(high).multiply(new BigDecimal("0.5"));
        for (int decimals = 0; decimals < FINEST; decimals++) {
            BigDecimal rounded = middle.setScale(decimals, RoundingMode.HALF_EVEN);
            if (rounded.compareTo(low) > 0 && rounded.compareTo(high) < 0) {
                return rounded;
            }
        }
        return middle;
    }

    /** Numbers in it, in order: that many where there are so many, of a single number that one. */
    List<BigDecimal> some(int count, boolean whole) {
        List<BigDecimal> numbers = new ArrayList<>();
        Interval rest = this;
        for (int left = count; left > 0 && !(whole && rest.isWithoutWhole()); left--) {
            BigDecimal number = lower.isEmpty() && upper.isPresent()
                    ? upper.orElseThrow().subtract(BigDecimal.valueOf(left))
                    : whole && lower.isPresent() && !isNumber() ? rest.firstWhole() : rest.some();
            numbers.add(number);
            if (isNumber()) {
                return numbers;
            }
            rest = new Interval(Optional.of(number), upper);
        }
        return numbers;
    }

    /** The least whole number above the lower end. */
    private BigDecimal firstWhole() {
        return lower.orElseThrow().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    /** In words: {@code 80}, {@code above 70 and below 80}, {@code below 70}. */
    @Override
    public String toString() {
        if (isNumber()) {
            return plain(lower.orElseThrow());
        }
        String above = lower.map(l -> "above " + plain(l)).orElse("");
        String below = upper.map(u -> "below " + plain(u)).orElse("");
        return above.isEmpty() || below.isEmpty() ? above + below : above + " and " + below;
    }

    /** Without exponent and without zeros at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
