package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.Layer;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Figures that were reported for communes before they were merged, split or renamed. */
class UnitLineageTest {

    private static final String PLAN = """
            plan: tinh-2025
            title: "KẾ HOẠCH"
            document: {number: "3/KH-UBND", issuer: "UBND tỉnh"}
            years: 2025
            units:
              - {code: xa-a, name: "xã A", level: commune, province: "T"}
              - {code: xa-c, name: "xã C", level: commune, province: "T"}
              - {code: xa-y, name: "xã Y", level: commune, province: "T"}
              - {code: xa-t, name: "xã T", level: commune, province: "T"}
            sections: [{id: "I", title: "Chỉ tiêu"}]
            indicators:
              - {code: "I.1", section: "I", number: "1", name: "Số mô hình mới", nature: flow, bounded: false, frequency: half-yearly,
                 direction: higher, targets: [{period: 2025, text: "≥ 10"}]}
              - {code: "I.2", section: "I", number: "2", name: "Hồ sơ đúng hạn", unitOfMeasure: "%", nature: ratio, bounded: true,
                 frequency: half-yearly, direction: higher, targets: [{period: 2025, text: "≥ 80%"}]}
              - {code: "I.3", section: "I", number: "3", name: "Hộ có nước sạch", unitOfMeasure: "%", nature: stock, bounded: true,
                 frequency: half-yearly, direction: higher, targets: [{period: 2025, text: "≥ 80%"}]}
              - {code: "I.4", section: "I", number: "4", name: "Số trường chuẩn", nature: stock, bounded: false,
                 frequency: half-yearly, direction: higher, targets: [{period: 2025, text: "≥ 12"}]}
            lineage:
              - date: 2025-07-01
                merged: [xa-a, xa-b]
                into: xa-c
                legalBasis: "Nghị quyết số 1/NQ-UBTVQH15"
              - {date: 2025-07-01, renamed: xa-x, into: xa-y}
              - {date: 2025-07-01, split: xa-s, into: [xa-t, xa-u]}
            """;

    private static final PlanPacks PACKS = PlanPacks.of("tinh-2025", Layer.PROVINCE, PLAN);

    private static final Measurement[] MERGED = {
        UnitGroupsTest.row("xa-a", "I.1", "2025-H1", "4"),
        UnitGroupsTest.row("xa-b", "I.1", "2025-H1", "3"),
        UnitGroupsTest.row("xa-c", "I.1", "2025-H2", "3"),
        share("xa-a", "I.2", "2025-H1", 40, 60),
        share("xa-b", "I.2", "2025-H1", 30, 40),
        share("xa-c", "I.2", "2025-H2", 90, 100),
        UnitGroupsTest.row("xa-a", "I.3", "2025-H1", "85"),
        UnitGroupsTest.row("xa-b", "I.3", "2025-H1", "90"),
        UnitGroupsTest.row("xa-a", "I.4", "2025-H1", "5"),
        UnitGroupsTest.row("xa-b", "I.4", "2025-H1", "6"),
    };

    private static Measurement share(String unit, String indicator, String period, int numerator, int denominator) {
        return Measurement.of(
                unit,
                indicator,
                period,
                new MeasuredValue.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }

    private static PlanPacks packs(String old, String changed) {
        return PlanPacks.of("tinh-2025", Layer.PROVINCE, PLAN.replace(old, changed));
    }

    @Test
    void mergedUnits_flowsAndSharesWithBothParts_addUpForTheirSuccessor() {
        EvaluationReport report = PACKS.report("2025-12-31", MERGED);

        assertThat(PlanPacks.lines(report))
                .containsExactly(
                        "xa-c tinh-2025 I.1 2025 PASS",
                        "xa-c tinh-2025 I.2 2025 PASS",
                        "xa-c tinh-2025 I.3 2025 NOT_ASSESSED NO_DATA",
                        "xa-c tinh-2025 I.4 2025 NOT_ASSESSED NO_DATA");
        assertThat(report.problems()).isEmpty();
        Evaluation flow = PlanPacks.one(report, "xa-c", "I.1");
        assertThat(flow.observed().orElseThrow().value()).isEqualTo(new MeasuredValue.Numeric(BigDecimal.TEN));
        assertThat(flow.dataAssumptions()).contains(DataAssumption.PREDECESSOR_FIGURES);
        assertThat(PlanPacks.one(report, "xa-c", "I.2").observed().orElseThrow().value())
                .isEqualTo(new MeasuredValue.Ratio(BigDecimal.valueOf(160), BigDecimal.valueOf(200)));
        assertThat(PlanPacks.one(report, "xa-c", "I.3").dataAssumptions())
                .doesNotContain(DataAssumption.PREDECESSOR_FIGURES);
        assertThat(Vocabulary.of(DataAssumption.PREDECESSOR_FIGURES, Language.VI))
                .isEqualTo("Chuỗi số liệu có số liệu của đơn vị hành chính trước khi sắp xếp");
    }

    @Test
    void mergedUnits_countsAddUp_unlessOnlyFlowsAreComparable() {
        Evaluation count = PlanPacks.one(PACKS.report("2025-09-30", MERGED), "xa-c", "I.4");
        assertThat(count.observed().orElseThrow().value()).isEqualTo(new MeasuredValue.Numeric(BigDecimal.valueOf(11)));

        EvaluationReport flows =
                packs("into: xa-c\n", "into: xa-c\n    comparable: flow\n").report("2025-09-30", MERGED);
        assertThat(PlanPacks.one(flows, "xa-c", "I.4").observed()).isEmpty();
        assertThat(PlanPacks.one(flows, "xa-c", "I.1").observed()).isPresent();

        EvaluationReport nothing =
                packs("into: xa-c\n", "into: xa-c\n    comparable: none\n").report("2025-09-30", MERGED);
        assertThat(PlanPacks.one(nothing, "xa-c", "I.1").observed()).isEmpty();
    }

    @Test
    void mergedUnits_ofWhichOneIsSilent_giveNoSum() {
        EvaluationReport report = PACKS.report("2025-12-31", MERGED[0], MERGED[2]);

        assertThat(PlanPacks.one(report, "xa-c", "I.1").reason().map(Enum::name))
                .contains("NO_DATA");
    }

    @Test
    void units_beforeTheEvent_areJudgedThemselves() {
        EvaluationReport report = PACKS.report("2025-06-30", MERGED);

        assertThat(PlanPacks.lines(report)).allMatch(line -> line.startsWith("xa-a "));
        assertThat(PlanPacks.one(report, "xa-a", "I.1").observed().orElseThrow().value())
                .isEqualTo(new MeasuredValue.Numeric(BigDecimal.valueOf(4)));
    }

    @Test
    void rows_ofAUnitThatEnded_areProblemsThatNameItsSuccessor() {
        EvaluationReport report = PACKS.report(
                "2025-12-31",
                MERGED[2],
                UnitGroupsTest.row("xa-a", "I.1", "2025-Q3", "1"),
                UnitGroupsTest.row("xa-s", "I.1", "2025", "9"));

        assertThat(report.problems().stream().map(Problem::message).toList())
                .containsExactly(
                        "unit \"xa-a\" does not exist any more for 2025-Q3: merged into xa-c on 2025-07-01 "
                                + "(Nghị quyết số 1/NQ-UBTVQH15); expected a figure of xa-c, or one that was closed before 2025-07-01",
                        "unit \"xa-s\" does not exist any more for 2025: split into xa-t and xa-u on 2025-07-01; "
                                + "expected a figure of xa-t or xa-u, or one that was closed before 2025-07-01");
    }

    @Test
    void renamedUnit_keepsAllItsFigures() {
        EvaluationReport report = PACKS.report(
                "2025-09-30",
                UnitGroupsTest.row("xa-x", "I.3", "2025-H1", "82"),
                UnitGroupsTest.row("xa-x", "I.1", "2025-H1", "9"));

        assertThat(PlanPacks.one(report, "xa-y", "I.3").observed().orElseThrow().value())
                .isEqualTo(new MeasuredValue.Numeric(BigDecimal.valueOf(82)));
        assertThat(PlanPacks.one(report, "xa-y", "I.1").dataAssumptions()).contains(DataAssumption.PREDECESSOR_FIGURES);
        assertThat(PlanPacks.one(report, "xa-y", "I.3").decisionId())
                .isNotEqualTo(PlanPacks.one(PACKS.reportOf("tinh-2025", "2025-09-30"), "xa-y", "I.3")
                        .decisionId());
    }

    @Test
    void splitUnit_givesNothing_unlessItsLevelsAreSaidToBeComparable() {
        Measurement[] rows = {
            UnitGroupsTest.row("xa-s", "I.3", "2025-H1", "82"), UnitGroupsTest.row("xa-s", "I.4", "2025-H1", "7"),
        };
        assertThat(PACKS.report("2025-09-30", rows).evaluations()).isEmpty();

        EvaluationReport level =
                packs("[xa-t, xa-u]}", "[xa-t, xa-u], comparable: level}").report("2025-09-30", rows);
        assertThat(PlanPacks.one(level, "xa-t", "I.3").observed().orElseThrow().value())
                .isEqualTo(new MeasuredValue.Numeric(BigDecimal.valueOf(82)));
        assertThat(PlanPacks.one(level, "xa-t", "I.4").observed()).isEmpty();
    }

    @Test
    void ownFigure_ofTheSameSpanAndDay_countsAlone() {
        EvaluationReport report = PACKS.report(
                "2025-12-31", MERGED[0], MERGED[1], MERGED[2], UnitGroupsTest.row("xa-c", "I.1", "2025-H1", "6"));

        assertThat(PlanPacks.one(report, "xa-c", "I.1").observed().orElseThrow().value())
                .isEqualTo(new MeasuredValue.Numeric(BigDecimal.valueOf(9)));
        assertThat(PlanPacks.one(report, "xa-c", "I.1").dataAssumptions())
                .doesNotContain(DataAssumption.PREDECESSOR_FIGURES);
    }

    @Test
    void events_thatCannotBe_areProblemsAtTheirPlace() {
        assertThat(PlanFiles.problems(PLAN.replace("merged: [xa-a, xa-b]", "merged: [xa-a]")))
                .containsExactly("p.yaml:22:13: merged: 1 units; expected two or more");
        assertThat(PlanFiles.problems(PLAN.replace("into: xa-c", "into: xa-a")))
                .containsExactly("p.yaml:21:5: unit \"xa-a\" begins, and stood before the event or began in another; "
                        + "expected a code of its own for the unit after the event");
        assertThat(PlanFiles.problems(PLAN.replace("renamed: xa-x", "renamed: xa-a")))
                .containsExactly("p.yaml:25:5: unit \"xa-a\" ends twice; expected one event");
        assertThat(PlanFiles.problems(PLAN.replace("[xa-t, xa-u]}", "[xa-t, xa-u], comparable: flow}")))
                .containsExactly(
                        "p.yaml:26:69: a flow of a unit that was split cannot be divided; expected level or none");
        assertThat(PlanFiles.problems(PLAN.replace("date: 2025-07-01\n", "date: 1/7/2025\n")))
                .containsExactly("p.yaml:21:11: date \"1/7/2025\"; expected a day such as 2026-01-31");
    }
}
