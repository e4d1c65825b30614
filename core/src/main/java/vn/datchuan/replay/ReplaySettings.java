package vn.datchuan.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.Trust;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.ExpertOverride;

/** How a replay judges, whatever packs and values it is given. */
record ReplaySettings(
        String policy,
        Map<String, BigDecimal> parameters,
        List<ExpertOverride> overrides,
        boolean illustrative,
        int parallelism,
        ClassLoader loader,
        Trust trust,
        ReplayProgress progress) {

    ReplaySettings {
        parameters = Map.copyOf(parameters);
        overrides = List.copyOf(overrides);
    }

    ReplaySettings with(
            String otherPolicy, Map<String, BigDecimal> otherParameters, List<ExpertOverride> otherOverrides) {
        return new ReplaySettings(
                otherPolicy, otherParameters, otherOverrides, illustrative, parallelism, loader, trust, progress);
    }

    ReplaySettings silent() {
        return new ReplaySettings(
                policy, parameters, overrides, illustrative, parallelism, loader, trust, ReplayProgress.NONE);
    }

    ComplianceEvaluator evaluator(List<RulePack> packs, List<ComplianceEvaluator> compiled) {
        ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder()
                .packs(packs)
                .policy(policy)
                .overrides(overrides)
                .illustrative(illustrative)
                .parallelism(parallelism)
                .classLoader(loader)
                .trust(trust);
        for (Map.Entry<String, BigDecimal> parameter : parameters.entrySet()) {
            builder = builder.parameter(parameter.getKey(), parameter.getValue());
        }
        for (ComplianceEvaluator other : compiled) {
            builder = builder.compiledBy(other);
        }
        return builder.build();
    }
}
