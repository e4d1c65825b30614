package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Verdict;

class ExplainerOtherRulesTest {

    @Test
    void explain_compound_saysWhy() {
        Evaluation e = Evaluations.of("roll-up", Verdict.FAIL)
                .target(
                        "100% & 98% VB",
                        new Criterion.AllOf(List.of(
                                new Criterion.Part(
                                        "", new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("100")), "%"),
                                new Criterion.Part(
                                        "VB",
                                        new Criterion.Threshold(Comparison.AT_LEAST, new BigDecimal("98")),
                                        "%"))),
                        "%")
                .parts(
                        Evaluations.of("3", Verdict.PASS)
                                .indicator("C.7#1", "a")
                                .number("100", "2027-12-31")
                                .build(),
                        Evaluations.of("3", Verdict.FAIL)
                                .indicator("C.7#2", "b")
                                .number("97.5", "2027-12-31")
                                .build())
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “100% & 98% VB” (2 nội dung, đánh giá riêng từng nội dung). Không"
                        + " đạt: kết quả chung lấy theo nội dung kém nhất trong 2 nội dung: C.7#1 100% – Đạt;"
                        + " C.7#2 97,5% – Không đạt. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng,"
                        + " mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “100% & 98% VB” (2 parts, each judged on its own). "
                        + "Missed: the worst of 2 parts decides: C.7#1 100% – Met; C.7#2 97.5% – Missed. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_ownRuleOfAPack_saysWhy() {
        Evaluation e = Evaluations.of("", Verdict.PASS)
                .rule("C.7: online services used")
                .number("82.0", "2027-12-31")
                .operand("gap", "-2.0")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2027 là 82,0%. Đạt: theo"
                        + " quy tắc “C.7: online services used” (khoảng cách đến mức yêu cầu (âm là đã"
                        + " đạt) -2 điểm %). Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 December 2027 is 82.0%."
                        + " Met: by the rule “C.7: online services used” (distance to the threshold"
                        + " (negative: met) -2 points). Source: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
    }

    @Test
    void explain_rowWithoutItsFigures_isToldByRuleAndOperands() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .rule("C.7: two quarters without progress")
                .number("75.0", "2027-09-30")
                .build();
        assertThat(Explainer.reasoning(e, Language.VI))
                .isEqualTo("Khó đạt: theo quy tắc “C.7: two quarters without progress”.");
        assertThat(Explainer.reasoning(e, Language.EN))
                .isEqualTo("Unlikely: by the rule “C.7: two quarters without progress”.");
    }
}
