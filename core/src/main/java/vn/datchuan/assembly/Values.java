package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.NotApplicable;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Quantity;
import vn.datchuan.model.UnitOfMeasure;

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

    /** Equal as values: 80, 80.0 and 80% are the same, and so are 1000 triệu đồng and 1 tỷ đồng. */
    static boolean same(MeasuredValue a, MeasuredValue b) {
        return plainText(a).equals(plainText(b));
    }

    /** The text in the plain unit of the quantity. */
    private static String plainText(MeasuredValue value) {
        if (!(value instanceof InUnit given)) {
            return text(value);
        }
        UnitOfMeasure unit = given.unit();
        String amount = text(scaled(given.amount(), unit.exponent()));
        return unit.share() && unit.per().isEmpty() ? amount : amount + " " + unit.quantity() + "/" + unit.per();
    }

    /** Times a power of ten, exactly; of a ratio the numerator. */
    static MeasuredValue scaled(MeasuredValue amount, int exponent) {
        if (exponent == 0) {
            return amount;
        }
        if (amount instanceof Numeric n) {
            return new Numeric(scaled(n.value(), exponent));
        }
        if (amount instanceof Ratio r) {
            return new Ratio(scaled(r.numerator(), exponent), r.denominator());
        }
        Bounded b = (Bounded) amount;
        return new Bounded(scaled(b.lower(), exponent), scaled(b.upper(), exponent), b.inclusive());
    }

    private static Optional<BigDecimal> scaled(Optional<BigDecimal> bound, int exponent) {
        return bound.isPresent() ? Optional.of(scaled(bound.orElseThrow(), exponent)) : bound;
    }

    private static BigDecimal scaled(BigDecimal number, int exponent) {
        return exponent < 0 ? number.movePointLeft(-exponent) : number.movePointRight(exponent);
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
        if (value instanceof InUnit u) {
            return text(u.amount()) + (u.unit().text().equals("%") ? "%" : " " + u.unit());
        }
        if (value instanceof ReportedChange c) {
            return (c.size().signum() > 0 ? "+" : "") + plain(c.size()) + " " + c.unit();
        }
        return value instanceof Missing ? "chưa có" : value instanceof NotApplicable ? "không áp dụng" : "";
    }

    /** Without trailing zeros and with a scale that is not negative. */
    static BigDecimal natural(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Without exponent and trailing zeros; zero is "0". */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
