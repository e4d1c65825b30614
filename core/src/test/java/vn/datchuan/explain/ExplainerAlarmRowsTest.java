package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

class ExplainerAlarmRowsTest {

    @Test
    void explain_row9_path_saysWhy() {
        Evaluation e = Evaluations.of("9", Verdict.AT_RISK)
                .number("76.0", "2027-09-30")
                .operand("elapsed", "0.75")
                .operand("elapsedMonths", "9")
                .figure("reportingMonths", "3")
                .operand("gap", "4.0")
                .operand("smallestGap", "0.5")
                .operand("shortfall", "0.1944444444")
                .figure("observed", "76.0")
                .figure("threshold", "80")
                .figure("base", "71")
                .figure("pathValue", "77.75")
                .threshold("earlyShare", "0.25")
                .threshold("shortfall", "0.05")
                .threshold("restExcess", "5")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 76,0%. Có nguy cơ"
                        + " không đạt: theo lộ trình từ 71% đến 80%, ngày 30/9/2027 phải là 77,75%; chậm 1,75"
                        + " điểm % trên quãng đường 9 điểm %, tức 19,4% (ngưỡng 5%); còn thiếu 4 điểm %. Căn"
                        + " cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 76.0%."
                        + " At risk: on the path from 71% to 80%, 77.75% was due on 30 September 2027; 1.75"
                        + " points behind on a way of 9 points, that is 19.4% (threshold 5%); 4 points short."
                        + " Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row9_rest_saysWhy() {
        Evaluation e = Evaluations.of("9", Verdict.AT_RISK)
                .ratio(675, 900, "2027-09-30")
                .operand("restExcess", "20")
                .threshold("shortfall", "0.05")
                .threshold("restExcess", "5")
                .figure("requiredRest", "95")
                .figure("observed", "75")
                .figure("threshold", "80")
                .figure("gap", "5")
                .figure("unitsNeeded", "45")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 75,0% (675/900)."
                        + " Có nguy cơ không đạt: cần 95% trong phần còn lại của kỳ, cao hơn mức hiện nay"
                        + " (75,0%) 20 điểm % (ngưỡng 5 điểm %); còn thiếu 5 điểm % = 45 trường hợp. Căn cứ: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 75.0%"
                        + " (675/900). At risk: the rest of the period needs 95%, 20 points above 75.0% so far"
                        + " (threshold 5 points); 5 points short = 45 cases. Source: Kế hoạch số 12/KH-UBND của"
                        + " UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row9_model_saysWhy() {
        Evaluation e = Evaluations.of("9", Verdict.AT_RISK)
                .flags(Flag.MODEL)
                .number("76.0", "2027-09-30")
                .figure("points", "4")
                .figure("projected", "79.1")
                .operand("missProbability", "0.6281")
                .operand("gap", "4.0")
                .operand("smallestGap", "0.5")
                .figure("observed", "76.0")
                .figure("threshold", "80")
                .figure("averageChange", "1.1")
                .threshold("missProbability", "0.50")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 76,0%. Có nguy cơ"
                        + " không đạt: theo mô hình trên 4 số liệu, dự báo 79,1% khi chốt kỳ ngày 31/12/2027,"
                        + " xác suất không đạt khoảng 60% (ngưỡng 50%); còn thiếu 4 điểm %. Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 76.0%."
                        + " At risk: the model on 4 figures projects 79.1% at the close on 31 December 2027,"
                        + " probability of a miss about 60% (threshold 50%); 4 points short. Source: Kế hoạch"
                        + " số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row9a_saysWhy() {
        Evaluation e = Evaluations.of("9a", Verdict.AT_RISK)
                .number("78.0", "2027-09-30")
                .figure("base", "82")
                .operand("gap", "2.0")
                .figure("observed", "78.0")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 78,0%. "
                        + "Có nguy cơ không đạt: chỉ tiêu phải duy trì (đầu kỳ 82%) mà còn thiếu 2 điểm %. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 78.0%. "
                        + "At risk: the level is to be kept (82% at the start), but it is 2 points short. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row9b_saysWhy() {
        Evaluation e = Evaluations.of("9b", Verdict.AT_RISK)
                .flags(Flag.NO_BASE)
                .target("50 hộ", Comparison.AT_LEAST, "50", "hộ")
                .number("44", "2027-09-30")
                .operand("gap", "6")
                .operand("gapPoints", "12")
                .operand("elapsed", "0.75")
                .threshold("lateShare", "0.75")
                .threshold("gap", "5")
                .figure("observed", "44")
                .figure("threshold", "50")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “50 hộ” (từ 50 hộ trở lên); số liệu đến 30/9/2027 là 44 hộ. Có nguy"
                        + " cơ không đạt: không có lộ trình để đối chiếu; đã qua 75% thời gian của kỳ (xét từ"
                        + " 75%) mà còn thiếu 6 hộ, bằng 12% chỉ tiêu (ngưỡng 5%). Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “50 hộ” (at least 50 hộ); the figure of 30 September 2027 is 44 hộ."
                        + " At risk: there is no path to compare with; 75% of the period has passed (judged"
                        + " from 75%) and the value is 6 hộ short, 12% of the target (threshold 5%). Source: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row9c_saysWhy() {
        Evaluation e = Evaluations.of("9c", Verdict.AT_RISK)
                .target("≥ 100%", Comparison.AT_LEAST, "100", "%")
                .period("2030")
                .number("77.0", "2027-09-30")
                .operand("stepShortfall", "0.0833333333")
                .threshold("shortfall", "0.05")
                .figure("observed", "77.0")
                .figure("threshold", "100")
                .figure("gap", "23.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2030 là “≥ 100%” (từ 100% trở lên); số liệu đến 30/9/2027 là 77,0%. Có nguy"
                        + " cơ không đạt: mốc năm liền trước không đạt; so với lộ trình các năm còn lại đang"
                        + " chậm 8,3% quãng đường (ngưỡng 5%); còn thiếu 23 điểm %. Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2030 is “≥ 100%” (at least 100%); the figure of 30 September 2027 is 77.0%."
                        + " At risk: the last yearly step was missed; on the path of the years that remain it"
                        + " is 8.3% of the way behind (threshold 5%); 23 points short. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
