package vn.datchuan;

import java.util.List;
import vn.datchuan.engine.RuleBase;

/** Builds evaluators in which something other than the rule engine decides, with everything around it the same. For comparisons alone. */
public final class SwappedRules {

    private SwappedRules() {}

    /**
     * Builds what a builder describes.
     *
     * @param deciding used in the place of the packs that have the same id and digest
     */
    public static ComplianceEvaluator build(ComplianceEvaluator.Builder builder, List<RuleBase> deciding) {
        return builder.build(deciding);
    }
}
