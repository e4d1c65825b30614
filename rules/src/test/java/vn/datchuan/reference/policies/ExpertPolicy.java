package vn.datchuan.reference.policies;

import java.util.Optional;
import java.util.Set;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceVerdict;

/** EXPERT_OVERRIDE: a person's verdict in the place of any other, but no miss of a window that is still open. */
final class ExpertPolicy implements ReviewPolicy {

    private final Optional<String> decided;

    /** @param decided the person's verdict; empty if nobody decided */
    ExpertPolicy(Optional<String> decided) {
        this.decided = decided;
    }

    @Override
    public Optional<ReferenceVerdict> review(ReferenceCase subject, ReferenceVerdict concluded, Rounding rounding) {
        boolean open = subject.asOf().isBefore(subject.windowEnd());
        Set<String> flags = concluded.flags().contains("ESTIMATE") ? Set.of("ESTIMATE") : Set.of();
        return decided.filter(verdict -> !verdict.equals("FAIL") || !open)
                .map(verdict -> new ReferenceVerdict("EXPERT-1", verdict, null, null, flags));
    }
}
