package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.pack.PolicyDeclaration.Kind;
import vn.datchuan.reference.EdgeCases;

/** {@link ReferenceComparisonTest} for the policies beside the default one. */
class PolicyComparisonTest {

    private static final long SEED = 20260702L;

    static List<String> policies() {
        return PolicyPackCasesTest.policies();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void rulesAndReference_generatedCases_agreeOnRowVerdictSeverityReasonAndFlags(String policy) {
        GeneratedComparison comparison = GeneratedComparison.of(policy, SEED);
        assertThat(comparison.differences)
                .as("%s: %d of %d differ", policy, comparison.differing, comparison.count)
                .isEmpty();
        assertThat(comparison.rows.keySet()).containsExactlyInAnyOrderElementsOf(rows(policy));
        assertThat(comparison.rows)
                .allSatisfy((row, cases) -> assertThat(cases).as(row).isGreaterThanOrEqualTo(comparison.count / 100));
        assertThat(comparison.edges.keySet()).containsExactlyInAnyOrderElementsOf(EdgeCases.ALL);
        assertThat(comparison.onAnEdgeOfRounding).isLessThanOrEqualTo(comparison.count / 10_000);
    }

    private static Set<String> rows(String policy) {
        Set<String> rows = new TreeSet<>(Set.of("1", "2", "3", "5"));
        rows.addAll(PolicySide.rows(policy));
        if (PolicySide.kind(policy) == Kind.REVIEW) {
            rows.addAll(PolicySide.rows(ShippedRules.PLAN_PATH));
        }
        return rows;
    }
}
