package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.Place;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

/** Rows of other policies are told in both languages, with the figures and thresholds they compared. */
class PolicyExplanationTest {

    private static Measurement value(String indicator, String value, String asOf) {
        return new Measurement(
                "minh-hung",
                Optional.empty(),
                indicator,
                Period.ofYear(2026),
                new MeasuredValue.Numeric(new BigDecimal(value)),
                Optional.of(LocalDate.parse(asOf)),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }

    private static Evaluation evaluate(String policy, String asOf, List<ExpertOverride> overrides, Measurement value) {
        EvaluationReport report = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .policy(policy)
                .overrides(overrides)
                .build()
                .evaluate(List.of(value), LocalDate.parse(asOf));
        assertThat(report.problems()).isEmpty();
        assertThat(report.policy()).isEqualTo(policy);
        return report.evaluations().stream()
                .filter(e -> e.indicator().equals(value.indicator()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void explain_rowOfAPolicy_tellsItsOwnSentence() {
        Evaluation e = evaluate("DNS_WEATHER", "2026-09-30", List.of(), value("C.7", "60", "2026-09-30"));
        assertThat(e.row()).isEqualTo("DNS-0");
        assertThat(Explainer.reasoning(e, Language.EN))
                .isEqualTo("Not assessed: too short a history: a trend needs at least 4 consecutive figures that are no"
                        + " running totals; 20 points short.");
        assertThat(Explainer.reasoning(e, Language.VI))
                .contains("cần ít nhất 4 số liệu liên tiếp (không tính số lũy kế) để thấy xu thế");
    }

    @Test
    void explain_markOfAPolicy_standsBehindTheVerdict() {
        Evaluation e = evaluate("TOLERANCE", "2026-12-31", List.of(), value("C.7", "77", "2026-12-31"));
        assertThat(e.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(e.row()).isEqualTo("3");
        assertThat(e.findings()).extracting(f -> f.pack()).containsExactly("base", "tolerance");
        assertThat(Explainer.reasoning(e, Language.VI)).contains("Gần đạt: ").contains("trong vùng 5 ");
        assertThat(Explainer.reasoning(e, Language.EN)).contains(" Near the target: ");
    }

    @Test
    void explain_decisionOfAPerson_namesBothVerdicts() {
        ExpertOverride override = new ExpertOverride(
                "minh-hung",
                "minh-hung-2026",
                "C.7",
                "2026",
                Verdict.PASS,
                "Nguyễn Văn A (minh họa)",
                LocalDate.of(2027, 1, 10),
                "Số liệu nguồn đã được rà soát lại.");
        Evaluation e = evaluate("EXPERT_OVERRIDE", "2027-01-15", List.of(override), value("C.7", "77", "2026-12-31"));
        assertThat(e.verdict()).isEqualTo(Verdict.PASS);
        assertThat(e.row()).isEqualTo("EXPERT-1");
        assertThat(e.revision().orElseThrow().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(e.revision().orElseThrow().row()).isEqualTo("3");
        assertThat(e.findings()).extracting(f -> f.row()).containsExactly("EXPERT-1", "3");
        assertThat(Explainer.reasoning(e, Language.EN))
                .isEqualTo(
                        "Met as Nguyễn Văn A (minh họa) decided on 10 January 2027: Số liệu nguồn đã được rà soát lại."
                                + " The computed verdict: missed.");
        Evaluation early = evaluate("EXPERT_OVERRIDE", "2027-01-09", List.of(), value("C.7", "77", "2026-12-31"));
        assertThat(early.revision()).isEmpty();
    }

    /** Nobody can make a miss of a window that is still open. */
    @Test
    void override_missOfAnOpenWindow_doesNotCount() {
        ExpertOverride override = new ExpertOverride(
                "minh-hung", "minh-hung-2026", "C.7", "2026", Verdict.FAIL, "A", LocalDate.of(2026, 9, 1), "x");
        Evaluation e = evaluate("EXPERT_OVERRIDE", "2026-09-30", List.of(override), value("C.7", "60", "2026-09-30"));
        assertThat(e.verdict()).isNotEqualTo(Verdict.FAIL);
        assertThat(e.revision()).isEmpty();
    }
}
