package vn.datchuan.rules;

import vn.datchuan.engine.RuleBase;
import vn.datchuan.pack.RulePack;

/** The base pack as it is shipped. */
final class BaseRules {

    private BaseRules() {}

    static RulePack pack() {
        return ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals("base"))
                .findFirst()
                .orElseThrow();
    }

    /** Compiled ahead of time. */
    static RuleBase load() {
        return RuleBase.load(pack(), BaseRules.class.getClassLoader());
    }
}
