package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.pack.PolicyDeclaration.Kind;
import vn.datchuan.reference.PolicyCases;

/** {@link RuleMutationTest} for the policies beside the default one: their case files and a sample of generated cases see every changed rule. */
class PolicyMutationTest {

    private static final int GENERATED = 3_000;
    private static final long SEED = 20260703L;

    private static final Pattern THRESHOLD = Pattern.compile("policy\\.number\\(\"(\\w+)\"\\)");

    static List<String> policies() {
        return PolicyPackCasesTest.policies();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void mutants_ofEachRule_areSeenButThoseListedWithAReason(String policy) throws IOException {
        List<RuleCondition> rules = RuleCondition.of(ShippedRules.pack(policy).rules());
        assertThat(rules)
                .extracting(RuleCondition::rule)
                .containsExactlyElementsOf(ShippedRules.load(policy).index().entries().stream()
                        .map(entry -> entry.name())
                        .toList());
        Trial trial = trial(policy, rules);
        Set<String> survivors = new TreeSet<>();
        for (RuleCondition rule : rules) {
            BitSet original = trial.where(rule);
            assertThat(original).as(rule.rule()).isEqualTo(trial.fired.get(rule.rule()));
            assertThat(original.isEmpty()).as(rule.rule()).isFalse();
            for (Mutant mutant : mutants(policy, rule)) {
                if (trial.where(mutant.changed()).equals(original)) {
                    survivors.add(mutant.line());
                }
            }
        }
        assertThat(survivors).containsExactlyElementsOf(Mutant.listed(rules));
    }

    /** Without those that name another policy's threshold. */
    private static List<Mutant> mutants(String policy, RuleCondition rule) {
        Set<String> own = ShippedRules.parameters(policy).byName().keySet();
        return Mutant.of(rule).stream()
                .filter(mutant ->
                        THRESHOLD.matcher(mutant.change()).results().allMatch(name -> own.contains(name.group(1))))
                .toList();
    }

    /** Where each constraint holds, and where each shipped rule fires. */
    private record Trial(ConstraintTruth<?> truth, Map<String, BitSet> fired) {
        BitSet where(RuleCondition rule) {
            return truth.where(rule.constraints());
        }
    }

    private static Trial trial(String policy, List<RuleCondition> rules) throws IOException {
        Set<String> constraints = new LinkedHashSet<>();
        for (RuleCondition rule : rules) {
            constraints.addAll(rule.constraints());
            mutants(policy, rule).forEach(mutant -> constraints.add(mutant.change()));
        }
        PolicySide side = PolicySide.of(policy);
        Map<IndicatorCase, String> decided = new HashMap<>();
        List<IndicatorCase> cases = cases(policy, side, decided);
        if (PolicySide.kind(policy) == Kind.FORECAST) {
            assertThat(ShippedRules.load(policy).judge(cases)).isEmpty();
            Map<String, BitSet> fired = fired(
                    cases.stream().map(fact -> List.copyOf(fact.conclusions())).toList());
            cases.forEach(fact -> fact.conclusions().clear());
            return new Trial(ConstraintTruth.ofCases(constraints, cases), fired);
        }
        List<ConcludedCase> concluded = side.concluded(cases, decided);
        assertThat(ShippedRules.load(policy).judge(concluded)).isEmpty();
        Map<String, BitSet> fired = fired(
                concluded.stream().map(fact -> List.copyOf(fact.conclusions())).toList());
        concluded.forEach(fact -> fact.conclusions().clear());
        return new Trial(ConstraintTruth.ofConcluded(constraints, concluded), fired);
    }

    private static List<IndicatorCase> cases(String policy, PolicySide side, Map<IndicatorCase, String> decided)
            throws IOException {
        List<IndicatorCase> cases = new ArrayList<>();
        for (CaseFile file : CaseFile.ofPolicy(policy)) {
            add(cases, side.fact(file.subject()), file.decided(), decided);
        }
        PolicyCases.generate(policy, SEED, GENERATED)
                .forEach(one -> add(cases, side.fact(one.subject()), one.verdict(), decided));
        return cases;
    }

    private static void add(
            List<IndicatorCase> cases,
            IndicatorCase fact,
            Optional<String> verdict,
            Map<IndicatorCase, String> decided) {
        cases.add(fact);
        verdict.ifPresent(said -> decided.put(fact, said));
    }

    private static Map<String, BitSet> fired(List<List<Conclusion>> conclusions) {
        Map<String, BitSet> fired = new HashMap<>();
        for (int i = 0; i < conclusions.size(); i++) {
            for (Conclusion one : conclusions.get(i)) {
                fired.computeIfAbsent(one.rule(), rule -> new BitSet()).set(i);
            }
        }
        return fired;
    }
}
