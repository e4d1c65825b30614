package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Measurement;
import vn.datchuan.plan.Plan;
import vn.datchuan.testkit.PlanCase.Expectation;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/**
 * Runs cases of a plan through the evaluator as an embedder would. Verdicts of different indicators do not depend on each other, so that cases of one
 * day that share no indicator are evaluated together.
 */
final class PlanCaseRun {

    private final String plan;
    private final PlanVariants variants;
    private final Function<String, ComplianceEvaluator> evaluators;

    /** @param evaluators by policy */
    PlanCaseRun(String plan, PlanVariants variants, Function<String, ComplianceEvaluator> evaluators) {
        this.plan = plan;
        this.variants = variants;
        this.evaluators = evaluators;
    }

    private record Setting(LocalDate asOf, String unit, String group, String policy) {}

    /** Cases that are evaluated together, and the indicators they speak of. */
    private record Batch(List<PlanCase> cases, Set<String> codes) {}

    /** The outcomes, in the order of the cases. */
    List<CaseOutcome> run(List<PlanCase> cases) {
        Map<PlanCase, CaseOutcome> outcomes = new HashMap<>();
        for (Map.Entry<Setting, List<Batch>> setting : batches(cases).entrySet()) {
            for (Batch batch : setting.getValue()) {
                run(setting.getKey(), batch.cases(), outcomes);
            }
        }
        List<CaseOutcome> ordered = new ArrayList<>(cases.size());
        for (PlanCase c : cases) {
            ordered.add(outcomes.getOrDefault(c, new CaseOutcome(c, List.of("not run"), "", "")));
        }
        return ordered;
    }

    private static Map<Setting, List<Batch>> batches(List<PlanCase> cases) {
        Map<Setting, List<Batch>> batches = new LinkedHashMap<>();
        for (PlanCase c : cases) {
            Set<String> codes = new HashSet<>();
            c.values().forEach(value -> codes.add(PlanFacts.whole(value.indicator())));
            c.expected().forEach(expected -> codes.add(PlanFacts.whole(expected.indicator())));
            Setting setting = new Setting(c.asOf(), c.unit(), c.group(), c.policy());
            List<Batch> all = batches.computeIfAbsent(setting, s -> new ArrayList<>());
            Batch free = all.stream()
                    .filter(batch -> codes.stream().noneMatch(batch.codes()::contains))
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                free = new Batch(new ArrayList<>(), new HashSet<>());
                all.add(free);
            }
            free.cases().add(c);
            free.codes().addAll(codes);
        }
        return batches;
    }

    private void run(Setting setting, List<PlanCase> cases, Map<PlanCase, CaseOutcome> outcomes) {
        Optional<Plan> judged = variants.plan(setting.asOf(), setting.unit(), setting.group());
        if (judged.isEmpty()) {
            String unit = setting.unit().isEmpty() ? "" : " for unit " + setting.unit();
            String group = setting.group().isEmpty() ? "" : " for group " + setting.group();
            String missing = "pack " + plan + " has no plan" + unit + group;
            cases.forEach(c -> outcomes.put(c, new CaseOutcome(c, List.of(missing), "", "")));
            return;
        }
        String unit = judged.orElseThrow().unit().code();
        List<Measurement> measurements = new ArrayList<>();
        Map<PlanCase, List<Problem>> problems = new HashMap<>();
        for (PlanCase c : cases) {
            CaseTable table = CaseTable.of(unit, plan, c.values());
            measurements.addAll(table.measurements());
            problems.put(c, new ArrayList<>(table.problems()));
        }
        EvaluationReport report =
                evaluators.apply(setting.policy()).evaluate(measurements, setting.asOf(), Set.of(plan));
        Map<String, Evaluation> evaluations = new HashMap<>();
        for (Evaluation e : report.evaluations()) {
            if (!e.unit().code().equals(unit)) {
                continue;
            }
            evaluations.put(e.indicator() + " " + e.period().label(), e);
            for (Evaluation part : e.parts()) {
                evaluations.put(part.indicator() + " " + part.period().label(), part);
            }
        }
        for (PlanCase c : cases) {
            List<String> differences = new ArrayList<>(0);
            problems.getOrDefault(c, List.of()).forEach(problem -> differences.add(problem.toString()));
            report.problems().forEach(problem -> {
                if (cases.size() == 1 || mentions(c, problem)) {
                    differences.add(problem.message());
                }
            });
            outcomes.put(c, outcome(c, evaluations, differences));
        }
    }

    /** True if a problem of a report names an indicator of the case. */
    private static boolean mentions(PlanCase c, Problem problem) {
        return c.values().stream().anyMatch(value -> problem.what().contains("\"" + value.indicator() + "\""));
    }

    private static CaseOutcome outcome(PlanCase c, Map<String, Evaluation> evaluations, List<String> differences) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Expectation expectation : c.expected()) {
            Evaluation e = evaluations.get(expectation.subject());
            if (e == null) {
                differences.add(expectation.subject() + ": the plan has no such target");
                continue;
            }
            List<String> wrong = expectation.verdict().differences(EvaluationVerdict.of(e));
            wrong.forEach(difference -> differences.add(expectation.subject() + ": " + difference));
            if (!wrong.isEmpty()) {
                vi.append(vi.isEmpty() ? "" : " ").append(Explainer.explain(e, Language.VI));
                en.append(en.isEmpty() ? "" : " ").append(Explainer.explain(e, Language.EN));
            }
        }
        return new CaseOutcome(c, differences, vi.toString(), en.toString());
    }
}
