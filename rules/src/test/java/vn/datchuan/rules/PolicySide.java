package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Reviews;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.pack.PolicyDeclaration.Kind;
import vn.datchuan.policy.PolicyFigures;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

/** Runs cases of the reference through the product under one shipped policy: its figures, its rules, behind it the default policy's and the base's. */
final class PolicySide {

    private final Layers layers;
    private final Reviews reviews;
    private final CaseAssembler assembler;

    private PolicySide(Layers layers, Reviews reviews, CaseAssembler assembler) {
        this.layers = layers;
        this.reviews = reviews;
        this.assembler = assembler;
    }

    /** A policy by the id of its pack; one that reviews works behind the default policy. */
    static PolicySide of(String pack) {
        boolean forecasts = kind(pack) == Kind.FORECAST;
        List<RuleBase> reviewing = forecasts ? List.of() : List.of(ShippedRules.load(pack));
        return new PolicySide(
                ShippedRules.layers(forecasts ? pack : ShippedRules.PLAN_PATH),
                new Reviews(reviewing),
                new CaseAssembler(parameters(pack), figures(pack)));
    }

    /** The rows of a pack's rules that judge cases. */
    static Set<String> rows(String pack) {
        Set<String> rows = new TreeSet<>();
        ShippedRules.load(pack).index().entries().forEach(entry -> rows.add(entry.row()));
        return rows;
    }

    static Kind kind(String pack) {
        return ShippedRules.pack(pack).manifest().policy().orElseThrow().kind();
    }

    private static PolicyParameters parameters(String pack) {
        PolicyParameters own = ShippedRules.parameters(pack);
        if (kind(pack) == Kind.FORECAST) {
            return own;
        }
        Map<String, BigDecimal> numbers =
                new TreeMap<>(ShippedRules.parameters(ShippedRules.PLAN_PATH).byName());
        numbers.putAll(own.byName());
        var policy = ShippedRules.pack(pack).manifest().policy().orElseThrow();
        return new PolicyParameters(policy.name(), numbers, Set.copyOf(policy.figures()));
    }

    private static List<PolicyFigures> figures(String pack) {
        String name = ShippedRules.pack(pack).manifest().policy().orElseThrow().name();
        return ServiceLoader.load(PolicyFigures.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(own -> own.policy().equals(name))
                .toList();
    }

    IndicatorCase fact(ReferenceCase c) {
        return RuleSide.fact(assembler, c, RuleSide.criterion(c.target()));
    }

    IndicatorCase fact(ReferenceCase c, Criterion criterion) {
        return RuleSide.fact(assembler, c, criterion);
    }

    /**
     * The decisions on facts, in their order.
     *
     * @param decided what persons decided, by fact
     */
    List<Decision> decide(List<IndicatorCase> facts, Map<IndicatorCase, String> decided) {
        return reviews.review(
                facts, layers.judge(facts, LocalDate.of(2026, 1, 1)), fact -> Optional.ofNullable(decided.get(fact))
                        .map(PolicySide::expert));
    }

    /** The same in the reference's words. */
    List<ReferenceVerdict> judge(List<IndicatorCase> facts, Map<IndicatorCase, String> decided) {
        List<ReferenceVerdict> verdicts = new ArrayList<>();
        for (Decision decision : decide(facts, decided)) {
            verdicts.add(verdict(decision));
        }
        return verdicts;
    }

    /** Cases with what was concluded of them before any review. */
    List<ConcludedCase> concluded(List<IndicatorCase> facts, Map<IndicatorCase, String> decided) {
        List<Decision> decisions = layers.judge(facts, LocalDate.of(2026, 1, 1));
        List<ConcludedCase> concluded = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Conclusion only = decisions.get(i).conclusions().get(0);
            RuleBase by = decisions.get(i).ruleBase().orElseThrow();
            String row = by.index().find(only.rule()).orElseThrow().row();
            Optional<ExpertOverride> said =
                    Optional.ofNullable(decided.get(facts.get(i))).map(PolicySide::expert);
            concluded.add(new ConcludedCase(facts.get(i), row, only, said));
        }
        return concluded;
    }

    private static ExpertOverride expert(String verdict) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new ExpertOverride("u", "p", "i", "w", Verdict.valueOf(verdict), "Nguyễn Thị An", day, "Số liệu xã.");
    }

    private static ReferenceVerdict verdict(Decision decision) {
        if (decision.failed() || !isExactlyOne(decision)) {
            return new ReferenceVerdict(rules(decision).toString(), "NOT EXACTLY ONE ROW", null, null, Set.of());
        }
        Conclusion last = decision.last();
        RuleBase ruleBase = decision.reviews().isEmpty()
                ? decision.ruleBase().orElseThrow()
                : decision.reviews().get(0).ruleBase();
        Set<String> flags = new TreeSet<>();
        last.flags().forEach(flag -> flags.add(flag.name()));
        return new ReferenceVerdict(
                ruleBase.index().find(last.rule()).orElseThrow().row(),
                last.verdict().name(),
                last.severity().map(Enum::name).orElse(null),
                last.reason().map(Enum::name).orElse(null),
                flags);
    }

    /** One row concluded, and of a reviewing policy none or one. */
    static boolean isExactlyOne(Decision decision) {
        return decision.conclusions().size() == 1
                && decision.reviews().stream()
                        .allMatch(review -> review.conclusions().size() == 1);
    }

    static List<String> rules(Decision decision) {
        List<String> names = new ArrayList<>();
        decision.conclusions().forEach(one -> names.add(one.rule()));
        decision.reviews().forEach(review -> review.conclusions().forEach(one -> names.add(one.rule())));
        decision.failure().ifPresent(failure -> names.add(failure.toString()));
        return names;
    }
}
