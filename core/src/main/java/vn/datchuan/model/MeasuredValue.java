package vn.datchuan.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What a measurement says (giá trị đo). Percent is 80, never 0.8. Null and plain text never reach a rule: these forms do. */
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

    /**
     * A number, ratio or bound with the unit it was reported in ("50 triệu đồng"). It reaches no rule: it is brought to the target's unit before, and
     * one that cannot be is not compared.
     */
    record InUnit(MeasuredValue amount, UnitOfMeasure unit) implements MeasuredValue {
        public InUnit {
            if (!(amount instanceof Numeric || amount instanceof Ratio || amount instanceof Bounded)) {
                throw new IllegalArgumentException("amount " + amount + ": expected a number, a ratio or a bound");
            }
        }
    }

    /**
     * A change reported as such ("tăng 8,7%", "giảm 1,2 điểm %", "gấp 2,1 lần"), to be held against a target on the change only.
     *
     * @param size negative for a decrease
     */
    record ReportedChange(BigDecimal size, UnitOfMeasure unit) implements MeasuredValue {}

    /** Reported as not available ("chưa có"). */
    record Missing(String reason) implements MeasuredValue {}

    /** The indicator does not apply to the unit ("không áp dụng"). */
    record NotApplicable() implements MeasuredValue {}
}
