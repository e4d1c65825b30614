package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.Place;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Section;
import vn.datchuan.plan.Task;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.TargetKind;

class PlanJsonTest {

    private static final String READING = """
            {"kind":"numeric","conditions":[{"op":">=","value":80,"upper":null,"unit":"%","per":null,"subject":null,"base":null,\
            "changeUnit":null,"deadline":null,"field":"target","start":0,"end":5,"change":null}],"maintain":false,"qualitative":null,\
            "deadline":null,"assumptions":[],"warnings":[]}""";

    static Plan plan() {
        Indicator indicator = new Indicator(
                "C.7",
                "C",
                "7",
                "Tỷ lệ hồ sơ trực tuyến",
                Optional.empty(),
                Optional.of("%"),
                Declared.of(Nature.RATIO, "both parts grow"),
                Declared.of(true, ""),
                Declared.assumed(Frequency.HALF_YEARLY, "not printed"),
                Declared.of(Direction.HIGHER, "printed"),
                Declared.of("tổng số hồ sơ", ""));
        PlannedTarget target = new PlannedTarget(
                Period.ofYear(2026),
                true,
                "≥ 80%",
                ReportSample.reading(TargetKind.NUMERIC, ReportSample.condition(Comparison.AT_LEAST, "80.0", "%")),
                Place.NONE);
        Task task = new Task(
                "T.III.1",
                "III",
                "1",
                "",
                "",
                List.of("rà soát", "báo cáo"),
                "",
                Map.of(),
                "",
                "Quý IV/2026",
                ReportSample.reading(TargetKind.QUALITATIVE),
                "",
                Place.NONE,
                "");
        return new Plan(
                "minh-hung-2026",
                "KẾ HOẠCH",
                new AdministrativeUnit("minh-hung", "phường Minh Hưng", UnitLevel.WARD, "Đồng Nai"),
                new IssuedDocument("/KH-UBND", "", "UBND phường", ""),
                Period.ofYear(2026),
                ReportingCalendar.ADMIN_14_15,
                List.of("Số để trống."),
                List.of(new Section("C", "Chuyển đổi số")),
                List.of(new PlannedIndicator(
                        indicator,
                        Map.of(AgencyRole.MONITORING, "TTPVHCC", AgencyRole.COORDINATING, "các phòng"),
                        "Trung tâm Phục vụ hành chính công",
                        "",
                        List.of(target))),
                List.of(new Section("III", "KINH PHÍ")),
                List.of(task),
                ReportSample.DIGEST);
    }

    static String json(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void write_plan_hasAnIndicatorAndATaskALine() throws IOException {
        assertThat(json(plan())).isEqualTo("""
                        {
                        "plan":"minh-hung-2026",
                        "title":"KẾ HOẠCH",
                        "unit":"minh-hung",
                        "indicators":[
                        {"section":"C","number":"7","code":"C.7","concept":null,"name":"Tỷ lệ hồ sơ trực tuyến","unitOfMeasure":"%",\
                        "nature":"ratio","bounded":true,"frequency":"half-yearly","direction":"higher","denominator":"tổng số hồ sơ",\
                        "leadAgency":"Trung tâm Phục vụ hành chính công","monitoringAgency":"TTPVHCC","implementingAgency":null,\
                        "coordinatingAgency":"các phòng","leadAgencyPrinted":"TTPVHCC","note":null,\
                        "targets":[{"period":"2026","text":"≥ 80%","reading":READING,"cumulative":true}],\
                        "because":{"nature":"both parts grow","bounded":null,"frequency":"not printed","direction":"printed","denominator":null},\
                        "assumed":["frequency"]}
                        ],
                        "tasks":[
                        {"code":"T.III.1","section":"III","number":"1","group":null,"text":null,"bullets":["rà soát","báo cáo"],\
                        "deliverable":null,"leadAgency":null,"timing":"Quý IV/2026",\
                        "reading":{"kind":"qualitative","conditions":[],"maintain":false,"qualitative":"Đạt","deadline":null,\
                        "assumptions":[],"warnings":[]},"note":null,"leadAgencyPrinted":null}
                        ],
                        "sections":[
                        {"id":"C","title":"Chuyển đổi số"}
                        ],
                        "taskSections":[
                        {"id":"III","title":"KINH PHÍ"}
                        ],
                        "unitName":"phường Minh Hưng",
                        "unitLevel":"ward",
                        "province":"Đồng Nai",
                        "document":{"number":"/KH-UBND","date":null,"issuer":"UBND phường","annex":null},
                        "years":"2026",
                        "calendar":"admin-14-15",
                        "notes":[
                        "Số để trống."
                        ],
                        "digest":"DIGEST"
                        }
                        """.replace("READING", READING).replace("DIGEST", ReportSample.DIGEST));
    }

    @Test
    void writeLine_fullReading_hasEveryKey() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadingJson.writeLine("t-1", ReportSample.fullReading(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"id":"t-1","kind":"relative","conditions":[{"op":"between","value":5,"upper":8.5,"unit":"%","per":"năm",\
                        "subject":"thu ngân sách","base":"so với năm 2025","changeUnit":"điểm %","deadline":"2026-12-31","field":"indicator",\
                        "start":3,"end":17,"change":"increase"}],"maintain":true,"qualitative":null,"deadline":"2026-10-01/2026-12-31",\
                        "assumptions":[{"code":"BARE_NUMBER","text":"5"}],"warnings":[{"code":"SOFT_WORDING","text":"phấn đấu"}]}
                        """);
    }
}
