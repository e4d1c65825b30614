package vn.datchuan.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.OverridesFile;
import vn.datchuan.io.OverridesReader;
import vn.datchuan.io.PlanReader;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.ExpertOverride;

/** What is evaluated: measured values, as-of date, plans, packs and policy. */
final class ValuesOptions {

    /** How numbers in the files are written. */
    enum Numbers {
        VI,
        INTL
    }

    @Option(names = "--values", arity = "1..*", required = true, description = "Files of measured values.")
    List<Path> values = List.of();

    @Option(names = "--as-of", required = true, description = "The day on which it is judged, such as 2027-06-30.")
    LocalDate asOf = LocalDate.MIN;

    @Option(names = "--plan", description = "Plan id or plan file; may be given more than once.")
    List<String> plans = List.of();

    @Option(
            names = "--policy",
            description = "Policy that judges open windows (default PLAN_PATH_V1); reviewing policies are added by +.",
            defaultValue = PolicyParameters.PLAN_PATH_V1)
    String policy = PolicyParameters.PLAN_PATH_V1;

    @Option(
            names = "--overrides",
            description =
                    "YAML list of decisions of persons {unit, plan, indicator, period, verdict, author, date, reason};"
                            + " needs --policy ...+EXPERT_OVERRIDE. FAIL counts only once the window is closed.")
    @Nullable
    Path overrides;

    @Option(names = "--numbers", description = "How numbers are written: vi (1.500,5) or intl (1,500.5).")
    @Nullable
    Numbers numbers;

    @Option(names = "--illustrative", description = "Mark the report: its values are made up.")
    boolean illustrative;

    @Option(names = "--threads", description = "Threads that judge at a time.", defaultValue = "1")
    int threads = 1;

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
            ValuesFile read = ValuesReader.read(file, form());
            measurements.addAll(read.measurements());
            problems.addAll(read.problems());
        }
        if (measurements.isEmpty() || !plans.isEmpty() && named.isEmpty()) {
            throw new DatChuanException(ErrorCode.INVALID_VALUES, withSummary(problems));
        }
        List<ExpertOverride> decisions = decisions(problems);
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(new ArrayList<>(loaded.values()))
                .policy(policy)
                .overrides(decisions)
                .illustrative(illustrative)
                .parallelism(threads)
                .build();
        return evaluator.evaluate(measurements, asOf, named).withProblems(problems);
    }

    /** Reads decisions of persons; one that cannot be used is reported, and the others still count. */
    private List<ExpertOverride> decisions(List<Problem> problems) {
        if (overrides == null) {
            return List.of();
        }
        OverridesFile read = OverridesReader.read(overrides);
        problems.addAll(read.problems());
        return read.overrides();
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

    private NumberForm form() {
        if (numbers == null) {
            return NumberForm.STRICT;
        }
        return numbers == Numbers.VI ? NumberForm.VIETNAMESE : NumberForm.INTERNATIONAL;
    }

    private static List<Problem> withSummary(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(null);
        all.add(new Problem(vn.datchuan.error.Place.NONE, "nothing can be judged", "a usable plan and a usable row"));
        return all;
    }
}
