package vn.datchuan.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.PlanReader;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.EvaluationReport;

/** What is evaluated: measured values, as-of date, plans and packs, and how it is judged. */
final class ValuesOptions {

    @Option(names = "--values", arity = "1..*", required = true, description = "Files of measured values.")
    List<Path> values = List.of();

    @Option(names = "--as-of", required = true, description = "The day on which it is judged, such as 2027-06-30.")
    LocalDate asOf = LocalDate.MIN;

    @Option(names = "--plan", description = "Plan id or plan file; may be given more than once.")
    List<String> plans = List.of();

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Mixin
    PackOptions packs = new PackOptions();

    /** Evaluates; problems of files and plans are in the report. */
    EvaluationReport evaluate() {
        List<Problem> problems = new ArrayList<>();
        Map<String, RulePack> loaded = new LinkedHashMap<>();
        packs.load().forEach(pack -> loaded.put(pack.id(), pack));
        Set<String> named = namedPlans(loaded, problems);
        List<Measurement> measurements = new ArrayList<>();
        for (Path file : values) {
            ValuesFile read = ValuesReader.read(file, judging.form());
            measurements.addAll(read.measurements());
            problems.addAll(read.problems());
        }
        if (measurements.isEmpty() || !plans.isEmpty() && named.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_VALUES, withSummary(problems));
        }
        ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder()
                .packs(new ArrayList<>(loaded.values()))
                .policy(judging.policy)
                .overrides(judging.decisions(problems))
                .illustrative(judging.illustrative)
                .parallelism(judging.threads);
        for (Map.Entry<String, BigDecimal> parameter : judging.parameters.entrySet()) {
            builder = builder.parameter(parameter.getKey(), parameter.getValue());
        }
        return builder.build().evaluate(measurements, asOf, named).withProblems(problems);
    }

    /** Reads plan files; a broken one is reported, and the other plans still count. */
    private Set<String> namedPlans(Map<String, RulePack> loaded, List<Problem> problems) {
        Set<String> named = new TreeSet<>();
        for (String plan : plans) {
            if (loaded.containsKey(plan)) {
                named.add(plan);
            } else if (plan.endsWith(".yaml") || plan.endsWith(".yml") || Files.exists(Path.of(plan))) {
                try {
                    RulePack pack = PlanReader.readPack(Path.of(plan));
                    loaded.put(pack.id(), pack);
                    named.add(pack.id());
                } catch (DatChuanException e) {
                    problems.addAll(e.problems());
                }
            } else {
                throw new DatChuanException(
                        ErrorCode.UNKNOWN_NAME,
                        "plan " + plan + " is not loaded and no file; expected one of " + loaded.keySet());
            }
        }
        return named;
    }

    private static List<Problem> withSummary(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(null);
        all.add(new Problem(vn.datchuan.error.Place.NONE, "nothing can be judged", "a usable plan and a usable row"));
        return all;
    }
}
