package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

class ExplainerEarlyAndMetRowsTest {

    @Test
    void explain_row5_notBegun_saysWhy() {
        Evaluation e = Evaluations.notAssessed("5", NotAssessedReason.NOT_DUE)
                .figure("threshold", "80")
                .figure("elapsed", "0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên). "
                        + "Chưa đánh giá: chưa đến kỳ, kỳ chưa bắt đầu, chốt ngày 31/12/2027. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%). "
                        + "Not assessed: not due, the period has not begun and closes on 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row5_alreadyMet_saysWhy() {
        Evaluation e = Evaluations.notAssessed("5", NotAssessedReason.NOT_DUE)
                .flags(Flag.ALREADY_MET)
                .figure("threshold", "80")
                .figure("elapsed", "0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên). Chưa đánh giá: chưa đến kỳ (đã đạt trước"
                        + " kỳ), kỳ chưa bắt đầu, chốt ngày 31/12/2027; số liệu gần nhất đã đáp ứng mức 80%."
                        + " Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%). Not assessed: not due (already met), the"
                        + " period has not begun and closes on 31 December 2027; the latest figure meets 80%"
                        + " already. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row5_early_saysWhy() {
        Evaluation e = Evaluations.notAssessed("5", NotAssessedReason.NOT_DUE)
                .number("72.0", "2027-02-28")
                .operand("elapsed", "0.1666666667")
                .operand("elapsedMonths", "2")
                .operand("reportingMonths", "3")
                .threshold("earlyShare", "0.25")
                .figure("observed", "72.0")
                .figure("threshold", "80")
                .figure("gap", "8.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 28/2/2027 là 72,0%. Chưa đánh"
                        + " giá: chưa đến kỳ, mới qua 2 tháng (16,7% thời gian của kỳ), chỉ đánh giá khi đã qua"
                        + " 25% và một kỳ báo cáo 3 tháng; hiện còn thiếu 8 điểm %. Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 28 February 2027 is 72.0%."
                        + " Not assessed: not due, only 2 months have passed (16.7% of the period), and it is"
                        + " judged after 25% and one reporting period of 3 months; now 8 points short. Source:"
                        + " Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row6_ratio_saysWhy() {
        Evaluation e = Evaluations.of("6", Verdict.AT_RISK)
                .severe()
                .flags(Flag.UNREACHABLE)
                .ratio(640, 900, "2027-09-30")
                .figure("observed", "71.1111111111")
                .figure("threshold", "80")
                .figure("gap", "8.8888888889")
                .figure("unitsNeeded", "80")
                .figure("bestPossible", "78.3333333333")
                .figure("requiredRest", "106.6666666667")
                .figure("restExcess", "35.5555555556")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 71,1% (640/900)."
                        + " Không còn khả năng đạt trong kỳ: dù phần còn lại của kỳ đạt toàn bộ thì cao nhất"
                        + " cũng chỉ được 78,3%, thấp hơn 80%; còn thiếu 8,9 điểm % = 80 trường hợp; cần 106,7%"
                        + " trong phần còn lại của kỳ. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 71.1%"
                        + " (640/900). Out of reach this period: even if all of the rest succeeds the best is"
                        + " 78.3%, which is below 80%; 8.9 points short = 80 cases; the rest of the period needs"
                        + " 106.7%. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row6_flow_saysWhy() {
        Evaluation e = Evaluations.of("6", Verdict.AT_RISK)
                .severe()
                .flags(Flag.UNREACHABLE)
                .target("không quá 5 vụ", Comparison.AT_MOST, "5", "vụ")
                .number("7", "2027-09-30")
                .figure("observed", "7")
                .figure("threshold", "5")
                .figure("gap", "2")
                .figure("bestPossible", "7")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “không quá 5 vụ” (không quá 5 vụ); số liệu đến 30/9/2027 là 7 vụ."
                        + " Không còn khả năng đạt trong kỳ: số lũy kế đã là 7 vụ, vượt mức cho phép 2 vụ,"
                        + " không thể giảm trước khi chốt kỳ ngày 31/12/2027. Căn cứ: Kế hoạch số 12/KH-UBND"
                        + " của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo(
                        "The target for 2027 is “không quá 5 vụ” (at most 5 vụ); the figure of 30 September 2027 is 7"
                                + " vụ. Out of reach this period: the running total is 7 vụ, 2 vụ above the limit, and"
                                + " cannot fall before the close on 31 December 2027. Source: Kế hoạch số 12/KH-UBND của"
                                + " UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row6_ratioAtMost_saysWhy() {
        Evaluation e = Evaluations.of("6", Verdict.AT_RISK)
                .severe()
                .flags(Flag.UNREACHABLE)
                .target("dưới 4%", Comparison.LESS_THAN, "4", "%")
                .ratio(48, 900, "2027-09-30")
                .figure("observed", "5.3333333333")
                .figure("threshold", "4")
                .figure("gap", "1.3333333333")
                .figure("bestPossible", "4.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “dưới 4%” (dưới 4%); số liệu đến 30/9/2027 là 5,3% (48/900). Không"
                        + " còn khả năng đạt trong kỳ: dù phần còn lại của kỳ không phát sinh thêm thì thấp"
                        + " nhất vẫn là 4%, đúng bằng 4%. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “dưới 4%” (less than 4%); the figure of 30 September 2027 is 5.3%"
                        + " (48/900). Out of reach this period: even if no further case arises in the rest the"
                        + " lowest is 4%, which equals 4%. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
    }

    @Test
    void explain_row7_final_saysWhy() {
        Evaluation e = Evaluations.of("7", Verdict.PASS)
                .flags(Flag.EXCEEDED)
                .target("12 sáng kiến", Comparison.AT_LEAST, "12", "sáng kiến")
                .number("14", "2027-09-30")
                .figure("observed", "14")
                .figure("threshold", "12")
                .figure("gap", "-2")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “12 sáng kiến” (từ 12 sáng kiến trở lên); số liệu đến 30/9/2027 là 14"
                        + " sáng kiến. Đạt (vượt): 14 sáng kiến cao hơn 12 sáng kiến, vượt 2 sáng kiến; số lũy kế"
                        + " không giảm nên kết quả giữ nguyên đến khi chốt kỳ ngày 31/12/2027. Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “12 sáng kiến” (at least 12 sáng kiến); the figure of 30 September"
                        + " 2027 is 14 sáng kiến. Met (exceeded): 14 sáng kiến is above 12 sáng kiến, 2 sáng kiến"
                        + " more than required; a running total cannot fall before the close on 31 December 2027."
                        + " Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row7_soFar_saysWhy() {
        Evaluation e = Evaluations.of("7", Verdict.PASS)
                .flags(Flag.EXCEEDED, Flag.PROVISIONAL)
                .number("81.5", "2027-09-30")
                .figure("observed", "81.5")
                .figure("threshold", "80")
                .figure("gap", "-1.5")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 81,5%. Tạm đạt"
                        + " (vượt, chưa chốt kỳ): 81,5% cao hơn 80%, vượt 1,5 điểm %; kết luận chính thức khi"
                        + " chốt kỳ ngày 31/12/2027. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng,"
                        + " mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 81.5%."
                        + " Provisionally met (exceeded, period not closed): 81.5% is above 80%, 1.5 points"
                        + " more than required; final at the close on 31 December 2027. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row7_worsening_saysWhy() {
        Evaluation e = Evaluations.of("7", Verdict.AT_RISK)
                .flags(Flag.MODEL)
                .number("80.5", "2027-09-30")
                .figure("observed", "80.5")
                .figure("threshold", "80")
                .figure("gap", "-0.5")
                .figure("points", "4")
                .figure("averageChange", "-1.2")
                .figure("projected", "79.48")
                .figure("missProbability", "0.6123")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 80,5%. Có nguy cơ"
                        + " không đạt: hiện 80,5% cao hơn 80%, nhưng 4 số liệu đến nay xấu dần và mô hình dự"
                        + " báo 79,48% khi chốt kỳ ngày 31/12/2027, xác suất không đạt khoảng 60%. Căn cứ: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 80.5%."
                        + " At risk: 80.5% is above 80% now, but the 4 figures so far worsen and the model"
                        + " projects 79.48% at the close on 31 December 2027, probability of a miss about 60%."
                        + " Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
