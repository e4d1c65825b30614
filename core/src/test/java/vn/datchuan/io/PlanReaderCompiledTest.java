package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanInForce;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.target.TargetReading;

/** Plans for many units, with changes, amendments and lineage, in the form that a build keeps. */
class PlanReaderCompiledTest {

    static final String NATIONAL = """
            plan: quoc-gia-2026
            title: "CHƯƠNG TRÌNH"
            years: 2026
            units: []
            groups: [{id: 1, name: "Nhóm 1"}]
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Nước sạch", unitOfMeasure: "%", direction: higher,
                 targets: [{period: 2026, text: "80"}, {period: 2026, group: 1, text: "85"}]}
            amendments:
              - number: "2/QĐ-TTg"
                issuer: "Thủ tướng Chính phủ"
                effective: 2026-07-01
                changes:
                  - {indicator: "I.1", text: "82"}
                  - add: {code: "I.2", section: "I", number: "2", name: "Hộ nghèo", direction: lower,
                          targets: [{period: 2026, text: "5%"}]}
            """;

    static final String PROVINCE = """
            plan: tinh-2026
            title: "KẾ HOẠCH"
            years: 2026
            document: {number: "7/KH-UBND", issuer: "UBND tỉnh T"}
            units:
              - {code: xa-a, name: "xã A", level: commune, province: "T", group: 1}
              - {code: xa-b, name: "xã B", level: commune, province: "T", from: 2026-07-01}
            tightenOnly: true
            exceptions: ["I.1"]
            changes:
              - {indicator: "I.1", group: 1, text: "90", legalBasis: "Nghị quyết 5, mục 2"}
            lineage:
              - {date: 2026-07-01, merged: [xa-x, xa-z], into: xa-b, comparable: flow}
            """;

    private static Plan compiled(String text) throws IOException {
        Node node = NodeReader.yaml("plan.yaml", text, ErrorCode.INVALID_PLAN, new ArrayList<>());
        Readings.Made made = new Readings.Made();
        String digest = Sha256.of(text);
        assertThat(PlanReader.readCompiled(node, digest, made).digest()).isEqualTo(digest);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            NodeCodec.write(node, out);
            for (TargetReading reading : made.all) {
                ReadingCodec.write(reading, out);
            }
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Plan plan =
                    PlanReader.readCompiled(NodeCodec.read(Place.of("plan.yaml"), in), digest, new ReadingCodec(in));
            assertThat(in.read()).isEqualTo(-1);
            return plan;
        }
    }

    @Test
    void plans_readFromTheCompactForm_sayTheSame() throws IOException {
        for (String text : List.of(NATIONAL, PROVINCE)) {
            assertThat(PlanJsonTest.json(compiled(text)))
                    .isEqualTo(PlanJsonTest.json(PlanReader.readYaml("plan.yaml", text)));
        }
    }

    @Test
    void overlay_readFromTheCompactForm_isResolvedForItsUnits() throws IOException {
        List<Plan> chain = List.of(compiled(NATIONAL), compiled(PROVINCE));

        assertThat(targets(chain, "2026-06-30")).containsExactly("xa-a I.1 90", "xa-b I.1 80");
        assertThat(targets(chain, "2026-07-01"))
                .containsExactly("xa-a I.1 90", "xa-a I.2 5%", "xa-b I.1 82", "xa-b I.2 5%");
        assertThat(PlanInForce.on(chain, LocalDate.of(2026, 7, 1)).provisions().bases())
                .containsExactly(Map.entry("quoc-gia-2026", Sha256.of(NATIONAL)));
    }

    @Test
    void planFiles_ofEveryKind_areThoseOfTheSchema() throws IOException {
        for (String text : List.of(NATIONAL, PROVINCE)) {
            assertThat(ReportSchemaTest.errors("plan-file", text, InputFormat.YAML))
                    .isEmpty();
            assertThat(ReportSchemaTest.errors(
                            "plan-output", PlanJsonTest.json(PlanReader.readYaml("p.yaml", text)), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(ReportSchemaTest.errors("plan-file", PROVINCE + "calendar: calendar\n", InputFormat.YAML))
                .isNotEmpty();
        assertThat(ReportSchemaTest.errors("plan-file", PROVINCE.replace("merged:", "joined:"), InputFormat.YAML))
                .isNotEmpty();
    }

    private static List<String> targets(List<Plan> chain, String day) {
        List<String> targets = new ArrayList<>();
        Plan plan = PlanInForce.on(chain, LocalDate.parse(day));
        for (PlannedUnit unit : plan.units()) {
            plan.forUnit(unit).indicators().forEach(i -> i.targets()
                    .forEach(t -> targets.add(unit.code() + " " + i.indicator().code() + " " + t.text())));
        }
        return targets;
    }

    @Test
    void changedTarget_readTogetherWithItsBase_hasDirectionAndUnitOfItsIndicator() {
        Plan plan = PlanInForce.on(
                List.of(PlanReader.readYaml("n.yaml", NATIONAL), PlanReader.readYaml("t.yaml", PROVINCE)),
                LocalDate.of(2026, 1, 1));
        var target = plan.indicators().get(0).targets().get(1);

        assertThat(target.place()).isEqualTo(new Place("t.yaml", 11, 40));
        assertThat(target.reading().conditions().get(0).unit()).isEqualTo("%");
        assertThat(target.reading().conditions().get(0).op()).isEqualTo(">=");
        assertThat(target.legalBasis()).isEqualTo("Nghị quyết 5, mục 2");
    }
}
