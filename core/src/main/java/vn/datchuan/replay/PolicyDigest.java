package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.Comparator;
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
        sorted(overrides).forEach(o -> lines.add(line(o)));
        return Sha256.of(policy + "\n" + String.join("\n", lines));
    }

    /** In an order that no order of files changes. */
    static List<ExpertOverride> sorted(List<ExpertOverride> overrides) {
        List<ExpertOverride> sorted = new ArrayList<>(overrides);
        sorted.sort(Comparator.comparing(PolicyDigest::line));
        return sorted;
    }

    private static String line(ExpertOverride o) {
        return String.join(
                "\t",
                o.unit(),
                o.plan(),
                o.indicator(),
                o.period(),
                o.verdict().name(),
                o.author(),
                o.date().toString(),
                o.reason());
    }
}
