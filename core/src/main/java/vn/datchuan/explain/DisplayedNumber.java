package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Quantity;

/**
 * Exact value as it is shown (số hiển thị): rounded half up with as many decimals as it takes for the shown number to stand to the threshold as the
 * exact one does. 79.96 against 80 is shown as 79,96 and never as 80,0.
 *
 * <p>Where {@link #MOST_DECIMALS} do not suffice the exact fraction is shown.
 */
public final class DisplayedNumber {

    /** More decimals are not shown. */
    public static final int MOST_DECIMALS = 10;

    private final Quantity exact;
    private final Optional<BigDecimal> decimal;

    private DisplayedNumber(Quantity exact, Optional<BigDecimal> decimal) {
        this.exact = exact;
        this.decimal = decimal;
    }

    /** A share in percent: one decimal or more. */
    public static DisplayedNumber share(Quantity value, BigDecimal threshold) {
        return of(value, threshold, 1);
    }

    /** A whole number, with decimals only where the comparison needs them. */
    public static DisplayedNumber whole(Quantity value, BigDecimal threshold) {
        return of(value, threshold, 0);
    }

    /** {@code decimals} or more, at most {@link #MOST_DECIMALS}. */
    public static DisplayedNumber of(Quantity value, BigDecimal threshold, int decimals) {
        return of(value, List.of(threshold), decimals);
    }

    /** Stands to each of the thresholds as the exact value does. */
    static DisplayedNumber of(Quantity value, List<BigDecimal> thresholds, int decimals) {
        for (int k = Math.min(decimals, MOST_DECIMALS); k <= MOST_DECIMALS; k++) {
            BigDecimal rounded = value.rounded(k);
            if (stands(rounded, value, thresholds)) {
                return new DisplayedNumber(value, Optional.of(rounded));
            }
        }
        boolean whole = value.denominator().compareTo(BigDecimal.ONE) == 0;
        return new DisplayedNumber(value, whole ? Optional.of(value.numerator()) : Optional.empty());
    }

    private static boolean stands(BigDecimal rounded, Quantity value, List<BigDecimal> thresholds) {
        for (int i = 0; i < thresholds.size(); i++) {
            BigDecimal threshold = thresholds.get(i);
            if (rounded.compareTo(threshold) != Integer.signum(value.compareTo(threshold))) {
                return false;
            }
        }
        return true;
    }

    /** The shown number; empty where a fraction is shown. */
    public Optional<BigDecimal> decimal() {
        return decimal;
    }

    /** The number in the form of the language, or {@code numerator/denominator}. */
    public String text(Language language) {
        return decimal.map(d -> Numbers.text(d, language))
                .orElseGet(() -> Numbers.natural(exact.numerator(), language) + "/"
                        + Numbers.natural(exact.denominator(), language));
    }
}
