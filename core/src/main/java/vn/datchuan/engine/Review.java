package vn.datchuan.engine;

import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.Conclusion;

/**
 * What one reviewing policy said of a concluded case.
 *
 * @param conclusions sorted by rule; empty where a rule threw
 */
public record Review(RuleBase ruleBase, List<Conclusion> conclusions, Optional<RuleFailure> failure) {

    /** True if it puts another verdict in the place of one; a review that only marks, or whose rule threw, does not. */
    public boolean revises(Conclusion standing) {
        return !conclusions.isEmpty() && !conclusions.get(0).sameVerdict(standing);
    }
}
