package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.datchuan.pack.RulePack;

/**
 * Packs whose plans come from one choice, and whose rules and manifests come from another. A pack that stands in one of them only has from the other no plan, or
 * no rules.
 */
final class MixedPacks implements PackChoice {

    private final PackChoice plans;
    private final PackChoice rules;
    private final Map<List<Optional<RulePack>>, RulePack> mixed = new HashMap<>();

    MixedPacks(PackChoice plans, PackChoice rules) {
        this.plans = plans;
        this.rules = rules;
    }

    @Override
    public List<RulePack> on(LocalDate day) {
        Map<String, RulePack> planOf = byId(plans.on(day));
        Map<String, RulePack> ruleOf = byId(rules.on(day));
        TreeMap<String, RulePack> ids = new TreeMap<>(planOf);
        ids.putAll(ruleOf);
        List<RulePack> packs = new ArrayList<>(ids.size());
        for (String id : ids.keySet()) {
            Optional<RulePack> plan = Optional.ofNullable(planOf.get(id));
            Optional<RulePack> rule = Optional.ofNullable(ruleOf.get(id));
            if (rule.isPresent()
                    || plan.isPresent() && plan.orElseThrow().plan().isPresent()) {
                packs.add(mixed.computeIfAbsent(List.of(plan, rule), key -> mix(plan, rule)));
            }
        }
        return packs;
    }

    private static Map<String, RulePack> byId(List<RulePack> packs) {
        Map<String, RulePack> byId = new HashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        return byId;
    }

    private static RulePack mix(Optional<RulePack> plan, Optional<RulePack> rule) {
        if (plan.equals(rule)) {
            return plan.orElseThrow();
        }
        // the digest is that of the rules, so that they need not be compiled again; no decision id of such packs is
        // ever reported
        RulePack rest = rule.isPresent() ? rule.orElseThrow() : plan.orElseThrow();
        return new RulePack(
                rest.manifest(),
                rest.origin(),
                rest.digest(),
                rule.flatMap(RulePack::modelClass),
                () -> plan.flatMap(RulePack::plan),
                () -> rule.map(RulePack::rules).orElse(List.of()),
                rest::statements);
    }
}
