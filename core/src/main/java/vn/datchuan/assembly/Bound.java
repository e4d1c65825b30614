package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;

/**
 * The one bound of a numeric criterion that binds. Of a range it is the near end: the lower where higher is better, the upper where lower is.
 *
 * @param threshold as it is written and shown
 * @param exact as it is compared, where it follows from a base that is no decimal, such as 41/54; null: as it is written
 */
record Bound(
        Comparison comparison,
        BigDecimal threshold,
        @Nullable Quantity exact) {

    Bound(Comparison comparison, BigDecimal threshold) {
        this(comparison, threshold, null);
    }

    /** A threshold that may be no decimal; written down it is rounded so that whatever meets it exactly is not short of it. */
    static Bound of(Comparison comparison, Quantity threshold) {
        RoundingMode rounding = comparison.floor()
                ? RoundingMode.FLOOR
                : comparison.ceiling() ? RoundingMode.CEILING : RoundingMode.HALF_UP;
        try {
            BigDecimal decimal = threshold.numerator().divide(threshold.denominator());
            return new Bound(comparison, Values.natural(decimal));
        } catch (ArithmeticException noEnd) {
            BigDecimal decimal = threshold.numerator().divide(threshold.denominator(), Quantity.SCALE, rounding);
            return new Bound(comparison, Values.natural(decimal), threshold);
        }
    }

    /** Null where a criterion has none by itself. */
    static @Nullable Bound of(Criterion criterion, Direction direction) {
        if (criterion instanceof Criterion.Threshold t) {
            return new Bound(t.comparison(), t.value());
        }
        if (criterion instanceof Criterion.Between b) {
            Criterion.Threshold near = direction == Direction.HIGHER ? b.lower() : b.upper();
            return new Bound(near.comparison(), near.value());
        }
        return null;
    }

    /** Exact. */
    boolean isMetBy(Quantity value) {
        return comparison.holds(compare(value));
    }

    /** Sign of a value minus the threshold; exact. */
    int compare(Quantity value) {
        return exact == null ? value.compareTo(threshold) : value.compareTo(exact);
    }

    /**
     * The same, of which the gap says most.
     *
     * @param gap to the value; one that is rounded is zero only where it does not say it
     */
    int compare(Quantity value, BigDecimal gap) {
        boolean told = exact == null && gap.signum() != 0 && comparison != Comparison.EXACTLY;
        return told ? -sign() * gap.signum() : compare(value);
    }

    private int compare(BigDecimal value) {
        return compare(Quantity.of(value));
    }

    /** +1 where more is wanted, -1 where less is. */
    int sign() {
        return comparison.ceiling() ? -1 : 1;
    }

    /** What is missing: positive if missed, zero or less if met (zero misses a strict bound). */
    BigDecimal gap(Quantity value) {
        BigDecimal difference = value.subtractedFrom(threshold);
        if (comparison == Comparison.EXACTLY) {
            return difference.abs();
        }
        return sign() < 0 ? difference.negate() : difference;
    }

    /** Whether every value within the known bounds meets it (true), none does (false), or it cannot be said. */
    Optional<Boolean> decidedBy(Bounded value) {
        Optional<BigDecimal> near = sign() > 0 ? value.lower() : value.upper();
        Optional<BigDecimal> far = sign() > 0 ? value.upper() : value.lower();
        if (comparison == Comparison.EXACTLY) {
            boolean excluded = value.lower()
                            .map(l -> beyond(compare(l), value.inclusive()))
                            .orElse(false)
                    || value.upper()
                            .map(u -> beyond(-compare(u), value.inclusive()))
                            .orElse(false);
            return excluded ? Optional.of(false) : Optional.empty();
        }
        if (near.isPresent()) {
            int lead = sign() * compare(near.orElseThrow());
            if (lead > 0 || lead == 0 && !(value.inclusive() && comparison.strict())) {
                return Optional.of(true);
            }
        }
        if (far.isPresent()) {
            int lag = sign() * compare(far.orElseThrow());
            if (lag < 0 || lag == 0 && (!value.inclusive() || comparison.strict())) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    /** The known bound nearest to the threshold. */
    Quantity nearest(Bounded value) {
        BigDecimal lower = value.lower().orElse(null);
        BigDecimal upper = value.upper().orElse(null);
        if (lower == null || upper == null) {
            return Quantity.of(lower == null ? value.upper().orElseThrow() : lower);
        }
        boolean lowerIsNearer = threshold
                        .subtract(lower)
                        .abs()
                        .compareTo(threshold.subtract(upper).abs())
                <= 0;
        return Quantity.of(lowerIsNearer ? lower : upper);
    }

    private static boolean beyond(int sign, boolean inclusive) {
        return sign > 0 || sign == 0 && !inclusive;
    }
}
