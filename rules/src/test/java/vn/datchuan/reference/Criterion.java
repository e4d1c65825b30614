package vn.datchuan.reference;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The end of a numeric target that binds in the indicator's direction; a range binds by its near end, inclusively.
 *
 * @param strict the threshold itself does not meet it
 * @param equality only the threshold itself meets it
 */
record Criterion(int direction, Fraction threshold, boolean strict, boolean equality) {

    static Criterion of(ReferenceTarget target, int direction) {
        boolean nearEndIsUpper = target.op().equals("between") && direction < 0;
        return new Criterion(
                direction,
                Fraction.of(nearEndIsUpper ? target.upper() : target.value()),
                target.op().equals(">") || target.op().equals("<"),
                target.op().equals("=="));
    }

    boolean atLeast() {
        return !equality && direction > 0;
    }

    boolean atMost() {
        return !equality && direction < 0;
    }

    /** What is missing to the threshold; not positive where it is reached. */
    Fraction gap(Fraction value) {
        Fraction missing = threshold.minus(value).times(direction);
        return equality ? missing.abs() : missing;
    }

    boolean isMetBy(Fraction value) {
        int sign = gap(value).signum();
        return sign < 0 || sign == 0 && !strict;
    }

    /** Met by a value that need not have been so good; only of inclusive targets. */
    boolean isExceededBy(Fraction value) {
        return !strict && !equality && gap(value).signum() < 0;
    }

    /** Whether every value within the bound meets the criterion, or none does; empty if some do. */
    Optional<Boolean> isMetBy(ReferenceValue.Bound bound) {
        if (equality) {
            return equals(bound);
        }
        BigDecimal worst = direction > 0 ? bound.lower() : bound.upper();
        BigDecimal best = direction > 0 ? bound.upper() : bound.lower();
        if (worst != null) {
            int sign = gap(Fraction.of(worst)).signum();
            if (sign < 0 || sign == 0 && !(strict && bound.inclusive())) {
                return Optional.of(true);
            }
        }
        if (best != null) {
            int sign = gap(Fraction.of(best)).signum();
            if (sign > 0 || sign == 0 && (strict || !bound.inclusive())) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> equals(ReferenceValue.Bound bound) {
        int below = bound.lower() == null ? -1 : Fraction.of(bound.lower()).compareTo(threshold);
        int above = bound.upper() == null ? 1 : Fraction.of(bound.upper()).compareTo(threshold);
        boolean outside = below > 0 || above < 0 || !bound.inclusive() && (below == 0 || above == 0);
        if (outside) {
            return Optional.of(false);
        }
        return below == 0 && above == 0 ? Optional.of(true) : Optional.empty();
    }

    /** Of a bound that decides, the end nearest to the threshold. */
    Fraction nearestEnd(ReferenceValue.Bound bound) {
        if (bound.lower() == null || bound.upper() == null) {
            return Fraction.of(bound.lower() == null ? bound.upper() : bound.lower());
        }
        Fraction lower = Fraction.of(bound.lower());
        Fraction upper = Fraction.of(bound.upper());
        return lower.minus(threshold).abs().exceeds(upper.minus(threshold).abs()) ? upper : lower;
    }
}
