package vn.datchuan.reference.policies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceVerdict;

/** TOLERANCE: marks a target that is missed by at most 5 points of a share, or 5 percent of anything else. It never changes a verdict. */
final class TolerancePolicy implements ReviewPolicy {

    private static final BigDecimal ZONE = BigDecimal.valueOf(5);
    private static final Set<String> MARKED = Set.of("FAIL", "AT_RISK", "ON_TRACK");

    @Override
    public Optional<ReferenceVerdict> review(ReferenceCase subject, ReferenceVerdict concluded, Rounding rounding) {
        if (!MARKED.contains(concluded.verdict())) {
            return Optional.empty();
        }
        return CaseView.of(subject)
                .filter(view -> !view.met())
                .flatMap(CaseView::margin)
                .filter(margin -> margin.compareTo(ZONE) <= 0)
                .map(margin -> near(concluded));
    }

    private static ReferenceVerdict near(ReferenceVerdict concluded) {
        Set<String> flags = new TreeSet<>(concluded.flags());
        flags.add("NEAR");
        return new ReferenceVerdict("TOL-1", concluded.verdict(), concluded.severity(), concluded.reason(), flags);
    }
}
