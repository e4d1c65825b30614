package vn.datchuan.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;

/**
 * Packs whose plans come from one choice, whose rules and manifests come from another, and whose thresholds from a third. A pack that stands in one of the first
 * two only has from the other no plan, or no rules.
 */
final class MixedPacks implements PackChoice {

    private final PackChoice plans;
    private final PackChoice rules;
    private final PackChoice policies;
    private final Map<List<Optional<RulePack>>, RulePack> mixed = new HashMap<>();

    MixedPacks(PackChoice plans, PackChoice rules, PackChoice policies) {
        this.plans = plans;
        this.rules = rules;
        this.policies = policies;
    }

    @Override
    public List<RulePack> on(LocalDate day) {
        Map<String, RulePack> planOf = byId(plans.on(day));
        Map<String, RulePack> ruleOf = byId(rules.on(day));
        Map<String, RulePack> policyOf = byId(policies.on(day));
        TreeSet<String> ids = new TreeSet<>(planOf.keySet());
        ids.addAll(ruleOf.keySet());
        ids.addAll(policyOf.keySet());
        List<RulePack> packs = new ArrayList<>(ids.size());
        for (String id : ids) {
            Optional<RulePack> plan = Optional.ofNullable(planOf.get(id));
            Optional<RulePack> policy = Optional.ofNullable(policyOf.get(id));
            // a policy that only the other choice has is named there, and must be there to be chosen
            Optional<RulePack> rule = Optional.ofNullable(ruleOf.get(id))
                    .or(() -> policy.filter(p -> p.head().policy()));
            if (rule.isPresent()
                    || plan.isPresent() && plan.orElseThrow().plan().isPresent()) {
                packs.add(mixed.computeIfAbsent(List.of(plan, rule, policy), key -> mix(plan, rule, policy)));
            }
        }
        return packs;
    }

    private static Map<String, RulePack> byId(List<RulePack> packs) {
        Map<String, RulePack> byId = new HashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        return byId;
    }

    private static RulePack mix(Optional<RulePack> plan, Optional<RulePack> rule, Optional<RulePack> policy) {
        RulePack rest = rule.isPresent() ? rule.orElseThrow() : plan.orElseThrow();
        SortedMap<String, BigDecimal> thresholds =
                policy.orElse(rest).manifest().parameters();
        if (plan.equals(rule) && thresholds.equals(rest.manifest().parameters())) {
            return rest;
        }
        // the digest is that of the rules, so that they need not be compiled again; no decision id of such packs is
        // ever reported
        return new RulePack(
                with(rest.manifest(), thresholds),
                rest.origin(),
                rest.digest(),
                rule.flatMap(RulePack::modelClass),
                () -> plan.flatMap(RulePack::plan),
                () -> rule.map(RulePack::rules).orElse(List.of()),
                rest::statements);
    }

    private static PackManifest with(PackManifest m, SortedMap<String, BigDecimal> thresholds) {
        return new PackManifest(
                m.id(),
                m.version(),
                m.nameVi(),
                m.nameEn(),
                m.layer(),
                m.validity(),
                m.legalBasis(),
                m.extendedPack(),
                m.scope(),
                m.engine(),
                thresholds,
                m.policy());
    }
}
