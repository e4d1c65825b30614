package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.reference.EdgeCases;
import vn.datchuan.reference.ReferenceCases;

/** The rules and a second implementation of the policy in plain Java agree on generated cases. */
class ReferenceComparisonTest {

    private static final long SEED = 20260630L;
    private static final int TRIED = 20_000;

    @Test
    void rulesAndReference_generatedCases_agreeOnRowVerdictSeverityReasonAndFlags() {
        GeneratedComparison comparison = GeneratedComparison.of(ShippedRules.PLAN_PATH, SEED);
        assertThat(comparison.differences)
                .as("%d of %d differ", comparison.differing, comparison.count)
                .isEmpty();
        assertThat(comparison.rows.keySet())
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "5", "6", "7", "8", "8a", "8b", "9", "9a", "9b", "9c", "10", "11", "12");
        assertThat(comparison.rows)
                .allSatisfy((row, cases) -> assertThat(cases).as(row).isGreaterThanOrEqualTo(comparison.count / 100));
        assertThat(comparison.edges.keySet()).containsExactlyInAnyOrderElementsOf(EdgeCases.ALL);
    }

    @Test
    void generatedCases_ofTheDefaultPolicy_oftenHitAThresholdExactly() {
        long hits = ReferenceCases.generate(SEED, TRIED)
                .filter(ReferenceCases::hitsThreshold)
                .count();
        assertThat(hits).isGreaterThanOrEqualTo(TRIED / 10);
    }
}
