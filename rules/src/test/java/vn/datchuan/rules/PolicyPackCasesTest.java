package vn.datchuan.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.reference.policies.ReferencePolicies;
import vn.datchuan.target.TargetNotation;

/** The case files of the policies beside the default one: rules and reference both give what is expected. */
class PolicyPackCasesTest {

    private static final Map<String, PolicySide> RULES = new HashMap<>();

    @BeforeAll
    static void loadRules() {
        policies().forEach(policy -> RULES.put(policy, PolicySide.of(policy)));
    }

    static List<String> policies() {
        return ReferencePolicies.ALL.stream()
                .filter(policy -> !policy.equals(ShippedRules.PLAN_PATH))
                .toList();
    }

    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (String policy : policies()) {
            for (CaseFile file : CaseFile.ofPolicy(policy)) {
                cases.add(Arguments.of(policy, file));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rules_caseFile_giveTheExpectedVerdict(String policy, CaseFile file) {
        PolicySide rules = requireNonNull(RULES.get(policy));
        IndicatorCase fact =
                rules.fact(file.subject(), TargetNotation.read(file.printed()).criterion());
        Map<IndicatorCase, String> decided = new HashMap<>();
        file.decided().ifPresent(verdict -> decided.put(fact, verdict));
        ReferenceVerdict verdict = rules.judge(List.of(fact), decided).get(0);
        assertThat(verdict).as(file + " " + fact.ownFigures()).isEqualTo(file.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reference_caseFile_givesTheExpectedVerdict(String policy, CaseFile file) {
        assertThat(ReferencePolicies.judge(policy, file.subject(), file.decided()))
                .as(file.toString())
                .containsExactly(file.expected());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void caseFiles_ofEachPolicy_coverEveryRowOfIt(String policy) throws IOException {
        Set<String> rows = new TreeSet<>();
        CaseFile.ofPolicy(policy).forEach(file -> rows.add(file.expected().row()));
        assertThat(rows).containsAll(PolicySide.rows(policy)).contains("1", "3");
    }
}
