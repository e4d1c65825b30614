package vn.datchuan.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.NotApplicable;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.Observation;
import vn.datchuan.verdict.NotAssessedReason;

/** Whether a figure that was chosen can be judged at all. */
final class DataCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int STALE_DAYS = 30;

    private DataCheck() {}

    /** Why the figure of a qualitative target cannot be judged; null if it can. */
    static @Nullable NotAssessedReason ofRating(Observation figure, String words) {
        if (figure.conflicting()) {
            return NotAssessedReason.CONFLICTING;
        }
        if (figure.value() instanceof NotApplicable) {
            return NotAssessedReason.NOT_APPLICABLE;
        }
        boolean readable = figure.value() instanceof Rating r
                && Ratings.read(r.text(), words).isPresent();
        return readable ? null : NotAssessedReason.DATA_ERROR;
    }

    /** Why the figure of a numeric target cannot be judged; null if it can. */
    static @Nullable NotAssessedReason ofNumber(
            Observation figure, JudgedTarget target, Bound bound, LocalDate asOf, boolean closed) {
        if (figure.conflicting()) {
            return NotAssessedReason.CONFLICTING;
        }
        MeasuredValue value = figure.value();
        if (value instanceof NotApplicable) {
            return NotAssessedReason.NOT_APPLICABLE;
        }
        if (value instanceof Ratio r && r.denominator().signum() == 0) {
            return NotAssessedReason.NO_CASES;
        }
        if (value instanceof Rating || outOfRange(value, target.bounded())) {
            return NotAssessedReason.DATA_ERROR;
        }
        if (value instanceof InUnit || value instanceof ReportedChange) {
            return NotAssessedReason.NOT_COMPARABLE;
        }
        if (target.comparableFrom().isPresent()
                && figure.asOf().isBefore(target.comparableFrom().orElseThrow())) {
            return NotAssessedReason.NOT_COMPARABLE;
        }
        if (value instanceof Bounded b && bound.decidedBy(b).isEmpty()) {
            return NotAssessedReason.SUPPRESSED;
        }
        boolean stale = !closed
                && target.frequency().after(figure.asOf()).plusDays(STALE_DAYS).isBefore(asOf);
        return stale ? NotAssessedReason.STALE : null;
    }

    private static boolean outOfRange(MeasuredValue value, boolean bounded) {
        if (value instanceof Ratio r) {
            return r.denominator().signum() < 0
                    || bounded && (r.numerator().signum() < 0 || r.numerator().compareTo(r.denominator()) > 0);
        }
        if (!bounded) {
            return false;
        }
        if (value instanceof Numeric n) {
            return outside(n.value());
        }
        return value instanceof Bounded b
                && (b.lower().filter(DataCheck::outside).isPresent()
                        || b.upper().filter(DataCheck::outside).isPresent());
    }

    private static boolean outside(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    }
}
