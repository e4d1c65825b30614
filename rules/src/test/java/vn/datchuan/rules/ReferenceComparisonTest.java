package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.engine.Layers;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceCases;
import vn.datchuan.reference.ReferencePolicy;
import vn.datchuan.reference.ReferenceVerdict;

/** The rules and a second implementation of the policy in plain Java agree on generated cases. */
class ReferenceComparisonTest {

    private static final int CASES = Integer.getInteger("datchuan.comparison.cases", 100_000);
    private static final long SEED = 20260630L;
    private static final int SHOWN = 20;

    @Test
    void rulesAndReference_generatedCases_agreeOnRowVerdictSeverityReasonAndFlags() {
        Layers rules = ShippedRules.planPath();
        List<ReferenceCase> cases = ReferenceCases.generate(SEED, CASES).toList();
        List<IndicatorCase> facts = new ArrayList<>(cases.size());
        cases.forEach(c -> facts.add(RuleSide.fact(c)));
        List<ReferenceVerdict> byRules = RuleSide.judge(rules, facts);
        List<String> differences = new ArrayList<>();
        Map<String, Integer> rows = new TreeMap<>();
        int exactHits = 0;
        for (int i = 0; i < cases.size(); i++) {
            ReferenceVerdict expected = ReferencePolicy.judge(cases.get(i));
            rows.merge(expected.row(), 1, Integer::sum);
            exactHits += ReferenceCases.hitsThreshold(cases.get(i)) ? 1 : 0;
            if (!expected.equals(byRules.get(i))) {
                differences.add(cases.get(i) + "\n  reference " + expected + "\n  rules     " + byRules.get(i)
                        + "\n  figures   " + facts.get(i).figures());
            }
        }
        assertThat(differences.subList(0, Math.min(SHOWN, differences.size())))
                .as("%d of %d differ", differences.size(), CASES)
                .isEmpty();
        assertThat(rows.keySet())
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "5", "6", "7", "8", "8a", "8b", "9", "9a", "9b", "9c", "10", "11", "12");
        assertThat(rows.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(CASES / 100));
        assertThat(exactHits).isGreaterThanOrEqualTo(CASES / 10);
    }
}
