package vn.datchuan.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What a measurement says (giá trị đo). Percent is 80, never 0.8. Null and plain text never reach a rule: these seven forms do. */
public sealed interface MeasuredValue {

    /** A number as reported; its scale is the number of decimals that were printed. */
    record Numeric(BigDecimal value) implements MeasuredValue {}

    /** Numerator and denominator of a share; compared by cross-multiplication, never after rounding. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements MeasuredValue {}

    /** A rating on evidence ("Đạt", "Chưa đạt"), as reported and white-space folded. */
    record Rating(String text) implements MeasuredValue {}

    /** Only bounds are known ("&gt;95%"); at least one bound is present. Exclusive unless {@code inclusive}. */
    record Bounded(Optional<BigDecimal> lower, Optional<BigDecimal> upper, boolean inclusive)
            implements MeasuredValue {}

    /** Reported as not available ("chưa có"). */
    record Missing(String reason) implements MeasuredValue {}

    /** The indicator does not apply to the unit ("không áp dụng"). */
    record NotApplicable() implements MeasuredValue {}
}
