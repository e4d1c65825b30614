package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.engine.Decision;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.policies.ReferencePolicies;
import vn.datchuan.verdict.Verdict;

/** Over every combination of {@link CaseGrid}, under each policy: exactly one row concludes, and nothing fails before its close. */
class PolicyTotalityTest {

    private static final int SHOWN = 10;

    private static List<ReferenceCase> grid;

    @BeforeAll
    static void draw() {
        grid = CaseGrid.all();
    }

    static List<String> policies() {
        return ReferencePolicies.ALL;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void grid_eachPolicy_exactlyOneRowConcludesAndNothingFailsBeforeItsClose(String policy) {
        PolicySide rules = PolicySide.of(policy);
        List<IndicatorCase> facts = new ArrayList<>();
        Map<IndicatorCase, String> decided = new HashMap<>();
        for (ReferenceCase subject : grid) {
            IndicatorCase fact = rules.fact(subject);
            facts.add(fact);
            // Of EXPERT_OVERRIDE every case is one that somebody wants to fail.
            decided.put(fact, "FAIL");
        }
        List<Decision> decisions = rules.decide(facts, decided);
        List<String> wrong = new ArrayList<>();
        int failed = 0;
        for (int i = 0; i < grid.size(); i++) {
            ReferenceCase subject = grid.get(i);
            Decision decision = decisions.get(i);
            boolean one = !decision.failed() && PolicySide.isExactlyOne(decision);
            boolean fails = one && decision.last().verdict() == Verdict.FAIL;
            failed += fails ? 1 : 0;
            if (!one || fails && subject.asOf().isBefore(subject.windowEnd())) {
                wrong.add(subject + "\n  " + PolicySide.rules(decision) + "\n  "
                        + facts.get(i).ownFigures());
            }
        }
        assertThat(wrong.subList(0, Math.min(SHOWN, wrong.size())))
                .as("%s: %d of %d", policy, wrong.size(), grid.size())
                .isEmpty();
        assertThat(failed).as("a grid without a miss tries nothing").isGreaterThan(grid.size() / 50);
    }
}
