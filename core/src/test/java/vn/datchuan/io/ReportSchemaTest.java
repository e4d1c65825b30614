package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** What is written fits the shipped schemas, and what does not fit is found. */
class ReportSchemaTest {

    private static String text(String name) throws IOException {
        try (InputStream in =
                ReportSchemaTest.class.getResourceAsStream("/vn/datchuan/schema/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> errors(String schema, String document, InputFormat format) throws IOException {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON);
        return compiled.validate(document, format).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void report_written_fits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(ReportSample.report(ReportSample.atRisk(), ReportSample.compound()), Explanations.none(), out);

        assertThat(errors("report", out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void plan_written_fits() throws IOException {
        assertThat(errors("plan-output", PlanJsonTest.json(PlanJsonTest.plan()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void planFile_asPrinted_fitsAndUnknownKeysDoNot() throws IOException {
        String plan = """
                plan: minh-hung-2026
                title: KẾ HOẠCH
                unit: {code: minh-hung, name: phường Minh Hưng, level: ward, province: Đồng Nai}
                document: {number: /KH-UBND, date: năm 2026, issuer: UBND phường}
                years: "2026"
                agencies:
                  - {name: Phòng VH-XH, aliases: [Phòng VHXH]}
                sections:
                  - {id: C, title: Chuyển đổi số}
                indicators:
                  - code: C.7
                    section: C
                    number: "7"
                    name: Tỷ lệ hồ sơ
                    nature: ratio
                    because: {nature: both parts grow}
                    agencies: {monitoring: Phòng VHXH}
                    targets:
                      - {period: "2026", text: "≥ 80%", cumulative: true}
                """;

        assertThat(errors("plan-file", plan, InputFormat.YAML)).isEmpty();
        assertThat(errors("plan-file", plan.replace("nature: ratio", "natur: ratio"), InputFormat.YAML))
                .singleElement()
                .asString()
                .contains("natur");
    }

    @Test
    void packFile_validAndNot() throws IOException {
        String pack = "id: base\nversion: 0.1.0\nnames: {vi: Chung, en: Base}\nlayer: base\nunits: [minh-hung]\n";

        assertThat(errors("pack-file", pack, InputFormat.YAML)).isEmpty();
        assertThat(errors("pack-file", pack.replace("layer: base", "layer: ward"), InputFormat.YAML))
                .hasSize(1);
    }

    @Test
    void casesFile_validAndNot() throws IOException {
        String cases = """
                cases:
                  - name: on the threshold
                    why: 80.0 >= 80
                    asOf: "2026-06-30"
                    indicator: {nature: stock, bounded: true, frequency: quarterly, direction: higher, unit: "%"}
                    target: {text: "≥ 80%", criterion: ">= 80"}
                    window: {period: "2026"}
                    values:
                      - {period: "2026", value: "80,0", asOf: "2026-06-30"}
                    expect: {verdict: PASS, row: "7", flags: [PROVISIONAL]}
                """;

        assertThat(errors("cases-file", cases, InputFormat.YAML)).isEmpty();
        assertThat(errors("cases-file", cases.replace("PASS", "PASSED"), InputFormat.YAML))
                .hasSize(1);
    }

    @Test
    void report_closedLists_areThoseOfTheCode() throws IOException {
        String schema = text("report");

        assertThat(Arrays.stream(Flag.values()).map(f -> "\"" + f + "\"")).allMatch(schema::contains);
        assertThat(Arrays.stream(NotAssessedReason.values()).map(r -> "\"" + r + "\""))
                .allMatch(schema::contains);
    }
}
