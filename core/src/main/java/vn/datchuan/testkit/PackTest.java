package vn.datchuan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;

/** Tests one pack with its cases: outcomes, coverage, mutation. Used once. */
final class PackTest {

    private final RulePack pack;
    private final List<RulePack> packs;
    private final PackCases cases;
    private final ClassLoader loader;
    private final Map<String, RuleBase> loaded;
    private final PackTestProgress progress;
    private final Map<String, ComplianceEvaluator> evaluators = new HashMap<>();
    private final Map<String, Verdicts> verdicts = new LinkedHashMap<>();
    private final PlanVariants variants;

    /**
     * @param packs all that judge, the tested one among them
     * @param loaded rule bases by pack id, shared between the tests of several packs
     */
    PackTest(
            RulePack pack,
            List<RulePack> packs,
            PackCases cases,
            ClassLoader loader,
            Map<String, RuleBase> loaded,
            PackTestProgress progress) {
        this.pack = pack;
        this.packs = List.copyOf(packs);
        this.cases = cases;
        this.loader = loader;
        this.loaded = loaded;
        this.progress = progress;
        this.variants = new PlanVariants(pack, packs);
    }

    /** Runs everything. */
    PackTestResult run() {
        progress.begins(pack.id(), "cases");
        List<PlanCase> planCases = new ArrayList<>();
        List<PackCase> others = new ArrayList<>();
        for (PackCase one : cases.cases()) {
            if (one instanceof PlanCase planCase) {
                planCases.add(planCase);
            } else {
                others.add(one);
            }
        }
        List<CaseOutcome> outcomes =
                new ArrayList<>(new PlanCaseRun(pack.id(), variants, this::evaluator).run(planCases));
        List<PlanJudged> planJudged = new ArrayList<>();
        Map<String, List<Judged>> judged = new LinkedHashMap<>();
        for (PlanCase c : planCases) {
            for (PlanJudged one :
                    PlanFacts.of(c, variants, verdicts(c.policy()).bench().assembler())) {
                planJudged.add(one);
                judged.computeIfAbsent(c.policy(), p -> new ArrayList<>()).add(one.judged());
            }
        }
        for (PackCase c : others) {
            String policy = c instanceof SingleCase single ? single.policy() : "";
            judged.computeIfAbsent(policy, p -> new ArrayList<>())
                    .add(SingleRun.judged(c, verdicts(policy).bench().assembler()));
        }
        List<JudgedCases> judgedCases = new ArrayList<>();
        judged.forEach((policy, ofPolicy) -> judgedCases.add(new JudgedCases(verdicts(policy), ofPolicy)));
        outcomes.addAll(SingleRun.outcomes(judgedCases));
        List<Problem> problems = new ArrayList<>(cases.problems());
        problems.addAll(checkAgreement(outcomes, planJudged));
        outcomes.sort((a, b) -> a.of().place().compareTo(b.of().place()));
        List<RuleFile> files = files();
        ExceptionList exceptions = new ExceptionList(cases.exceptions());
        progress.begins(pack.id(), "coverage");
        List<CoveragePoint> coverage = new ArrayList<>(RuleCoverage.of(pack.id(), files, judgedCases));
        coverage.addAll(PlanCoverage.of(variants, planJudged));
        coverage.replaceAll(exceptions::applied);
        progress.begins(pack.id(), "mutation");
        List<MutantResult> mutants = mutants(files, judgedCases);
        mutants.addAll(new PlanMutation(verdicts, planJudged).run(variants));
        mutants.replaceAll(exceptions::applied);
        problems.addAll(exceptions.unneeded());
        Collections.sort(problems);
        return new PackTestResult(pack.id(), pack.digest(), outcomes, coverage, mutants, problems);
    }

    /** Generated cases of the plan, run; of those that the pack's own rules decide, what these say is expected. */
    List<CaseOutcome> boundaries() {
        return new PlanCaseRun(pack.id(), variants, this::evaluator).run(boundaryCases());
    }

    List<PlanCase> boundaryCases() {
        Verdicts usual = verdicts("");
        List<PlanCase> ofTargets = new BoundaryCases(variants, usual.bench().assembler()).all();
        RuleBase rules = loaded.get(pack.id());
        return rules == null
                ? ofTargets
                : new OwnRules(rules, usual, variants).told(ofTargets, RuleBoundaries.of(files(), variants));
    }

    private List<RuleFile> files() {
        return pack.rules().stream().map(RuleParser::parse).toList();
    }

    private List<MutantResult> mutants(List<RuleFile> files, List<JudgedCases> judged) {
        RuleMutation mutation = new RuleMutation(pack.id(), judged, loader);
        AlikeNames names = new AlikeNames(parameters());
        List<MutantResult> results = new ArrayList<>();
        for (RuleFile file : files) {
            for (RuleTree rule : file.rules()) {
                progress.begins(pack.id(), "mutation of " + rule.name());
                results.addAll(mutation.run(file, rule, names));
            }
        }
        return results;
    }

    /** Thresholds that the pack's rules may name: its own and the base's. */
    private SortedMap<String, BigDecimal> parameters() {
        SortedMap<String, BigDecimal> parameters = new TreeMap<>();
        for (RulePack one : packs) {
            if (one.manifest().layer() == Layer.BASE) {
                parameters.putAll(one.manifest().parameters());
            }
        }
        parameters.putAll(pack.manifest().parameters());
        return parameters;
    }

    /** What the evaluator says and what its rules say of the facts alone must be the same: mutation is judged by the latter. */
    private List<Problem> checkAgreement(List<CaseOutcome> outcomes, List<PlanJudged> judged) {
        Map<PackCase, CaseOutcome> byCase = new HashMap<>();
        outcomes.forEach(outcome -> byCase.put(outcome.of(), outcome));
        List<Problem> problems = new ArrayList<>(0);
        for (PlanJudged one : judged) {
            CaseOutcome outcome = byCase.get(one.of());
            boolean met = one.judged().isMet(verdicts(one.of().policy())::of);
            if (outcome != null && outcome.passed() && !met) {
                problems.add(new Problem(
                        one.of().place(),
                        one.judged().subject() + " passes, but its fact alone gives "
                                + one.judged().verdict(verdicts(one.of().policy())::of),
                        "the same, or mutants cannot be judged by this case"));
            }
        }
        return problems;
    }

    private String policy(String named) {
        if (!named.isEmpty()) {
            return named;
        }
        return pack.manifest().policy().map(PolicyDeclaration::name).orElse(PolicyParameters.PLAN_PATH_V1);
    }

    private ComplianceEvaluator evaluator(String policy) {
        return evaluators.computeIfAbsent(policy, p -> ComplianceEvaluator.builder()
                .packs(packs)
                .policy(policy(p))
                .classLoader(loader)
                .build());
    }

    private Verdicts verdicts(String policy) {
        return verdicts.computeIfAbsent(policy, p -> new Verdicts(RuleBench.of(packs, policy(p), loaded, loader)));
    }
}
