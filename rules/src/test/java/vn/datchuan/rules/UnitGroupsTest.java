package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Layer;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Incomparable;

/** One plan for many units, with targets by group. */
class UnitGroupsTest {

    static final String PLAN = """
            plan: tinh-2026
            title: "KẾ HOẠCH"
            document: {number: "12/KH-UBND", issuer: "UBND tỉnh"}
            years: 2026
            groups:
              - {id: "1", name: "Nhóm 1: xã đồng bằng"}
              - {id: "2", name: "Nhóm 2: xã miền núi"}
              - {id: "3", name: "Nhóm 3: xã biên giới"}
            units:
              - {code: xa-a, name: "xã A", level: commune, province: "T", group: "1"}
              - {code: xa-b, name: "xã B", level: commune, province: "T", group: "2"}
              - {code: xa-c, name: "xã C", level: commune, province: "T", group: "3"}
              - {code: xa-d, name: "xã D", level: commune, province: "T"}
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - code: "I.1"
                section: "I"
                number: "1"
                name: "Tỷ lệ hộ có nước sạch"
                unitOfMeasure: "%"
                nature: stock
                bounded: true
                frequency: annual
                direction: higher
                targets:
                  - {period: 2026, group: "1", text: "≥ 80%"}
                  - {period: 2026, group: "2", text: "≥ 60%"}
              - code: "I.2"
                section: "I"
                number: "2"
                name: "Số mô hình"
                nature: stock
                bounded: false
                frequency: annual
                direction: higher
                targets:
                  - {period: 2026, text: "≥ 2"}
                  - {period: 2026, group: "3", text: "≥ 1"}
            """;

    private static final PlanPacks PACKS = PlanPacks.of("tinh-2026", Layer.PROVINCE, PLAN);

    static Measurement row(String unit, String indicator, String period, String value) {
        return Measurement.of(unit, indicator, period, new MeasuredValue.Numeric(new BigDecimal(value)));
    }

    @Test
    void targets_byGroup_areMetMissedOnTheThresholdAndWithoutData() {
        EvaluationReport report = PACKS.reportOf(
                "tinh-2026",
                "2026-12-31",
                row("xa-a", "I.1", "2026", "79.9"),
                row("xa-b", "I.1", "2026", "60"),
                row("xa-a", "I.2", "2026", "2"),
                row("xa-b", "I.2", "2026", "1"),
                row("xa-c", "I.2", "2026", "1"));

        assertThat(PlanPacks.lines(report))
                .containsExactly(
                        "xa-a tinh-2026 I.1 2026 FAIL",
                        "xa-a tinh-2026 I.2 2026 PASS",
                        "xa-b tinh-2026 I.1 2026 PASS",
                        "xa-b tinh-2026 I.2 2026 FAIL",
                        "xa-c tinh-2026 I.1 2026 NOT_ASSESSED NO_TARGET",
                        "xa-c tinh-2026 I.2 2026 PASS",
                        "xa-d tinh-2026 I.1 2026 NOT_ASSESSED NO_TARGET",
                        "xa-d tinh-2026 I.2 2026 NOT_ASSESSED NO_DATA");
        assertThat(PlanPacks.one(report, "xa-a", "I.1").target()).isEqualTo("≥ 80%");
        assertThat(PlanPacks.one(report, "xa-b", "I.1").target()).isEqualTo("≥ 60%");
        assertThat(PlanPacks.one(report, "xa-c", "I.2").target()).isEqualTo("≥ 1");
        assertThat(PlanPacks.one(report, "xa-b", "I.1").unit().name()).isEqualTo("xã B");
        assertThat(report.scorecards().stream()
                        .filter(c -> c.by().code().equals("unit"))
                        .map(c -> c.unit() + " " + c.verdict())
                        .toList())
                .containsExactly("xa-a FAIL", "xa-b FAIL", "xa-c PASS", "xa-d NOT_ASSESSED");
    }

    @Test
    void target_ofOtherGroupsOnly_isNotAssessedAndSaysWhy() {
        EvaluationReport report = PACKS.reportOf(
                "tinh-2026", "2026-12-31", row("xa-c", "I.1", "2026", "90"), row("xa-d", "I.1", "2026", "90"));
        Evaluation other = PlanPacks.one(report, "xa-c", "I.1");
        Evaluation without = PlanPacks.one(report, "xa-d", "I.1");

        assertThat(other.basis().obstacle()).contains(Incomparable.GROUP_WITHOUT_TARGET);
        assertThat(without.basis().obstacle()).contains(Incomparable.GROUP_MISSING);
        assertThat(Explainer.explain(other, Language.EN))
                .contains("the document sets no requirement for this unit's group");
        assertThat(Explainer.explain(without, Language.VI)).contains("đơn vị này chưa được xếp nhóm");
        assertThat(other.findings().get(0).legalBasis()).isEqualTo("Kế hoạch số 12/KH-UBND của UBND tỉnh, mục I.1");
    }

    @Test
    void rows_ofOneUnit_areNotThoseOfAnother() {
        EvaluationReport report = PACKS.report("2026-12-31", row("xa-a", "I.1", "2026", "80"));

        assertThat(PlanPacks.lines(report))
                .containsExactly("xa-a tinh-2026 I.1 2026 PASS", "xa-a tinh-2026 I.2 2026 NOT_ASSESSED NO_DATA");
        assertThat(report.digests().plans()).containsOnlyKeys("tinh-2026");
    }

    @Test
    void unit_withItsDays_isJudgedOnlyForWindowsInWhichItExists() {
        PlanPacks packs = PlanPacks.of(
                "tinh-2026",
                Layer.PROVINCE,
                PLAN.replace("province: \"T\", group: \"1\"}", "province: \"T\", group: \"1\", to: 2026-06-30}")
                        .replace("province: \"T\", group: \"2\"}", "province: \"T\", group: \"2\", from: 2026-07-01}"));

        assertThat(PlanPacks.lines(packs.report(
                        "2026-06-30", row("xa-a", "I.1", "2026-H1", "80"), row("xa-b", "I.1", "2026-H1", "80"))))
                .containsExactly("xa-a tinh-2026 I.1 2026 PASS", "xa-a tinh-2026 I.2 2026 NOT_ASSESSED NOT_DUE");
        assertThat(PlanPacks.lines(packs.report(
                        "2026-12-31", row("xa-a", "I.1", "2026-H1", "80"), row("xa-b", "I.1", "2026", "80"))))
                .containsExactly("xa-b tinh-2026 I.1 2026 PASS", "xa-b tinh-2026 I.2 2026 NOT_ASSESSED NO_DATA");
    }

    @Test
    void problems_ofUnitsAndGroups_nameTheirPlace() {
        String wrong = PLAN.replace("group: \"3\"}", "group: \"4\"}")
                .replace("code: xa-b", "code: xa-a")
                .replace(
                        "{period: 2026, group: \"2\", text: \"≥ 60%\"}",
                        "{period: 2026, group: \"1\", text: \"≥ 60%\"}");

        assertThat(PlanFiles.problems(wrong))
                .containsExactly(
                        "p.yaml:11:5: unit \"xa-a\" stands at p.yaml:10:5 too; expected each unit once",
                        "p.yaml:12:70: group \"4\" is not declared; expected one of [1, 2, 3]",
                        "p.yaml:27:18: indicator I.1 has two targets for 2026, group 1; expected one target, or groups");
        assertThat(PlanFiles.problems(PLAN.replaceAll("(?s)groups:.*?units:", "units:")))
                .containsExactly(
                        "p.yaml:6:70: group \"1\" is not declared; expected one of []",
                        "p.yaml:7:70: group \"2\" is not declared; expected one of []",
                        "p.yaml:8:70: group \"3\" is not declared; expected one of []",
                        "p.yaml:22:31: group \"1\" is not declared; expected one of []",
                        "p.yaml:23:31: group \"2\" is not declared; expected one of []",
                        "p.yaml:34:31: group \"3\" is not declared; expected one of []");
        assertThat(PlanFiles.problems("plan: p\ntitle: t\nyears: 2026\nindicators: []\n"))
                .containsExactly(
                        "p.yaml:1:1: the plan has no indicators; expected a list of indicators",
                        "p.yaml:1:1: the plan has no unit; expected unit with code, name, level, province; or units");
    }
}
