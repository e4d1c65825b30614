package vn.datchuan.engine;

import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.Conclusion;

/**
 * What the packs said of one case: all conclusions of the pack that decided, sorted by rule.
 *
 * @param ruleBase the pack that decided or whose rule threw; empty if none said anything
 */
public record Decision(Optional<RuleBase> ruleBase, List<Conclusion> conclusions, Optional<RuleFailure> failure) {

    static final Decision UNDECIDED = new Decision(Optional.empty(), List.of(), Optional.empty());

    /** True if two conclusions contradict each other. */
    public boolean conflicting() {
        for (int i = 1; i < conclusions.size(); i++) {
            Conclusion first = conclusions.get(0);
            Conclusion other = conclusions.get(i);
            if (first.verdict() != other.verdict()
                    || !first.reason().equals(other.reason())
                    || !first.severity().equals(other.severity())) {
                return true;
            }
        }
        return false;
    }
}
