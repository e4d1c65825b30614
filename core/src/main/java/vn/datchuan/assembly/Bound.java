package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;

/**
 * The one bound of a numeric criterion that binds. Of a range it is the near end: the lower where higher is better, the upper where lower is.
 */
record Bound(Comparison comparison, BigDecimal threshold) {

    static Optional<Bound> of(Criterion criterion, Direction direction) {
        if (criterion instanceof Criterion.Threshold t) {
            return Optional.of(new Bound(t.comparison(), t.value()));
        }
        if (criterion instanceof Criterion.Between b) {
            Criterion.Threshold near = direction == Direction.HIGHER ? b.lower() : b.upper();
            return Optional.of(new Bound(near.comparison(), near.value()));
        }
        return Optional.empty();
    }

    /** Exact. */
    boolean isMetBy(Quantity value) {
        return comparison.holds(value.compareTo(threshold));
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
                            .map(l -> beyond(l.compareTo(threshold), value.inclusive()))
                            .orElse(false)
                    || value.upper()
                            .map(u -> beyond(threshold.compareTo(u), value.inclusive()))
                            .orElse(false);
            return excluded ? Optional.of(false) : Optional.empty();
        }
        if (near.isPresent()) {
            int lead = sign() * near.orElseThrow().compareTo(threshold);
            if (lead > 0 || lead == 0 && !(value.inclusive() && comparison.strict())) {
                return Optional.of(true);
            }
        }
        if (far.isPresent()) {
            int lag = sign() * far.orElseThrow().compareTo(threshold);
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
