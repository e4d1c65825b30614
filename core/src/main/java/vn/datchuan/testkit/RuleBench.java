package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.policy.PolicyFigures;

/**
 * The rules that judge cases under one choice of policies, opened up: each pack's rules can be asked alone. Full evaluations are the evaluator's; this
 * judges facts, some thousand times, with one pack changed. Not thread-safe.
 */
final class RuleBench {

    private final List<RuleBase> layers;
    private final List<RuleBase> reviews;
    private final PolicyParameters parameters;
    private final CaseAssembler assembler;

    private RuleBench(
            List<RuleBase> layers, List<RuleBase> reviews, PolicyParameters parameters, List<PolicyFigures> figures) {
        this.layers = layers;
        this.reviews = reviews;
        this.parameters = parameters;
        this.assembler = new CaseAssembler(parameters, figures);
    }

    /**
     * The rules of packs under a policy.
     *
     * @param policy as the builder of the evaluator takes it, which has checked it
     * @param loaded rule bases by pack id; what is missing is added
     */
    static RuleBench of(List<RulePack> packs, String policy, Map<String, RuleBase> loaded, ClassLoader loader) {
        Map<String, RulePack> policies = new HashMap<>();
        List<RuleBase> layers = new ArrayList<>();
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            PackManifest manifest = pack.manifest();
            manifest.policy().ifPresent(declared -> policies.put(declared.name(), pack));
            if (manifest.layer() == Layer.BASE) {
                numbers.putAll(manifest.parameters());
            }
            if (manifest.policy().isEmpty()) {
                ruleBase(pack, loaded, loader).ifPresent(layers::add);
            }
        }
        List<RulePack> chosen = chosen(policy, policies);
        List<RuleBase> reviews = new ArrayList<>(0);
        Set<String> figureNames = new TreeSet<>();
        List<PolicyFigures> figures = new ArrayList<>(0);
        for (RulePack pack : chosen) {
            PolicyDeclaration declared = pack.manifest().policy().orElseThrow();
            boolean forecast = declared.kind() == PolicyDeclaration.Kind.FORECAST;
            ruleBase(pack, loaded, loader).ifPresent(rules -> (forecast ? layers : reviews).add(rules));
            numbers.putAll(pack.manifest().parameters());
            figureNames.addAll(declared.figures());
            if (!declared.figures().isEmpty()) {
                figures.addAll(figuresOf(declared.name(), loader));
            }
        }
        PolicyParameters parameters = new PolicyParameters(policy, numbers, figureNames);
        return new RuleBench(new Layers(layers).ruleBases(), reviews, parameters, figures);
    }

    private static List<RulePack> chosen(String policy, Map<String, RulePack> policies) {
        List<RulePack> chosen = new ArrayList<>(2);
        for (String name : policy.split("\\+", -1)) {
            chosen.add(policies.get(name));
        }
        boolean forecast = chosen.stream()
                .anyMatch(p -> p.manifest().policy().orElseThrow().kind() == PolicyDeclaration.Kind.FORECAST);
        if (!forecast) {
            chosen.add(0, policies.get(PolicyParameters.PLAN_PATH_V1));
        }
        return chosen;
    }

    private static Optional<RuleBase> ruleBase(RulePack pack, Map<String, RuleBase> loaded, ClassLoader loader) {
        RuleBase known = loaded.get(pack.id());
        if (known == null && pack.modelClass().isPresent()) {
            known = RuleBase.load(pack, loader);
        } else if (known == null && !pack.rules().isEmpty()) {
            known = RuleBase.compile(pack, loader);
        }
        if (known != null) {
            loaded.put(pack.id(), known);
        }
        return Optional.ofNullable(known);
    }

    private static List<PolicyFigures> figuresOf(String policy, ClassLoader loader) {
        for (PolicyFigures figures : ServiceLoader.load(PolicyFigures.class, loader)) {
            if (figures.policy().equals(policy)) {
                return List.of(figures);
            }
        }
        return List.of();
    }

    /** Packs that judge, the most specific first, the forecasting policy last. */
    List<RuleBase> layers() {
        return layers;
    }

    /** Policies that review what was concluded, in their order. */
    List<RuleBase> reviews() {
        return reviews;
    }

    CaseAssembler assembler() {
        return assembler;
    }

    PolicyParameters parameters() {
        return parameters;
    }

    /** True if a pack's rules are asked about a fact on that day. */
    static boolean applies(RuleBase rules, Object fact, LocalDate day) {
        PackManifest manifest = rules.pack().manifest();
        if (fact instanceof IndicatorCase c) {
            return manifest.appliesTo(c.getUnitCode(), c.getPlan(), c.getUnitGroup(), day);
        }
        return !(fact instanceof VerdictTally t) || manifest.appliesTo(t.getUnitCode(), "", "", day);
    }
}
