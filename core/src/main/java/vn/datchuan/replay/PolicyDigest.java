package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.pack.Sha256;
import vn.datchuan.verdict.ExpertOverride;

/** Digest of a policy with the decisions of persons that are taken beside it. */
final class PolicyDigest {

    private PolicyDigest() {}

    /**
     * The digest.
     *
     * @param policy digest of name and thresholds; it is the result where there are no decisions
     */
    static String of(String policy, List<ExpertOverride> overrides) {
        if (overrides.isEmpty()) {
            return policy;
        }
        List<String> lines = new ArrayList<>();
        for (ExpertOverride o : overrides) {
            lines.add(String.join(
                    "\t",
                    o.unit(),
                    o.plan(),
                    o.indicator(),
                    o.period(),
                    o.verdict().name(),
                    o.author(),
                    o.date().toString(),
                    o.reason()));
        }
        lines.sort(null);
        return Sha256.of(policy + "\n" + String.join("\n", lines));
    }
}
