package vn.datchuan.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.pack.RulePack;

/** The base pack and policy packs as they are shipped, compiled ahead of time. */
final class ShippedRules {

    static final String PLAN_PATH = "plan-path-v1";

    private ShippedRules() {}

    static RulePack pack(String id) {
        return ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static RuleBase load(String id) {
        return RuleBase.load(pack(id), ShippedRules.class.getClassLoader());
    }

    /** The base, and the default policy behind it. */
    static Layers planPath() {
        return layers(PLAN_PATH);
    }

    /** The base, and a policy behind it. */
    static Layers layers(String policyPack) {
        return new Layers(List.of(load("base"), load(policyPack)));
    }

    /** Thresholds of the base and of a policy. */
    static PolicyParameters parameters(String policyPack) {
        Map<String, BigDecimal> numbers = new TreeMap<>(pack("base").manifest().parameters());
        numbers.putAll(pack(policyPack).manifest().parameters());
        var policy = pack(policyPack).manifest().policy().orElseThrow();
        return new PolicyParameters(policy.name(), numbers, Set.copyOf(policy.figures()));
    }
}
