package vn.datchuan.reference.policies;

import java.util.Optional;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceVerdict;

/** Looks at what another policy concluded. */
interface ReviewPolicy {

    /** What becomes of a verdict; empty where the policy has nothing to say. */
    Optional<ReferenceVerdict> review(ReferenceCase subject, ReferenceVerdict concluded, Rounding rounding);
}
