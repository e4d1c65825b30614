package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.RulePack;
import vn.datchuan.reference.ReferenceCases;
import vn.datchuan.verdict.Verdict;

/** Rules that cannot tell cases apart are asked once for all that are alike; all others are asked for each. */
class SharedDecisionsTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 9, 30);

    private static List<IndicatorCase> facts(int count) {
        List<IndicatorCase> facts = new ArrayList<>(count);
        ReferenceCases.generate(11L, count).forEach(c -> facts.add(RuleSide.fact(c)));
        return facts;
    }

    /** Passes cases on to real rules and counts them. */
    private static final class Counting implements CaseRules {

        private final RuleBase rules;
        private int asked;

        Counting(RuleBase rules) {
            this.rules = rules;
        }

        @Override
        public void conclude(List<? extends Concludable> cases) {
            asked += cases.size();
            assertThat(rules.judge(cases)).isEmpty();
        }

        @Override
        public boolean followsTexts() {
            return true;
        }
    }

    private static String written(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(c -> c.rule() + " " + c.verdict() + " " + c.severity() + " " + c.reason() + " " + c.flags())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @Test
    void judge_casesThatTheBaseCannotTellApart_getWhatEachWouldGetAlone() {
        Counting base = new Counting(ShippedRules.load("base"));
        List<IndicatorCase> facts = facts(20_000);
        Layers layers = new Layers(List.of(RuleBase.decidedBy(base, ShippedRules.pack("base"))));
        List<Decision> shared = layers.judge(facts, AS_OF);
        List<IndicatorCase> alone = facts(20_000);
        assertThat(ShippedRules.load("base").judge(alone)).isEmpty();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(written(shared.get(i).conclusions()))
                    .isEqualTo(written(alone.get(i).conclusions()));
        }
        assertThat(base.asked).isBetween(100, 10_000);
        int before = base.asked;
        assertThat(layers.judge(facts(20_000), AS_OF))
                .extracting(d -> written(d.conclusions()))
                .isEqualTo(shared.stream().map(d -> written(d.conclusions())).toList());
        assertThat(base.asked).isEqualTo(before);
    }

    @Test
    void judge_rulesThatSeeFigures_areAskedForEachCase() {
        Counting policy = new Counting(ShippedRules.load(ShippedRules.PLAN_PATH));
        List<IndicatorCase> facts = facts(1_000);
        RuleBase counted = RuleBase.decidedBy(policy, ShippedRules.pack(ShippedRules.PLAN_PATH));
        assertThat(new Layers(List.of(counted)).judge(facts, AS_OF)).hasSize(1_000);
        assertThat(policy.asked).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IndicatorCase( closed, indicator == \"C.7\" )",
                "IndicatorCase( closed, unitCode == \"x\" )",
                "IndicatorCase( closed, gap > 0 )",
                "IndicatorCase( satisfies(\"≥ 80\") )",
                "IndicatorCase( closed ) not IndicatorCase( met )"
            })
    void judge_ruleThatSeesMoreThanStates_isAskedForEachCase(String condition) {
        RulePack pack = RunTimePacks.of("one-rule", """
                rule "one"
                when
                    $case : %s
                then
                    $case.conclude(Verdict.FAIL, drools.getRule().getName());
                end
                """.formatted(condition));
        Counting rules = new Counting(RuleBase.compile(pack, SharedDecisionsTest.class.getClassLoader()));
        assertThat(new Layers(List.of(RuleBase.decidedBy(rules, pack))).judge(facts(500), AS_OF))
                .hasSize(500);
        assertThat(rules.asked).isEqualTo(500);
    }

    @Test
    void judge_somethingElseThanThePacksRules_isAskedForEachCase() {
        int[] asked = new int[1];
        CaseRules other = cases -> asked[0] += cases.size();
        RuleBase base = RuleBase.decidedBy(other, ShippedRules.pack("base"));
        assertThat(new Layers(List.of(base)).judge(facts(500), AS_OF)).hasSize(500);
        assertThat(asked[0]).isEqualTo(500);
    }

    @Test
    void judge_ruleThatThrows_isNoDecisionOnCasesThatAreAlike() {
        List<IndicatorCase> facts = facts(2_000);
        CaseRules throwing = new CaseRules() {
            @Override
            public void conclude(List<? extends Concludable> cases) {
                throw new IllegalStateException("case " + ((IndicatorCase) cases.get(0)).getIndicator());
            }

            @Override
            public boolean followsTexts() {
                return true;
            }
        };
        List<Decision> decisions =
                new Layers(List.of(RuleBase.decidedBy(throwing, ShippedRules.pack("base")))).judge(facts, AS_OF);
        for (int i = 0; i < facts.size(); i++) {
            assertThat(decisions.get(i).failure().orElseThrow().message())
                    .contains("case " + facts.get(i).getIndicator());
        }
    }

    @Test
    void rollUp_setsWithTheSameCounts_areAskedOnce() {
        Counting base = new Counting(ShippedRules.load("base"));
        Layers layers = new Layers(List.of(RuleBase.decidedBy(base, ShippedRules.pack("base"))));
        List<VerdictTally> tallies = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            tallies.add(new VerdictTally("u" + i, "unit", i % 2, 0, 0, 0, 3));
        }
        Map<Verdict, Long> counted = layers.rollUp(tallies, AS_OF).stream()
                .collect(Collectors.groupingBy(d -> d.last().verdict(), Collectors.counting()));
        assertThat(counted).containsExactlyInAnyOrderEntriesOf(Map.of(Verdict.PASS, 50L, Verdict.FAIL, 50L));
        assertThat(base.asked).isEqualTo(2);
    }
}
