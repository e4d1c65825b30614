package vn.datchuan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PlanReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.EngineVersions;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Scope;
import vn.datchuan.pack.Validity;
import vn.datchuan.plan.Plan;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Packs of plan files alone, written out in a test, with the base and the default policy beside them. */
final class PlanPacks {

    private final List<RulePack> packs = new ArrayList<>();

    static PlanPacks of(String id, Layer layer, String plan) {
        return new PlanPacks().and(id, layer, "", List.of(), plan);
    }

    /**
     * Adds a pack.
     *
     * @param extended id of the pack that it extends; empty: none
     * @param units of the manifest
     */
    PlanPacks and(String id, Layer layer, String extended, List<String> units, String text) {
        PackManifest manifest = new PackManifest(
                id,
                "1.0.0",
                "",
                "",
                layer,
                Validity.ALWAYS,
                "",
                extended.isEmpty() ? Optional.empty() : Optional.of(extended),
                Scope.ofUnits(units),
                EngineVersions.ANY,
                new TreeMap<>(Map.of()),
                Optional.empty());
        Plan plan = PlanReader.readYaml(id + ".yaml", text);
        packs.add(new RulePack(manifest, plan.digest(), Optional.empty(), () -> Optional.of(plan), List::of));
        return this;
    }

    ComplianceEvaluator evaluator() {
        return ComplianceEvaluator.builder().packs(withShipped()).build();
    }

    List<RulePack> withShipped() {
        List<RulePack> all = new ArrayList<>(packs);
        all.add(ShippedRules.pack("base"));
        all.add(ShippedRules.pack(ShippedRules.PLAN_PATH));
        return all;
    }

    EvaluationReport report(String day, Measurement... rows) {
        return evaluator().evaluate(List.of(rows), LocalDate.parse(day));
    }

    /** Of one plan, with or without rows. */
    EvaluationReport reportOf(String plan, String day, Measurement... rows) {
        return evaluator().evaluate(List.of(rows), LocalDate.parse(day), Set.of(plan));
    }

    /** What is wrong with the packs, a line each. */
    List<String> problems() {
        try {
            return List.of("none: " + evaluator().packs().size());
        } catch (DatChuanException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    /** "unit plan indicator period VERDICT", and the reason where there is one, for each evaluation. */
    static List<String> lines(EvaluationReport report) {
        return report.evaluations().stream().map(PlanPacks::line).toList();
    }

    private static String line(Evaluation e) {
        return e.unit().code() + " " + e.plan() + " " + e.indicator() + " "
                + e.period().label() + " " + e.verdict()
                + e.reason().map(r -> " " + r).orElse("");
    }

    static Evaluation one(EvaluationReport report, String unit, String indicator) {
        List<Evaluation> found = report.evaluations().stream()
                .filter(e -> e.unit().code().equals(unit) && e.indicator().equals(indicator))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(unit + " " + indicator + ": " + lines(report));
        }
        return found.get(0);
    }
}
