package vn.datchuan.reference;

import java.math.BigDecimal;

/** What was reported: a number, a share by its parts, a rating, a bound, nothing, or that the indicator does not apply. */
public sealed interface ReferenceValue {

    /** A plain number; its scale is the number of printed decimals. */
    record Number(BigDecimal value) implements ReferenceValue {}

    /** Numerator and denominator, both counts. */
    record Share(BigDecimal num, BigDecimal den) implements ReferenceValue {}

    /** A rating in words. */
    record Text(String words) implements ReferenceValue {}

    /** A value known only to lie above {@code lower}, below {@code upper} (either may be null), ends included or not. */
    record Bound(BigDecimal lower, BigDecimal upper, boolean inclusive) implements ReferenceValue {}

    /** Reported as not available. */
    record Missing() implements ReferenceValue {}

    /** Reported as not applicable to the unit. */
    record NotApplicable() implements ReferenceValue {}
}
