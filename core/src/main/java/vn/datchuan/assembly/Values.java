package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.NotApplicable;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Quantity;

/** Measured values as exact quantities and as canonical text. */
public final class Values {

    private Values() {}

    /** The exact quantity; empty for a value that is no number. A share is in percent. The denominator of a ratio must be positive. */
    public static Optional<Quantity> quantity(MeasuredValue value, boolean share) {
        if (value instanceof Numeric n) {
            return Optional.of(Quantity.of(n.value()));
        }
        if (value instanceof Ratio r && r.denominator().signum() > 0) {
            return Optional.of(
                    share
                            ? Quantity.percent(r.numerator(), r.denominator())
                            : new Quantity(r.numerator(), r.denominator()));
        }
        return Optional.empty();
    }

    /** Equal as values: 80 and 80.0 are the same. */
    static boolean same(MeasuredValue a, MeasuredValue b) {
        return text(a).equals(text(b));
    }

    /** Canonical text: plain numbers without trailing zeros. The same value always has the same text. */
    public static String text(MeasuredValue value) {
        if (value instanceof Numeric n) {
            return plain(n.value());
        }
        if (value instanceof Ratio r) {
            return plain(r.numerator()) + "/" + plain(r.denominator());
        }
        if (value instanceof Rating r) {
            return r.text();
        }
        if (value instanceof Bounded b) {
            String equal = b.inclusive() ? "=" : "";
            return b.lower().map(l -> ">" + equal + plain(l)).orElse("")
                    + b.upper().map(u -> "<" + equal + plain(u)).orElse("");
        }
        return value instanceof Missing ? "chưa có" : value instanceof NotApplicable ? "không áp dụng" : "";
    }

    /** Without exponent and trailing zeros; zero is "0". */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
