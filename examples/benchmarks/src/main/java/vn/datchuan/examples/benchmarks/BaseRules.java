package vn.datchuan.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;

/** The base rules by the name of their constant, for contenders that answer with a text. */
final class BaseRules {

    private BaseRules() {}

    static Map<String, BaseRule> byConstant() {
        Map<String, BaseRule> rules = new HashMap<>();
        for (BaseRule rule : BaseRule.values()) {
            rules.put(rule.name(), rule);
        }
        return rules;
    }
}
