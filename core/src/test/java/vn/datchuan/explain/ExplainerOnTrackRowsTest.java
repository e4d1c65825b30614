package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

class ExplainerOnTrackRowsTest {

    @Test
    void explain_row10_small_saysWhy() {
        Evaluation e = Evaluations.of("10", Verdict.ON_TRACK)
                .flags(Flag.WATCH)
                .number("79.6", "2027-11-30")
                .operand("elapsed", "0.75")
                .operand("elapsedMonths", "9")
                .figure("reportingMonths", "3")
                .operand("gap", "0.4")
                .operand("smallestGap", "0.5")
                .operand("shortfall", "0.1234")
                .figure("observed", "79.6")
                .figure("threshold", "80")
                .figure("base", "71")
                .figure("pathValue", "77.75")
                .threshold("earlyShare", "0.25")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/11/2027 là 79,6%. Đang thực"
                        + " hiện, đúng tiến độ (cần chú ý): có dấu hiệu cảnh báo (chậm 12,3% quãng đường của lộ"
                        + " trình) nhưng còn thiếu 0,4 điểm %, dưới mức tối thiểu 0,5 điểm % để cảnh báo. Căn"
                        + " cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 November 2027 is 79.6%. On"
                        + " track (watch): there is a sign of alarm (12.3% of the way behind the path), but it"
                        + " is 0.4 points short, less than the 0.5 points from which an alarm counts. Source:"
                        + " Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row10_smallModel_saysWhy() {
        Evaluation e = Evaluations.of("10", Verdict.ON_TRACK)
                .flags(Flag.WATCH, Flag.MODEL)
                .number("79.6", "2027-11-30")
                .figure("smallestGap", "0.5")
                .figure("points", "4")
                .figure("projected", "79.8")
                .operand("missProbability", "0.5512")
                .operand("gap", "0.4")
                .operand("smallestGap", "0.5")
                .figure("observed", "79.6")
                .figure("threshold", "80")
                .figure("averageChange", "0.1")
                .threshold("missProbability", "0.50")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/11/2027 là 79,6%. Đang thực"
                        + " hiện, đúng tiến độ (cần chú ý): mô hình cho xác suất không đạt khoảng 60% (ngưỡng"
                        + " 50%) nhưng còn thiếu 0,4 điểm %, dưới mức tối thiểu 0,5 điểm % để cảnh báo. Căn cứ:"
                        + " Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 November 2027 is 79.6%. On"
                        + " track (watch): the model gives a probability of a miss of about 60% (threshold"
                        + " 50%), but it is 0.4 points short, less than the 0.5 points from which an alarm"
                        + " counts. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row10_behind_saysWhy() {
        Evaluation e = Evaluations.of("10", Verdict.ON_TRACK)
                .flags(Flag.WATCH)
                .number("77.4", "2027-09-30")
                .operand("shortfall", "0.0388888889")
                .threshold("shortfall", "0.05")
                .figure("observed", "77.4")
                .figure("threshold", "80")
                .figure("base", "71")
                .figure("pathValue", "77.75")
                .figure("gap", "2.6")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 77,4%. Đang thực"
                        + " hiện, đúng tiến độ (cần chú ý): theo lộ trình từ 71% đến 80%, ngày 30/9/2027 phải"
                        + " là 77,75%; chậm 0,35 điểm % trên quãng đường 9 điểm %, tức 3,9% (chưa quá ngưỡng"
                        + " 5%); còn thiếu 2,6 điểm %. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 77.4%."
                        + " On track (watch): on the path from 71% to 80%, 77.75% was due on 30 September 2027;"
                        + " 0.35 points behind on a way of 9 points, that is 3.9% (not above the threshold 5%);"
                        + " 2.6 points short. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row10_model_saysWhy() {
        Evaluation e = Evaluations.of("10", Verdict.ON_TRACK)
                .flags(Flag.WATCH, Flag.MODEL)
                .number("78.0", "2027-09-30")
                .operand("missProbability", "0.3049")
                .threshold("missProbability", "0.50")
                .threshold("watchMissProbability", "0.30")
                .figure("points", "3")
                .figure("projected", "80.4")
                .figure("observed", "78.0")
                .figure("threshold", "80")
                .figure("gap", "2.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 78,0%. Đang thực"
                        + " hiện, đúng tiến độ (cần chú ý): theo mô hình trên 3 số liệu, dự báo 80,4% khi chốt"
                        + " kỳ ngày 31/12/2027, xác suất không đạt khoảng 30% (chú ý từ 30%); còn thiếu 2 điểm"
                        + " %. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 78.0%."
                        + " On track (watch): the model on 3 figures projects 80.4% at the close on 31 December"
                        + " 2027, probability of a miss about 30% (watched from 30%); 2 points short. Source:"
                        + " Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row11_path_saysWhy() {
        Evaluation e = Evaluations.of("11", Verdict.ON_TRACK)
                .number("78.0", "2027-09-30")
                .operand("shortfall", "-0.0277777778")
                .figure("observed", "78.0")
                .figure("threshold", "80")
                .figure("base", "71")
                .figure("pathValue", "77.75")
                .figure("gap", "2.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 78,0%. Đang thực"
                        + " hiện, đúng tiến độ: theo lộ trình từ 71% đến 80%, ngày 30/9/2027 phải là 77,75%,"
                        + " thực hiện 78,0% là không chậm; còn thiếu 2 điểm %. Căn cứ: Kế hoạch số 12/KH-UBND"
                        + " của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 78.0%."
                        + " On track: on the path from 71% to 80%, 77.75% was due on 30 September 2027, and"
                        + " 78.0% is not behind; 2 points short. Source: Kế hoạch số 12/KH-UBND của UBND phường"
                        + " Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row11_rest_saysWhy() {
        Evaluation e = Evaluations.of("11", Verdict.ON_TRACK)
                .ratio(632, 800, "2027-09-30")
                .operand("restExcess", "5")
                .threshold("restExcess", "5")
                .figure("requiredRest", "84")
                .figure("observed", "79")
                .figure("threshold", "80")
                .figure("gap", "1")
                .figure("unitsNeeded", "8")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 79,0% (632/800)."
                        + " Đang thực hiện, đúng tiến độ: cần 84% trong phần còn lại của kỳ, mức hiện nay"
                        + " 79,0%, chênh lệch chưa quá ngưỡng cảnh báo 5 điểm %; còn thiếu 1 điểm % = 8 trường"
                        + " hợp. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 79.0%"
                        + " (632/800). On track: the rest of the period needs 84%, 79.0% so far, a difference not"
                        + " above the threshold of alarm 5 points; 1 point short = 8 cases. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row11_points_saysWhy() {
        Evaluation e = Evaluations.of("11", Verdict.ON_TRACK)
                .number("78.0", "2027-09-30")
                .operand("missProbability", "0.2812")
                .threshold("watchMissProbability", "0.30")
                .operand("points", "4")
                .figure("observed", "78.0")
                .figure("threshold", "80")
                .figure("gap", "2.0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 78,0%. Đang thực"
                        + " hiện, đúng tiến độ: có 4 số liệu so sánh được và không có dấu hiệu cảnh báo; mô"
                        + " hình cho xác suất không đạt dưới 30% (chú ý từ 30%); còn thiếu 2 điểm %. Căn cứ: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 September 2027 is 78.0%."
                        + " On track: there are 4 figures that can be compared and no sign of alarm; the model"
                        + " gives a probability of a miss of below 30% (watched from 30%); 2 points short."
                        + " Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row12_saysWhy() {
        Evaluation e = Evaluations.notAssessed("12", NotAssessedReason.INSUFFICIENT_HISTORY)
                .number("75.5", "2027-06-30")
                .operand("points", "1")
                .threshold("forecastPoints", "3")
                .figure("observed", "75.5")
                .figure("threshold", "80")
                .figure("gap", "4.5")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/6/2027 là 75,5%. Chưa đánh"
                        + " giá: chuỗi quá ngắn, không có lộ trình để đối chiếu và mới có 1 số liệu so sánh"
                        + " được (cần ít nhất 3); còn thiếu 4,5 điểm %. Căn cứ: Kế hoạch số 12/KH-UBND của UBND"
                        + " phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 June 2027 is 75.5%. Not"
                        + " assessed: too short a history, there is no path to compare with and only 1 figure"
                        + " that can be compared (at least 3 needed); 4.5 points short. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
