package vn.datchuan.engine;

import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.Conclusion;

/**
 * What one reviewing policy said of a concluded case.
 *
 * @param conclusions sorted by rule; empty where a rule threw
 */
public record Review(RuleBase ruleBase, List<Conclusion> conclusions, Optional<RuleFailure> failure) {}
