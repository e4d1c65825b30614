package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Layer;
import vn.datchuan.verdict.Evaluation;

/** Targets that a later document changed, judged before and after the day from which it counts. */
class PlanAmendmentsTest {

    private static final String PLAN = """
            plan: xa-2025-2027
            title: "KẾ HOẠCH"
            document: {number: "1/KH-UBND", issuer: "UBND xã"}
            years: 2025-2027
            unit: {code: xa-a, name: "xã A", level: commune, province: "T"}
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Mô hình", nature: stock, bounded: false, frequency: annual,
                 direction: higher, targets: [{period: 2025, text: "≥ 5"}, {period: 2026, text: "≥ 6"}]}
              - {code: "I.2", section: "I", number: "2", name: "Chợ", nature: stock, bounded: false, frequency: annual,
                 direction: higher, targets: [{period: 2025, text: "≥ 1"}, {period: 2026, text: "≥ 1"}]}
            amendments:
              - kind: "Quyết định"
                number: "15/QĐ-UBND"
                date: "20/6/2026"
                issuer: "UBND xã"
                effective: 2026-07-01
                changes:
                  - {indicator: "I.1", period: 2026, text: "≥ 8"}
                  - {indicator: "I.1", period: 2027, newPeriod: true, text: "≥ 9"}
                  - drop: "I.2"
                    because: "chuyển về tỉnh"
                  - add: {code: "I.3", section: "I", number: "3", name: "Thư viện", nature: stock, bounded: false,
                          frequency: annual, direction: higher, targets: [{period: 2026, text: "≥ 1"}]}
            """;

    private static final Measurement[] ROWS = {
        UnitGroupsTest.row("xa-a", "I.1", "2025", "5"), UnitGroupsTest.row("xa-a", "I.1", "2026", "7"),
    };

    private static Evaluation target(String day, String period) {
        return PlanPacks.of("xa-2025-2027", Layer.COMMUNE, PLAN).report(day, ROWS).evaluations().stream()
                .filter(e -> e.indicator().equals("I.1") && e.period().label().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void amendment_beforeItsDay_isNotSeen() {
        assertThat(PlanPacks.lines(
                        PlanPacks.of("xa-2025-2027", Layer.COMMUNE, PLAN).report("2026-06-30", ROWS)))
                .containsExactly(
                        "xa-a xa-2025-2027 I.1 2025 PASS",
                        "xa-a xa-2025-2027 I.1 2026 PASS",
                        "xa-a xa-2025-2027 I.2 2025 NOT_ASSESSED NO_DATA",
                        "xa-a xa-2025-2027 I.2 2026 NOT_ASSESSED NO_DATA");
        assertThat(target("2026-06-30", "2026").target()).isEqualTo("≥ 6");
        assertThat(target("2026-06-30", "2026").findings().get(0).legalBasis())
                .isEqualTo("Kế hoạch số 1/KH-UBND của UBND xã, mục I.1");
    }

    @Test
    void amendment_fromItsDayOn_isJudgedAndNamed() {
        assertThat(PlanPacks.lines(
                        PlanPacks.of("xa-2025-2027", Layer.COMMUNE, PLAN).report("2026-12-31", ROWS)))
                .hasSize(5)
                .contains(
                        "xa-a xa-2025-2027 I.1 2025 PASS",
                        "xa-a xa-2025-2027 I.1 2026 FAIL",
                        "xa-a xa-2025-2027 I.2 2025 NOT_ASSESSED NO_DATA",
                        "xa-a xa-2025-2027 I.3 2026 NOT_ASSESSED NO_DATA");
        assertThat(target("2026-07-01", "2026").target()).isEqualTo("≥ 8");
        assertThat(target("2026-12-31", "2027").target()).isEqualTo("≥ 9");
        assertThat(target("2026-07-01", "2026").findings().get(0).legalBasis())
                .isEqualTo("Quyết định số 15/QĐ-UBND của UBND xã, mục I.1 (có hiệu lực từ 01/07/2026)");
        assertThat(target("2026-07-01", "2025").findings().get(0).legalBasis())
                .isEqualTo("Kế hoạch số 1/KH-UBND của UBND xã, mục I.1");
    }

    @Test
    void amendment_ofAClosedPeriod_needsToBeRetroactive() {
        String closed =
                PLAN.replace("{indicator: \"I.1\", period: 2026, text", "{indicator: \"I.1\", period: 2025, text");

        assertThat(PlanFiles.problems(closed))
                .containsExactly(
                        "p.yaml:19:21: period 2025 closed on 2025-12-31, and the change counts from 2026-07-01; "
                                + "expected a later period, or retroactive: true");
        String retroactive = closed.replace("    changes:\n", "    retroactive: true\n    changes:\n");
        assertThat(PlanPacks.lines(
                        PlanPacks.of("xa-2025-2027", Layer.COMMUNE, retroactive).report("2026-12-31", ROWS[0])))
                .startsWith("xa-a xa-2025-2027 I.1 2025 FAIL")
                .noneMatch(line -> line.contains("I.2"));
    }

    @Test
    void amendments_thatCannotBeMade_areProblemsAtTheirPlace() {
        assertThat(PlanFiles.problems(PLAN.replace("effective: 2026-07-01", "effective: 1/7/2026")))
                .containsExactly("p.yaml:17:16: effective \"1/7/2026\"; expected a day such as 2026-01-31");
        assertThat(PlanFiles.problems(
                        PLAN.replace("{indicator: \"I.1\", period: 2026", "{indicator: \"I.7\", period: 2026")))
                .containsExactly("p.yaml:19:21: \"I.7\" is not in plan xa-2025-2027; expected I.1 or I.2");
        assertThat(PlanFiles.problems(PLAN.replace("period: 2027, newPeriod: true", "period: 2026")))
                .containsExactly(
                        "p.yaml:20:21: the target of I.1 for 2026 is changed at p.yaml:19:21 too; expected one change");
        assertThat(PlanFiles.problems(PLAN.replace("because: \"chuyển về tỉnh\"", "because: \"\"")))
                .containsExactly("p.yaml:22:18: a dropped indicator has no because; expected a text");
        assertThat(PlanFiles.problems(PLAN.replace("- drop: \"I.2\"", "- dropp: \"I.2\"")))
                .startsWith("p.yaml:21:9: a change of nothing; expected indicator, add or drop")
                .hasSize(2);
    }
}
