package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.pack.Layer;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** A province's plan on a national one, and a commune's on the province's. */
class PlanOverlaysTest {

    private static final String NATIONAL = """
            plan: quoc-gia-2026
            title: "CHƯƠNG TRÌNH"
            document: {number: "9/QĐ-TTg", issuer: "Thủ tướng Chính phủ"}
            years: 2026
            units: []
            groups:
              - {id: "1", name: "Nhóm 1"}
              - {id: "2", name: "Nhóm 2"}
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Nước sạch", unitOfMeasure: "%", nature: stock, bounded: true,
                 frequency: annual, direction: higher, targets: [{period: 2026, text: "≥ 80%"}]}
              - {code: "I.2", section: "I", number: "2", name: "Hộ nghèo", unitOfMeasure: "%", nature: stock, bounded: true,
                 frequency: annual, direction: lower, targets: [{period: 2026, text: "≤ 5%"}]}
              - {code: "I.3", section: "I", number: "3", name: "Trường chuẩn", nature: stock, bounded: false,
                 frequency: annual, direction: higher, targets: [{period: 2026, group: "1", text: "≥ 3"}, {period: 2026, group: "2", text: "≥ 2"}]}
              - {code: "I.4", section: "I", number: "4", name: "Cảng biển", nature: stock, bounded: false,
                 frequency: annual, direction: higher, targets: [{period: 2026, text: "≥ 1"}]}
            """;

    private static final String PROVINCE = """
            plan: tinh-2026
            title: "KẾ HOẠCH"
            document: {number: "7/KH-UBND", issuer: "UBND tỉnh T"}
            years: 2026
            units:
              - {code: xa-a, name: "xã A", level: commune, province: "T", group: "1"}
              - {code: xa-b, name: "xã B", level: commune, province: "T", group: "2"}
            tightenOnly: true
            exceptions: ["I.4"]
            changes:
              - {indicator: "I.1", period: 2026, text: "≥ 90%"}
              - {indicator: "I.3", group: "2", text: "≥ 3", legalBasis: "Nghị quyết số 5/NQ-HĐND, mục 2"}
              - drop: "I.4"
                because: "tỉnh không có biển"
              - add: {code: "I.5", section: "I", number: "5", name: "Mô hình", nature: stock, bounded: false,
                      frequency: annual, direction: higher, targets: [{period: 2026, text: "≥ 1"}]}
            """;

    private static final String COMMUNE = """
            plan: xa-b-2026
            title: "KẾ HOẠCH XÃ"
            document: {number: "1/KH-UBND", issuer: "UBND xã B"}
            years: 2026
            unit: {code: xa-b, name: "xã B", level: commune, province: "T"}
            changes:
              - {indicator: "I.2", text: "≤ 4%"}
            """;

    private static PlanPacks packs(String national, String province, String commune) {
        return PlanPacks.of("quoc-gia-2026", Layer.NATIONAL, national)
                .and("tinh-2026", Layer.PROVINCE, "quoc-gia-2026", List.of(), province)
                .and("xa-b-2026", Layer.COMMUNE, "tinh-2026", List.of("xa-b"), commune);
    }

    private static String provinceProblem(String old, String changed) {
        List<String> problems =
                packs(NATIONAL, PROVINCE.replace(old, changed), COMMUNE).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void targets_ofAChain_areThoseOfTheLastDocumentThatSetThem() {
        EvaluationReport report = packs(NATIONAL, PROVINCE, COMMUNE)
                .report(
                        "2026-12-31",
                        UnitGroupsTest.row("xa-a", "I.1", "2026", "89"),
                        UnitGroupsTest.row("xa-a", "I.2", "2026", "5"),
                        UnitGroupsTest.row("xa-a", "I.3", "2026", "3"),
                        UnitGroupsTest.row("xa-b", "I.1", "2026", "90"),
                        UnitGroupsTest.row("xa-b", "I.2", "2026", "5"),
                        UnitGroupsTest.row("xa-b", "I.3", "2026", "2"));

        assertThat(PlanPacks.lines(report))
                .containsExactly(
                        "xa-a tinh-2026 I.1 2026 FAIL",
                        "xa-a tinh-2026 I.2 2026 PASS",
                        "xa-a tinh-2026 I.3 2026 PASS",
                        "xa-a tinh-2026 I.5 2026 NOT_ASSESSED NO_DATA",
                        "xa-b xa-b-2026 I.1 2026 PASS",
                        "xa-b xa-b-2026 I.2 2026 FAIL",
                        "xa-b xa-b-2026 I.3 2026 FAIL",
                        "xa-b xa-b-2026 I.5 2026 NOT_ASSESSED NO_DATA");
        assertThat(report.digests().plans()).containsOnlyKeys("quoc-gia-2026", "tinh-2026", "xa-b-2026");
    }

    @Test
    void findings_ofAChain_nameTheDocumentThatSetTheTarget() {
        EvaluationReport report = packs(NATIONAL, PROVINCE, COMMUNE).reportOf("xa-b-2026", "2026-12-31");

        assertThat(report.evaluations().stream().map(PlanOverlaysTest::basis).toList())
                .containsExactly(
                        "I.1 ≥ 90%: Kế hoạch số 7/KH-UBND của UBND tỉnh T, mục I.1",
                        "I.2 ≤ 4%: Kế hoạch số 1/KH-UBND của UBND xã B, mục I.2",
                        "I.3 ≥ 3: Nghị quyết số 5/NQ-HĐND, mục 2",
                        "I.5 ≥ 1: Kế hoạch số 7/KH-UBND của UBND tỉnh T, mục I.5");
        Evaluation unchanged =
                PlanPacks.one(packs(NATIONAL, PROVINCE, COMMUNE).reportOf("tinh-2026", "2026-12-31"), "xa-a", "I.2");
        assertThat(unchanged.findings().get(0).legalBasis())
                .isEqualTo("Kế hoạch số 9/QĐ-TTg của Thủ tướng Chính phủ, mục I.2");
    }

    private static String basis(Evaluation e) {
        return e.indicator() + " " + e.target() + ": " + e.findings().get(0).legalBasis();
    }

    @Test
    void decision_changesItsId_whenTheExtendedPlanChanges() {
        String id = PlanPacks.one(packs(NATIONAL, PROVINCE, COMMUNE).reportOf("xa-b-2026", "2026-12-31"), "xa-b", "I.2")
                .decisionId();
        String other = PlanPacks.one(
                        packs(NATIONAL + "# more\n", PROVINCE, COMMUNE).reportOf("xa-b-2026", "2026-12-31"),
                        "xa-b",
                        "I.2")
                .decisionId();

        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void nationalPlan_withoutUnits_isNobodysPlan() {
        PlanPacks packs = packs(NATIONAL, PROVINCE, COMMUNE);

        assertThatThrownBy(() -> packs.reportOf("quoc-gia-2026", "2026-12-31"))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(
                        "plan quoc-gia-2026 is judged for no unit by itself: expected one of [tinh-2026, xa-b-2026]");
        assertThat(packs.report("2026-12-31", UnitGroupsTest.row("xa-z", "I.1", "2026", "1"))
                        .problems())
                .hasSize(1)
                .allSatisfy(p -> assertThat(p.message()).startsWith("unit \"xa-z\" has no plan here"));
    }

    @Test
    void change_ofWhatIsNotThere_isAProblemAtItsPlaceWithTheNearCodes() {
        assertThat(provinceProblem("indicator: \"I.1\"", "indicator: \"I.11\""))
                .isEqualTo("tinh-2026.yaml:11:17: \"I.11\" is not in plan quoc-gia-2026; expected I.1 or I.2 or I.3");
        assertThat(provinceProblem("period: 2026, text", "period: 2027, text"))
                .isEqualTo("tinh-2026.yaml:11:17: I.1 has no target for 2027 in plan quoc-gia-2026; "
                        + "expected one of [2026], or newPeriod: true");
        assertThat(provinceProblem("group: \"2\", text", "group: \"5\", text"))
                .isEqualTo("tinh-2026.yaml:12:17: group \"5\" is not declared; expected one of [1, 2]");
        assertThat(provinceProblem("drop: \"I.4\"", "drop: \"II.4\""))
                .isEqualTo("tinh-2026.yaml:13:11: \"II.4\" is not in plan quoc-gia-2026; expected I.4 or I.1 or I.2");
        assertThat(provinceProblem("years: 2026", "years: 2026-2027"))
                .isEqualTo(
                        "tinh-2026.yaml:4:8: years 2026-2027 of plan tinh-2026; expected 2026 as in plan quoc-gia-2026");
        assertThat(packs(NATIONAL, PROVINCE.replace("\"≥ 90%\"", "\"≥ x%\""), COMMUNE)
                        .problems()
                        .get(0))
                .startsWith("tinh-2026.yaml:11:");
    }

    @Test
    void tightenOnly_weakerOrIncomparableTargets_areProblemsUnlessExcepted() {
        assertThat(provinceProblem("\"≥ 90%\"", "\"≥ 70%\""))
                .isEqualTo(
                        "tinh-2026.yaml:11:44: target \"≥ 70%\" of I.1 for 2026 asks for less than \"≥ 80%\" of plan "
                                + "quoc-gia-2026; expected at least as much, or I.1 among the exceptions");
        assertThat(provinceProblem("\"≥ 90%\"", "\"Trên 79%\"")).contains("asks for less");
        assertThat(provinceProblem("\"≥ 90%\"", "\"≤ 90%\""))
                .isEqualTo(
                        "tinh-2026.yaml:11:44: target \"≤ 90%\" of I.1 for 2026 cannot be compared with \"≥ 80%\" of plan "
                                + "quoc-gia-2026: one is a floor, the other a ceiling; expected a target of the same sort, or I.1 among the "
                                + "exceptions");
        assertThat(provinceProblem("exceptions: [\"I.4\"]", "exceptions: []"))
                .isEqualTo("tinh-2026.yaml:13:11: indicator I.4 of plan quoc-gia-2026 is dropped; "
                        + "expected to keep it, or I.4 among the exceptions");
        assertThat(provinceProblem("exceptions: [\"I.4\"]", "exceptions: [\"I.4\", \"I.44\"]"))
                .isEqualTo(
                        "tinh-2026.yaml:9:21: exception \"I.44\" is not in plan quoc-gia-2026; expected I.4 or I.1 or I.2");
        assertThat(packs(NATIONAL, PROVINCE.replace("\"≥ 90%\"", "\"≥ 80%\""), COMMUNE)
                        .problems())
                .containsExactly("none: 5");
        assertThat(packs(NATIONAL, PROVINCE.replace("\"≥ 90%\"", "\"Trên 80%\""), COMMUNE)
                        .problems())
                .containsExactly("none: 5");
        String excepted = PROVINCE.replace("\"≥ 90%\"", "\"≥ 70%\"").replace("[\"I.4\"]", "[\"I.4\", \"I.1\"]");
        assertThat(packs(NATIONAL, excepted, COMMUNE).problems()).containsExactly("none: 5");
    }

    @Test
    void packs_thatAreMissingOrExtendEachOther_areProblems() {
        assertThat(PlanPacks.of("quoc-gia-2026", Layer.NATIONAL, NATIONAL)
                        .and("tinh-2026", Layer.PROVINCE, "quoc-gia", List.of(), PROVINCE)
                        .problems())
                .containsExactly(
                        "pack tinh-2026 extends quoc-gia, which is not loaded; expected pack quoc-gia beside it");
        assertThat(new PlanPacks()
                        .and("tinh-2026", Layer.PROVINCE, "xa-b-2026", List.of(), PROVINCE)
                        .and("xa-b-2026", Layer.COMMUNE, "tinh-2026", List.of(), COMMUNE)
                        .problems())
                .containsExactly(
                        "packs extend each other: tinh-2026 extends xa-b-2026 extends tinh-2026; expected a chain that ends");
        assertThat(new PlanPacks()
                        .and("tinh-2026", Layer.PROVINCE, "", List.of(), PROVINCE)
                        .problems())
                .containsExactly("tinh-2026.yaml:11:3: plan tinh-2026 holds changes, but extends no plan; "
                        + "expected extends: in its manifest, or a whole plan");
    }

    @Test
    void unit_withTwoPlansThatExtendOne_isAProblem() {
        assertThat(packs(NATIONAL, PROVINCE, COMMUNE)
                        .and(
                                "khac-2026",
                                Layer.COMMUNE,
                                "quoc-gia-2026",
                                List.of(),
                                COMMUNE.replace("xa-b-2026", "khac-2026"))
                        .problems())
                .containsExactly(
                        "xa-b-2026.yaml:5:7: unit \"xa-b\" has two plans that extend quoc-gia-2026: khac-2026 and xa-b-2026; "
                                + "expected one of them, or one that extends the other");
    }

    @Test
    void manifestAndPlan_thatListOtherUnits_areAProblem() {
        assertThat(PlanPacks.of("quoc-gia-2026", Layer.NATIONAL, NATIONAL)
                        .and("tinh-2026", Layer.PROVINCE, "quoc-gia-2026", List.of("xa-a", "xa-x"), PROVINCE)
                        .problems())
                .containsExactly(
                        "unit \"xa-x\" of pack tinh-2026 is not among the units of its plan; expected one of [xa-a, xa-b]",
                        "tinh-2026.yaml:7:5: unit \"xa-b\" is not among the units of pack tinh-2026; "
                                + "expected one of [xa-a, xa-x]");
    }
}
