package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SwappedRules;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.pack.RulePack;

/** What is compared. All but {@link #NAIVE_DROOLS} decide within DatChuan's own join, criterion, figures and result objects. */
enum Contender {
    DATCHUAN(
            "DatChuan",
            "As shipped: rules compiled ahead of time, one evaluator for all calls, 500 and more cases put to the rules together."),
    EVERY_CASE_TO_DROOLS(
            "DatChuan, every case put to Drools",
            "The shipped rules in a KieSession for each batch, asked for each case, also where an equal case was asked before."),
    JAVA("hand-written Java", "The same rows as if and else; the limit."),
    CEL(
            "CEL-java",
            "One expression for all rows, checked and planned once; the program shared, variables resolved when the expression asks for them."),
    EVRETE(
            "Evrete",
            "Conditions as text, which it compiles; the knowledge built once, a stateless session for each batch."),
    EASY_RULES(
            "Easy Rules",
            "RuleBuilder rules registered once, DefaultRulesEngine with skipOnFirstAppliedRule, the likeliest rules first."),
    CAMUNDA_DMN(
            "Camunda DMN",
            "A .dmn decision table parsed once, its default FEEL engine, the parsed decision evaluated with a map of variables for each case."),
    KIE_DMN("KIE DMN", "The same .dmn file, DMNRuntime built once, evaluateByName of the one decision for each case."),
    OPENL(
            "OpenL Tablets",
            "A Rules table in a workbook, compiled once by RulesEngineFactory in execution mode, called through a Java interface."),
    NAIVE_DROOLS(
            "naive Drools",
            "Its own rules, compiled once; a session for each unit, values and targets inserted and joined in rules; results are records of verdict and reason alone.");

    private static final String BASE = "base";
    private static final String PLAN_PATH = "plan-path-v1";

    private final String title;
    private final String use;

    Contender(String title, String use) {
        this.title = title;
        this.use = use;
    }

    String title() {
        return title;
    }

    /** How it is used, in one sentence. */
    String use() {
        return use;
    }

    /** True if each verdict costs so much that less work is enough to measure it. */
    boolean isSlow() {
        return this == CAMUNDA_DMN || this == KIE_DMN;
    }

    /** True if its results are evaluations. */
    boolean evaluates() {
        return this != NAIVE_DROOLS;
    }

    /** True for a product that one could choose in DatChuan's place. */
    boolean isOther() {
        return this != DATCHUAN && this != EVERY_CASE_TO_DROOLS && this != JAVA;
    }

    /** An evaluator in which it decides. */
    ComplianceEvaluator evaluator(List<RulePack> packs) {
        return SwappedRules.build(ComplianceEvaluator.builder().packs(packs), ruleBases(packs));
    }

    /** Its rule bases for the base pack and the policy, asked for every case; empty where the library loads its own. */
    List<RuleBase> ruleBases(List<RulePack> packs) {
        List<RuleBase> deciding = new ArrayList<>();
        for (RulePack pack : packs) {
            Optional<CaseRules> rules =
                    switch (pack.id()) {
                        case BASE -> base(pack);
                        case PLAN_PATH -> policy(pack);
                        default -> Optional.empty();
                    };
            rules.ifPresent(r -> deciding.add(RuleBase.decidedBy(r, pack)));
        }
        return deciding;
    }

    private Optional<CaseRules> base(RulePack pack) {
        return switch (this) {
            case DATCHUAN -> Optional.empty();
            case EVERY_CASE_TO_DROOLS -> Optional.of(new EveryCaseToDrools(pack));
            case JAVA -> Optional.of(new ChosenRules(new JavaChoice()));
            case CEL -> Optional.of(new ChosenRules(new CelChoice()));
            case EVRETE -> Optional.of(new EvreteRules());
            case EASY_RULES -> Optional.of(new EasyRules());
            case CAMUNDA_DMN -> Optional.of(new ChosenRules(new CamundaChoice()));
            case KIE_DMN -> Optional.of(new ChosenRules(new KieDmnChoice()));
            case OPENL -> Optional.of(new ChosenRules(new OpenlChoice()));
            case NAIVE_DROOLS -> throw new IllegalStateException(title + " makes no evaluations");
        };
    }

    private Optional<CaseRules> policy(RulePack pack) {
        return switch (this) {
            case DATCHUAN -> Optional.empty();
            case EVERY_CASE_TO_DROOLS -> Optional.of(new EveryCaseToDrools(pack));
            default -> Optional.of(new JavaPlanPath());
        };
    }
}
