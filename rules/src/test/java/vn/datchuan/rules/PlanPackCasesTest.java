package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesFile;
import vn.datchuan.io.ValuesReader;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** The case files of the shipped plans: from values as a province would report them to the verdict. */
class PlanPackCasesTest {

    private static final ComplianceEvaluator EVALUATOR =
            ComplianceEvaluator.builder().packs(ShippedPacks.all()).build();

    private record PlanCase(String plan, JsonNode node) {
        @Override
        public String toString() {
            return plan + ": " + node.get("name").asString() + " ("
                    + node.get("why").asString() + ")";
        }
    }

    static List<PlanCase> cases() throws IOException {
        List<PlanCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("packs"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                int names = file.getNameCount();
                boolean isCase = names > 3 && file.getName(names - 2).toString().equals("cases");
                String plan = isCase ? file.getName(names - 3).toString() : "";
                boolean ofPlan = isCase && Files.exists(file.resolveSibling("../plan.yaml"));
                if (ofPlan) {
                    for (JsonNode node :
                            new YAMLMapper().readTree(Files.readString(file)).get("cases")) {
                        cases.add(new PlanCase(plan, node));
                    }
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evaluate_caseOfAPlan_givesTheExpectedVerdicts(PlanCase planCase) {
        ValuesFile values = values(planCase);
        assertThat(values.problems()).isEmpty();
        EvaluationReport report = EVALUATOR.evaluate(
                values.measurements(), LocalDate.parse(planCase.node.get("asOf").asString()), Set.of(planCase.plan));
        assertThat(report.problems()).isEmpty();
        Map<String, String> verdicts = new TreeMap<>();
        for (Evaluation e : report.evaluations()) {
            verdicts.put(e.indicator() + " " + e.period().label(), e.verdict().name());
        }
        for (var indicator : planCase.node.get("expect").properties()) {
            for (var period : indicator.getValue().properties()) {
                assertThat(verdicts)
                        .as(planCase.toString())
                        .containsEntry(
                                indicator.getKey() + " " + period.getKey(),
                                period.getValue().asString());
            }
        }
    }

    @Test
    void cases_everyShippedPlan_hasSome() throws IOException {
        assertThat(cases().stream().map(PlanCase::plan).distinct())
                .containsExactlyInAnyOrder(
                        "tam-thanh-2026",
                        "tam-thanh-2027-2030",
                        "minh-hung-2026",
                        "thien-tan-2026",
                        "thanh-dong-2025-2030");
    }

    private static ValuesFile values(PlanCase planCase) {
        String unit = ShippedPacks.all().stream()
                .filter(pack -> pack.id().equals(planCase.plan))
                .findFirst()
                .orElseThrow()
                .manifest()
                .units()
                .get(0);
        StringBuilder rows = new StringBuilder("unit;plan;indicator;period;value\n");
        for (var indicator : planCase.node.get("values").properties()) {
            for (var period : indicator.getValue().properties()) {
                rows.append(String.join(
                                ";",
                                unit,
                                planCase.plan,
                                indicator.getKey(),
                                period.getKey(),
                                period.getValue().asString()))
                        .append('\n');
            }
        }
        return ValuesReader.read(
                "case.csv",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
                NumberForm.STRICT);
    }
}
