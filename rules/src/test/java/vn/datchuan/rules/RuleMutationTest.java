package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.reference.ReferenceCases;

/**
 * Every comparison, threshold, negation and connective in the conditions of the base pack and the default policy matters: where one is another, the case files or a sample of
 * generated cases see the changed rule fire where the shipped one does not, or the other way round. What they cannot see stands in {@code
 * surviving-mutants.tsv} with the reason, and nothing else does.
 */
class RuleMutationTest {

    private static final int GENERATED = 20_000;
    private static final long SEED = 20260701L;
    private static final String CASE = "IndicatorCase";
    private static final String TALLY = "VerdictTally";

    private static List<RuleCondition> rules;
    private static List<IndicatorCase> cases;
    private static List<VerdictTally> tallies;
    private static ConstraintTruth<IndicatorCase> ofCases;
    private static ConstraintTruth<VerdictTally> ofTallies;

    @BeforeAll
    static void tryEveryConstraintOnEveryFact() throws IOException {
        rules = new ArrayList<>(RuleCondition.of(ShippedRules.pack("base").rules()));
        rules.addAll(RuleCondition.of(ShippedRules.pack(ShippedRules.PLAN_PATH).rules()));
        cases = new ArrayList<>();
        CaseFile.readAll().forEach(file -> cases.add(RuleSide.fact(file.subject())));
        ReferenceCases.generate(SEED, GENERATED).forEach(c -> cases.add(RuleSide.fact(c)));
        tallies = everyTallyUpToTwo();
        ofCases = ConstraintTruth.ofCases(constraints(CASE), cases);
        ofTallies = ConstraintTruth.ofTallies(constraints(TALLY), tallies);
    }

    @Test
    void conditions_ofAllRuleFiles_areRead() {
        assertThat(rules)
                .extracting(RuleCondition::rule)
                .containsExactlyElementsOf(Stream.of("base", ShippedRules.PLAN_PATH)
                        .flatMap(id -> ShippedRules.load(id).index().entries().stream())
                        .map(entry -> entry.name())
                        .toList());
        assertThat(rules.stream().mapToInt(rule -> Mutant.of(rule).size()).sum())
                .isGreaterThan(700);
    }

    /** So what is tried constraint by constraint is what the shipped rules do. */
    @Test
    void constraintsTakenTogether_eachRule_holdWhereTheShippedRuleFires() {
        RuleBase base = ShippedRules.load("base");
        assertThat(base.judge(cases)).isEmpty();
        assertThat(ShippedRules.load(ShippedRules.PLAN_PATH).judge(cases)).isEmpty();
        assertThat(base.judge(tallies)).isEmpty();
        Map<String, BitSet> fired = new HashMap<>();
        rules.forEach(rule -> fired.put(rule.rule(), new BitSet()));
        for (int i = 0; i < cases.size(); i++) {
            for (Conclusion conclusion : cases.get(i).conclusions()) {
                fired.computeIfAbsent(conclusion.rule(), r -> new BitSet()).set(i);
            }
        }
        for (int i = 0; i < tallies.size(); i++) {
            for (Conclusion conclusion : tallies.get(i).conclusions()) {
                fired.computeIfAbsent(conclusion.rule(), r -> new BitSet()).set(i);
            }
        }
        assertThat(rules).allSatisfy(rule -> assertThat(where(rule)).isEqualTo(fired.get(rule.rule())));
        assertThat(rules).allSatisfy(rule -> assertThat(where(rule).isEmpty()).isFalse());
    }

    @Test
    void mutants_all_areSeenButThoseListedWithAReason() throws IOException {
        Set<String> survivors = new TreeSet<>();
        for (RuleCondition rule : rules) {
            BitSet original = where(rule);
            for (Mutant mutant : Mutant.of(rule)) {
                if (where(mutant.changed()).equals(original)) {
                    survivors.add(mutant.line());
                }
            }
        }
        assertThat(survivors).containsExactlyElementsOf(Mutant.listed(rules));
    }

    private static BitSet where(RuleCondition rule) {
        return rule.fact().equals(CASE) ? ofCases.where(rule.constraints()) : ofTallies.where(rule.constraints());
    }

    private static Set<String> constraints(String fact) {
        Set<String> constraints = new LinkedHashSet<>();
        for (RuleCondition rule : rules) {
            if (rule.fact().equals(fact)) {
                constraints.addAll(rule.constraints());
                Mutant.of(rule).forEach(mutant -> constraints.add(mutant.change()));
            }
        }
        return constraints;
    }

    private static List<VerdictTally> everyTallyUpToTwo() {
        List<VerdictTally> all = new ArrayList<>();
        for (int n = 0; n < 243; n++) {
            all.add(new VerdictTally("u", "unit", n % 3, n / 3 % 3, n / 9 % 3, n / 27 % 3, n / 81));
        }
        return all;
    }
}
