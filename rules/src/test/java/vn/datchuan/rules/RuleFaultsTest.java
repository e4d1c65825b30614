package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.Trust;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.engine.RuleFailure;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceCases;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** A rule that throws, or two that contradict each other, spoil the one case they speak of, and that visibly. */
class RuleFaultsTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 9, 30);
    private static final int CASES = 1_000;
    private static final int THROWING = 617;

    private static final String THROWS = """
            rule "always in trouble"
            when
                $case : IndicatorCase( indicator == "%s" )
            then
                throw new IllegalStateException("no such table: " + $case.getIndicator());
            end
            """;

    private static final String CONTRADICT = """
            rule "good enough"
            when
                $case : IndicatorCase( indicator == "III.8" )
            then
                $case.conclude(Verdict.PASS, drools.getRule().getName());
            end
            rule "not good enough"
            when
                $case : IndicatorCase( indicator == "III.8" )
            then
                $case.conclude(Verdict.FAIL, drools.getRule().getName());
            end
            """;

    @Test
    void ruleThatThrows_oneCaseOfAThousand_costsThatCaseOnly() {
        List<ReferenceCase> cases = ReferenceCases.generate(7L, CASES).toList();
        String spoilt = cases.get(THROWING).id();
        RuleBase throwing = compile(RunTimePacks.of("throwing", THROWS.formatted(spoilt)));
        List<Decision> with = new Layers(
                        List.of(ShippedRules.load("base"), ShippedRules.load(ShippedRules.PLAN_PATH), throwing))
                .judge(facts(cases), AS_OF);
        List<Decision> without = ShippedRules.planPath().judge(facts(cases), AS_OF);
        Optional<RuleFailure> failure = with.get(THROWING).failure();
        assertThat(failure.map(RuleFailure::rule)).contains("always in trouble");
        assertThat(failure.map(RuleFailure::message)).contains("IllegalStateException: no such table: " + spoilt);
        assertThat(with.get(THROWING).conclusions()).isEmpty();
        with.remove(THROWING);
        without.remove(THROWING);
        assertThat(with).hasSize(999).extracting(Decision::failure).containsOnly(Optional.empty());
        assertThat(with)
                .extracting(RuleFaultsTest::written)
                .containsExactlyElementsOf(
                        without.stream().map(RuleFaultsTest::written).toList());
    }

    @Test
    void rulesThatFeedThemselves_oneIndicator_areStoppedAndARuleErrorOfThatCase() {
        String endless = """
                rule "round and round"
                when
                    $case : IndicatorCase( indicator == "C.7" )
                then
                    update($case);
                end
                """;
        List<Evaluation> without = evaluate(ShippedPacks.all());
        List<Evaluation> with = evaluate(with(RunTimePacks.of("endless", endless)));
        Evaluation spoilt = find(with, "C.7");
        assertThat(spoilt.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(spoilt.reason()).contains(NotAssessedReason.RULE_ERROR);
        assertThat(spoilt.findings())
                .extracting(Finding::rule)
                .containsExactly("rules fired more than 1 times; each may fire once for a case");
        assertThat(others(with, "C.7")).hasSameSizeAs(others(without, "C.7"));
        assertThat(others(with, "C.7"))
                .extracting(Evaluation::verdict)
                .isEqualTo(
                        others(without, "C.7").stream().map(Evaluation::verdict).toList());
    }

    @Test
    void ruleThatThrows_oneIndicatorOfAllPlans_isARuleErrorAndLeavesTheRestAsItIs() {
        List<Evaluation> without = evaluate(ShippedPacks.all());
        List<Evaluation> with = evaluate(with(RunTimePacks.of("throwing", THROWS.formatted("C.7"))));
        Evaluation spoilt = find(with, "C.7");
        assertThat(spoilt.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(spoilt.reason()).contains(NotAssessedReason.RULE_ERROR);
        assertThat(spoilt.findings())
                .extracting(Finding::rule)
                .containsExactly("always in trouble: IllegalStateException: no such table: C.7");
        assertThat(spoilt.findings()).extracting(Finding::pack).containsExactly("throwing");
        assertThat(find(without, "C.7").reason()).isNotEqualTo(spoilt.reason());
        assertThat(others(with, "C.7"))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "id", "parts.id", "findings.consultation", "parts.findings.consultation")
                .containsExactlyElementsOf(others(without, "C.7"));
    }

    @Test
    void rulesThatContradict_inOnePack_areAConflictThatNamesBoth() {
        List<Evaluation> conflicts = evaluate(with(RunTimePacks.of("contradicting", CONTRADICT))).stream()
                .filter(e -> e.indicator().equals("III.8"))
                .toList();
        assertThat(conflicts).hasSize(1).allSatisfy(e -> {
            assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
            assertThat(e.reason()).contains(NotAssessedReason.CONFLICTING_RULES);
            assertThat(e.flags()).isEmpty();
            assertThat(e.findings()).extracting(Finding::rule).containsExactly("good enough", "not good enough");
            assertThat(e.findings())
                    .extracting(f -> f.place().toString())
                    .containsExactly("contradicting.drl:4:1", "contradicting.drl:10:1");
        });
    }

    @Test
    void rollUpRuleThatThrows_compoundTargets_areRuleErrorsAndTheirPartsStand() {
        RulePack throwing = RunTimePacks.of("throwing", """
                rule "no sum"
                when
                    $set : vn.datchuan.fact.VerdictTally( set == "compound" )
                then
                    throw new IllegalStateException("cannot add");
                end
                """);
        List<Evaluation> without = compounds(evaluate(ShippedPacks.all()));
        List<Evaluation> with = compounds(evaluate(with(throwing)));

        assertThat(with).hasSameSizeAs(without).isNotEmpty();
        assertThat(with).allSatisfy(e -> {
            assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
            assertThat(e.reason()).contains(NotAssessedReason.RULE_ERROR);
            assertThat(e.findings())
                    .extracting(Finding::rule)
                    .containsExactly("no sum: IllegalStateException: cannot add");
        });
        assertThat(with)
                .extracting(e -> e.parts().stream().map(Evaluation::verdict).toList())
                .isEqualTo(without.stream()
                        .map(e -> e.parts().stream().map(Evaluation::verdict).toList())
                        .toList());
    }

    private static List<Evaluation> compounds(List<Evaluation> evaluations) {
        return evaluations.stream().filter(e -> !e.parts().isEmpty()).toList();
    }

    private static RuleBase compile(RulePack pack) {
        return RuleBase.compile(pack, RuleFaultsTest.class.getClassLoader());
    }

    private static List<IndicatorCase> facts(List<ReferenceCase> cases) {
        return cases.stream().map(RuleSide::fact).toList();
    }

    private static String written(Decision decision) {
        StringBuilder text = new StringBuilder();
        for (Conclusion c : decision.conclusions()) {
            text.append(c.rule() + c.verdict() + c.reason() + c.severity() + c.flags());
        }
        return text.toString();
    }

    private static List<RulePack> with(RulePack pack) {
        List<RulePack> packs = new ArrayList<>(ShippedPacks.all());
        packs.add(pack);
        return packs;
    }

    private static List<Evaluation> evaluate(List<RulePack> packs) {
        List<Measurement> measurements = GeneratedMeasurements.until(2027, 20261122L);
        return ComplianceEvaluator.builder()
                .packs(packs)
                .trust(Trust.TRUSTED)
                .build()
                .evaluate(measurements, AS_OF)
                .evaluations();
    }

    private static Evaluation find(List<Evaluation> evaluations, String code) {
        return evaluations.stream()
                .filter(e -> e.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Evaluation> others(List<Evaluation> evaluations, String code) {
        return evaluations.stream().filter(e -> !e.indicator().equals(code)).toList();
    }
}
