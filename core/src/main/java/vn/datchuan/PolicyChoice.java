package vn.datchuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.PolicyDeclaration.Kind;
import vn.datchuan.pack.RulePack;
import vn.datchuan.policy.PolicyFigures;

/**
 * The policy packs that were chosen: one that forecasts, and any number that review. A choice is written as names joined by {@code +}; without a
 * forecasting policy among them it is that of PLAN_PATH_V1.
 *
 * @param packs all packs but the policies that were not chosen
 * @param forecast its forecasting policy
 * @param reviews its reviewing policies, in the order named
 */
record PolicyChoice(String name, List<RulePack> packs, RulePack forecast, List<RulePack> reviews) {

    /**
     * Chooses among packs.
     *
     * @throws DatChuanException if a name is not that of a loaded policy or stands twice, or two policies forecast
     */
    static PolicyChoice of(String choice, Iterable<RulePack> packs) {
        Map<String, RulePack> policies = new LinkedHashMap<>();
        List<RulePack> others = new ArrayList<>();
        for (RulePack pack : packs) {
            if (pack.head().policy()) {
                policies.put(pack.manifest().policy().orElseThrow().name(), pack);
            } else {
                others.add(pack);
            }
        }
        List<RulePack> forecasts = new ArrayList<>(1);
        List<RulePack> reviews = new ArrayList<>(0);
        List<String> names = new ArrayList<>(1);
        for (String named : choice.split("\\+", -1)) {
            String name = named.strip();
            RulePack pack = policies.get(name);
            if (pack == null) {
                throw unknown(name, policies.keySet());
            }
            if (names.contains(name)) {
                throw new DatChuanException(
                        ErrorCode.INVALID_ARGUMENT, "policy " + choice + ": " + name + " twice; expected it once");
            }
            names.add(name);
            boolean forecast = pack.manifest().policy().orElseThrow().kind() == Kind.FORECAST;
            (forecast ? forecasts : reviews).add(pack);
        }
        if (forecasts.isEmpty()) {
            RulePack usual = policies.get(PolicyParameters.PLAN_PATH_V1);
            if (usual == null) {
                throw unknown(PolicyParameters.PLAN_PATH_V1, policies.keySet());
            }
            forecasts.add(usual);
        }
        if (forecasts.size() > 1) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT, "policy " + choice + ": two policies forecast; expected one");
        }
        others.add(forecasts.get(0));
        return new PolicyChoice(String.join("+", names), others, forecasts.get(0), reviews);
    }

    /** True if a reviewing policy of that name was chosen. */
    boolean reviewsBy(String policy) {
        for (RulePack review : reviews) {
            if (review.manifest().policy().orElseThrow().name().equals(policy)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What computes the figures that the chosen policies declare.
     *
     * @throws DatChuanException if nothing computes the figures of one
     */
    List<PolicyFigures> ownFigures(ClassLoader loader) {
        List<RulePack> chosen = chosen();
        List<PolicyFigures> all = new ArrayList<>(0);
        for (RulePack pack : chosen) {
            PolicyDeclaration policy = pack.manifest().policy().orElseThrow();
            if (!policy.figures().isEmpty()) {
                all.add(find(policy.name(), loader));
            }
        }
        return all;
    }

    private static PolicyFigures find(String policy, ClassLoader loader) {
        for (PolicyFigures figures : ServiceLoader.load(PolicyFigures.class, loader)) {
            if (figures.policy().equals(policy)) {
                return figures;
            }
        }
        throw new DatChuanException(
                ErrorCode.INVALID_PACK,
                "policy " + policy + " declares figures, and nothing computes them; expected a PolicyFigures named in"
                        + " META-INF/services");
    }

    private List<RulePack> chosen() {
        List<RulePack> chosen = new ArrayList<>(1);
        chosen.add(forecast);
        chosen.addAll(reviews);
        return chosen;
    }

    /** Thresholds of the base packs, of the chosen policies, and those that were set, the later ones replacing the earlier. */
    PolicyParameters parameters(Map<String, BigDecimal> set) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Set<String> figures = new TreeSet<>();
        for (RulePack pack : packs) {
            if (pack.head().layer() == Layer.BASE) {
                numbers.putAll(pack.manifest().parameters());
            }
        }
        for (RulePack pack : chosen()) {
            numbers.putAll(pack.manifest().parameters());
            PolicyDeclaration policy = pack.manifest().policy().orElseThrow();
            figures.addAll(policy.figures());
        }
        for (String parameter : set.keySet()) {
            if (!numbers.containsKey(parameter)) {
                throw new DatChuanException(
                        ErrorCode.UNKNOWN_NAME,
                        "policy " + name + " has no parameter \"" + parameter + "\": expected one of "
                                + new TreeSet<>(numbers.keySet()));
            }
        }
        numbers.putAll(set);
        return new PolicyParameters(name, numbers, figures);
    }

    private static DatChuanException unknown(String name, Set<String> known) {
        return new DatChuanException(
                ErrorCode.UNKNOWN_NAME,
                "policy \"" + name + "\" is not loaded: expected one of " + new TreeSet<>(known));
    }
}
