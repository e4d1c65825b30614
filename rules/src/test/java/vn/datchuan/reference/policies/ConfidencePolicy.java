package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;

/**
 * CONFIDENCE_GUARDED, for closed windows and shares that a survey estimates: PASS stands only if the worse end of the 95 % Wilson interval reaches the
 * threshold, FAIL only if the better end does not.
 */
final class ConfidencePolicy implements ReviewPolicy {

    /** The normal quantile of .975. */
    private static final double Z = 1.959963984540054;

    @Override
    public Optional<ReferenceVerdict> review(ReferenceCase subject, ReferenceVerdict concluded, Rounding rounding) {
        if (!concluded.row().equals("3") || !subject.nature().equals("survey") || !subject.share()) {
            return Optional.empty();
        }
        CaseView view = CaseView.of(subject).orElseThrow();
        Optional<ReferenceValue.Share> sample = view.counts().filter(ConfidencePolicy::isSample);
        if (sample.isEmpty()) {
            Set<String> flags = new TreeSet<>(concluded.flags());
            flags.add("SAMPLE_INCONCLUSIVE");
            return Optional.of(new ReferenceVerdict("CG-3", concluded.verdict(), null, null, flags));
        }
        BigDecimal lower = end(sample.get(), -1, rounding);
        BigDecimal upper = end(sample.get(), 1, rounding);
        BigDecimal threshold = BigDecimal.valueOf(view.threshold());
        boolean pass = concluded.verdict().equals("PASS");
        boolean proven = pass ? worst(view, lower, upper, threshold) <= 0 : best(view, lower, upper, threshold) > 0;
        return proven ? Optional.empty() : Optional.of(inconclusive(pass ? "CG-1" : "CG-2", concluded));
    }

    /** Sign of what is missing at the worse end. A fixed amount is met by the whole interval only where that has no width. */
    private static int worst(CaseView view, BigDecimal lower, BigDecimal upper, BigDecimal threshold) {
        if (view.fixedAmount()) {
            return lower.compareTo(threshold) == 0 && upper.compareTo(threshold) == 0 ? 0 : 1;
        }
        return view.direction() * threshold.compareTo(view.direction() > 0 ? lower : upper);
    }

    /** Sign of what is missing at the better end; a fixed amount that lies within the interval may be met. */
    private static int best(CaseView view, BigDecimal lower, BigDecimal upper, BigDecimal threshold) {
        if (view.fixedAmount()) {
            return threshold.compareTo(lower) < 0 || threshold.compareTo(upper) > 0 ? 1 : 0;
        }
        return view.direction() * threshold.compareTo(view.direction() > 0 ? upper : lower);
    }

    /** Whole numbers, and not more of them than were asked. */
    private static boolean isSample(ReferenceValue.Share share) {
        return isWhole(share.num())
                && isWhole(share.den())
                && share.den().signum() > 0
                && share.num().signum() >= 0
                && share.num().compareTo(share.den()) <= 0;
    }

    private static boolean isWhole(BigDecimal count) {
        return count.setScale(0, RoundingMode.FLOOR).compareTo(count) == 0;
    }

    /** (p + z²/2n -+ z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), in percent and within 0 and 100. */
    private static BigDecimal end(ReferenceValue.Share share, int side, Rounding rounding) {
        double n = share.den().doubleValue();
        double p = share.num().doubleValue() / n;
        double root = StrictMath.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double end = 100 * (p + Z * Z / (2 * n) + side * Z * root) / (1 + Z * Z / n);
        return rounding.of(Math.min(Math.max(end, 0), 100)).max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
    }

    private static ReferenceVerdict inconclusive(String row, ReferenceVerdict concluded) {
        Set<String> flags = concluded.flags().contains("ESTIMATE") ? Set.of("ESTIMATE") : Set.of();
        return new ReferenceVerdict(row, "NOT_ASSESSED", null, "SAMPLE_INCONCLUSIVE", flags);
    }
}
