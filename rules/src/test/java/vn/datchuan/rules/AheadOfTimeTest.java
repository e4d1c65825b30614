package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.Explanations;
import vn.datchuan.io.PackReader;
import vn.datchuan.io.ReportJson;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.EvaluationReport;

/** Rules compiled by the build and the same rules compiled now give the same bytes, rule files and lines included. */
class AheadOfTimeTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 9, 30);

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_PATH_V1", "DNS_WEATHER+TOLERANCE"})
    void report_packsCompiledNow_hasTheBytesOfThoseCompiledByTheBuild(String policy) throws IOException {
        List<RulePack> compiledNow = PackReader.readAll(Path.of("packs"));
        assertThat(compiledNow).allSatisfy(pack -> assertThat(pack.modelClass()).isEmpty());
        assertThat(compiledNow).filteredOn(pack -> !pack.rules().isEmpty()).hasSizeGreaterThan(5);
        String expected = written(ShippedPacks.all(), policy);
        assertThat(expected)
                .contains("closed-and-early.drl")
                .contains("\"PASS\"")
                .contains("\"FAIL\"");
        assertThat(written(compiledNow, policy)).isEqualTo(expected);
    }

    private static String written(List<RulePack> packs, String policy) throws IOException {
        EvaluationReport report = ComplianceEvaluator.builder()
                .packs(packs)
                .policy(policy)
                .build()
                .evaluate(GeneratedMeasurements.until(2027, 20261122L), AS_OF);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportJson.write(report, Explanations.none(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
