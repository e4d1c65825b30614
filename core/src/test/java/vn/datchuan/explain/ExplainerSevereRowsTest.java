package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

class ExplainerSevereRowsTest {

    @Test
    void explain_row8_path_saysWhy() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .number("75.0", "2027-09-30")
                .operand("elapsed", "0.75")
                .operand("elapsedMonths", "9")
                .figure("reportingMonths", "3")
                .operand("gap", "5.0")
                .operand("smallestGapSevere", "0.5")
                .operand("shortfall", "0.3055555556")
                .figure("observed", "75.0")
                .figure("threshold", "80")
                .figure("base", "71")
                .figure("pathValue", "77.75")
                .threshold("earlyShare", "0.25")
                .threshold("severeShortfall", "0.20")
                .threshold("severeRestExcess", "20")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 75,0%. Khó đạt:"
                        + " theo lộ trình từ 71% đến 80%, ngày 30/9/2027 phải là 77,75%; chậm 2,75 điểm % trên"
                        + " quãng đường 9 điểm %, tức 30,6% (ngưỡng 20%); còn thiếu 5 điểm %. Căn cứ: Kế hoạch"
                        + " số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 75.0%."
                        + " Unlikely: on the path from 71% to 80%, 77.75% was due on 30 September 2027; 2.75"
                        + " points behind on a way of 9 points, that is 30.6% (threshold 20%); 5 points short."
                        + " Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row8_pathOfFlow_saysWhy() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .target("12 sáng kiến", Comparison.AT_LEAST, "12", "sáng kiến")
                .number("6", "2027-09-30")
                .operand("shortfall", "0.25")
                .threshold("severeShortfall", "0.20")
                .figure("observed", "6")
                .figure("threshold", "12")
                .figure("gap", "6")
                .figure("pathValue", "9")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “12 sáng kiến” (từ 12 sáng kiến trở lên); số liệu đến 30/9/2027 là 6"
                        + " sáng kiến. Khó đạt: theo lộ trình đến 12 sáng kiến, ngày 30/9/2027 phải là 9 sáng"
                        + " kiến; chậm 3 sáng kiến trên quãng đường 12 sáng kiến, tức 25% (ngưỡng 20%); còn thiếu"
                        + " 6 sáng kiến. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “12 sáng kiến” (at least 12 sáng kiến); the figure of 30 September"
                        + " 2027 is 6 sáng kiến. Unlikely: on the path to 12 sáng kiến, 9 sáng kiến was due on 30"
                        + " September 2027; 3 sáng kiến behind on a way of 12 sáng kiến, that is 25% (threshold"
                        + " 20%); 6 sáng kiến short. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row8_pathOfLowerIsBetter_saysWhy() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .target("không quá 4%", Comparison.AT_MOST, "4", "%")
                .number("8.21", "2027-06-30")
                .operand("shortfall", "0.2016666667")
                .threshold("severeShortfall", "0.20")
                .figure("observed", "8.21")
                .figure("threshold", "4")
                .figure("gap", "4.21")
                .figure("base", "10")
                .figure("pathValue", "7")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “không quá 4%” (không quá 4%); số liệu đến 30/6/2027 là 8,21%. Khó"
                        + " đạt: theo lộ trình từ 10% đến 4%, ngày 30/6/2027 phải là 7%; chậm 1,21 điểm % trên"
                        + " quãng đường 6 điểm %, tức 20,2% (ngưỡng 20%); vượt mức cho phép 4,21 điểm %. Căn"
                        + " cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “không quá 4%” (at most 4%); the figure of 30 June 2027 is 8.21%."
                        + " Unlikely: on the path from 10% to 4%, 7% was due on 30 June 2027; 1.21 points"
                        + " behind on a way of 6 points, that is 20.2% (threshold 20%); 4.21 points above the"
                        + " limit. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row8_rest_saysWhy() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .ratio(674, 900, "2027-09-30")
                .operand("restExcess", "20.4444444444")
                .threshold("severeShortfall", "0.20")
                .threshold("severeRestExcess", "20")
                .figure("requiredRest", "95.3333333333")
                .figure("observed", "74.8888888889")
                .figure("threshold", "80")
                .figure("gap", "5.1111111111")
                .figure("unitsNeeded", "46")
                .assumed(DataAssumption.N_ESTIMATED)
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 74,9% (674/900)."
                        + " Khó đạt: cần 95,3% trong phần còn lại của kỳ (tổng số cả kỳ ước theo thời gian đã"
                        + " qua), cao hơn mức hiện nay (74,9%) 20,4 điểm % (ngưỡng 20 điểm %); còn thiếu 5,1"
                        + " điểm % = 46 trường hợp. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng,"
                        + " mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 74.9%"
                        + " (674/900). Unlikely: the rest of the period needs 95.3% (the total of the period is"
                        + " estimated from the time elapsed), 20.4 points above 74.9% so far (threshold 20"
                        + " points); 5.1 points short = 46 cases. Source: Kế hoạch số 12/KH-UBND của UBND phường"
                        + " Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row8_model_saysWhy() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .flags(Flag.MODEL)
                .number("72.0", "2027-09-30")
                .figure("points", "4")
                .figure("projected", "73.1234")
                .operand("missProbability", "0.8312")
                .operand("gap", "8.0")
                .operand("smallestGap", "0.5")
                .figure("observed", "72.0")
                .figure("threshold", "80")
                .figure("averageChange", "1.1")
                .threshold("severeMissProbability", "0.80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 72,0%. Khó đạt:"
                        + " theo mô hình trên 4 số liệu, dự báo 73,1% khi chốt kỳ ngày 31/12/2027, xác suất"
                        + " không đạt khoảng 80% (ngưỡng 80%); còn thiếu 8 điểm %. Căn cứ: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 72.0%."
                        + " Unlikely: the model on 4 figures projects 73.1% at the close on 31 December 2027,"
                        + " probability of a miss about 80% (threshold 80%); 8 points short. Source: Kế hoạch"
                        + " số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row8a_saysWhy() {
        Evaluation e = Evaluations.of("8a", Verdict.AT_RISK)
                .severe()
                .target("Duy trì 100%", Comparison.AT_LEAST, "100", "%")
                .maintained()
                .number("79.96", "2027-09-30")
                .operand("gap", "20.04")
                .operand("gapPoints", "20.04")
                .threshold("severeGap", "20")
                .figure("observed", "79.96")
                .figure("threshold", "100")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Duy trì 100%” (duy trì từ 100% trở lên); số liệu đến 30/9/2027 là"
                        + " 79,96%. Khó đạt: chỉ tiêu phải duy trì mà còn thiếu 20,04 điểm % (ngưỡng 20 điểm %)."
                        + " Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Duy trì 100%” (keep at least 100%); the figure of 30 September 2027"
                        + " is 79.96%. Unlikely: the level is to be kept, but it is 20.04 points short (threshold"
                        + " 20 points). Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row8b_saysWhy() {
        Evaluation e = Evaluations.of("8b", Verdict.AT_RISK)
                .severe()
                .flags(Flag.NO_BASE)
                .number("10.0", "2027-11-30")
                .operand("gap", "70.0")
                .operand("gapPoints", "70.0")
                .operand("elapsed", "0.9166666667")
                .threshold("lateShare", "0.75")
                .threshold("severeGap", "20")
                .figure("observed", "10.0")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/11/2027 là 10,0%. Khó đạt:"
                        + " không có lộ trình để đối chiếu; đã qua 91,7% thời gian của kỳ (xét từ 75%) mà còn"
                        + " thiếu 70 điểm % (ngưỡng 20 điểm %). Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường"
                        + " Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 November 2027 is 10.0%."
                        + " Unlikely: there is no path to compare with; 91.7% of the period has passed (judged"
                        + " from 75%) and the value is 70 points short (threshold 20 points). Source: Kế hoạch"
                        + " số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
