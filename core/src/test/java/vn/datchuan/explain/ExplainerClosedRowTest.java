package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

class ExplainerClosedRowTest {

    @Test
    void explain_row3_metByRatioWithBareNumber_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .target("80", Comparison.AT_LEAST, "80", "%")
                .assumed(Assumption.BARE_NUMBER)
                .flags(Flag.EXCEEDED)
                .ratio(1083, 1200, "2027-12-31")
                .figure("observed", "90.25")
                .figure("threshold", "80")
                .figure("gap", "-10.25")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo(
                        "Chỉ tiêu năm 2027 là “80” (từ 80% trở lên; văn bản chỉ ghi số, không ghi từ so sánh); số liệu"
                                + " đến 31/12/2027 là 90,3% (1.083/1.200). Đạt (vượt): kỳ chốt ngày 31/12/2027, 90,3% cao"
                                + " hơn 80%, vượt 10,3 điểm %. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng,"
                                + " mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “80” (at least 80%; the document prints a bare number without a word"
                        + " of comparison); the figure of 31 December 2027 is 90.3% (1,083/1,200). Met (exceeded):"
                        + " the period closed on 31 December 2027; 90.3% is above 80%, 10.3 points more than"
                        + " required. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row3_proseTarget_isToldAsItWasRead() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .indicator("I.2", "Tỷ lệ hồ sơ trực tuyến đạt trên 70%")
                .target("Tỷ lệ hồ sơ trực tuyến  đạt trên 70%", Comparison.MORE_THAN, "70", "%")
                .number("70", "2027-12-31")
                .figure("threshold", "70")
                .figure("gap", "0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là trên 70%; số liệu đến 31/12/2027 là 70%. Không đạt: kỳ chốt ngày"
                        + " 31/12/2027, 70% đúng bằng 70%, chưa vượt mức đó. Căn cứ: Kế hoạch số 12/KH-UBND của"
                        + " UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is more than 70%; the figure of 31 December 2027 is 70%. Missed: the"
                        + " period closed on 31 December 2027; 70% equals 70%, not above it. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row3_metOnTheThreshold_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .flags(Flag.ROUNDING_BORDERLINE)
                .number("80.0", "2027-12-31")
                .figure("observed", "80.0")
                .figure("threshold", "80")
                .figure("gap", "0")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2027 là 80,0%. Đạt: kỳ"
                        + " chốt ngày 31/12/2027, 80,0% đúng bằng 80%; lưu ý số liệu báo cáo đã làm tròn, sát"
                        + " mức yêu cầu. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 December 2027 is 80.0%."
                        + " Met: the period closed on 31 December 2027; 80.0% equals 80%; note that the"
                        + " reported figure is rounded and close to the threshold. Source: Kế hoạch số"
                        + " 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row3_missedByAHair_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .number("79.96", "2027-12-31")
                .figure("observed", "79.96")
                .figure("threshold", "80")
                .figure("gap", "0.04")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2027 là 79,96%. "
                        + "Không đạt: kỳ chốt ngày 31/12/2027, 79,96% thấp hơn 80%, còn thiếu 0,04 điểm %. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 December 2027 is 79.96%. "
                        + "Missed: the period closed on 31 December 2027; 79.96% is below 80%, 0.04 points short. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row3_missedByRatio_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .ratio(983, 1280, "2027-12-31")
                .figure("observed", "76.796875")
                .figure("threshold", "80")
                .figure("gap", "3.203125")
                .figure("unitsNeeded", "41")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2027 là 76,8% (983/1.280)."
                        + " Không đạt: kỳ chốt ngày 31/12/2027, 76,8% thấp hơn 80%, còn thiếu 3,2 điểm % = 41"
                        + " trường hợp. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 December 2027 is 76.8%"
                        + " (983/1,280). Missed: the period closed on 31 December 2027; 76.8% is below 80%, 3.2"
                        + " points short = 41 cases. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row3_missedStrictOnTheThreshold_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .target("Trên 80%", Comparison.MORE_THAN, "80", "%")
                .ratio(80, 100, "2027-12-31")
                .figure("observed", "80")
                .figure("threshold", "80")
                .figure("gap", "0")
                .figure("unitsNeeded", "1")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Trên 80%” (trên 80%); số liệu đến 31/12/2027 là 80,0% (80/100)."
                        + " Không đạt: kỳ chốt ngày 31/12/2027, 80,0% đúng bằng 80%, chưa vượt mức đó, cần thêm"
                        + " 1 trường hợp. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Trên 80%” (more than 80%); the figure of 31 December 2027 is 80.0%"
                        + " (80/100). Missed: the period closed on 31 December 2027; 80.0% equals 80%, not above"
                        + " it, 1 case more needed. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row3_missedAtMost_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .target("không quá 4%", Comparison.AT_MOST, "4", "%")
                .number("4.3", "2027-12-31")
                .figure("observed", "4.3")
                .figure("threshold", "4")
                .figure("gap", "0.3")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “không quá 4%” (không quá 4%); số liệu đến 31/12/2027 là 4,3%. "
                        + "Không đạt: kỳ chốt ngày 31/12/2027, 4,3% cao hơn 4%, vượt mức cho phép 0,3 điểm %. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “không quá 4%” (at most 4%); the figure of 31 December 2027 is 4.3%."
                        + " Missed: the period closed on 31 December 2027; 4.3% is above 4%, 0.3 points above the"
                        + " limit. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row3_missedCount_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .target("12 sáng kiến", Comparison.AT_LEAST, "12", "sáng kiến")
                .number("9", "2027-12-31")
                .figure("observed", "9")
                .figure("threshold", "12")
                .figure("gap", "3")
                .figure("gapPoints", "25")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “12 sáng kiến” (từ 12 sáng kiến trở lên); số liệu đến 31/12/2027 là 9"
                        + " sáng kiến. Không đạt: kỳ chốt ngày 31/12/2027, 9 sáng kiến thấp hơn 12 sáng kiến, còn"
                        + " thiếu 3 sáng kiến. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo(
                        "The target for 2027 is “12 sáng kiến” (at least 12 sáng kiến); the figure of 31 December 2027"
                                + " is 9 sáng kiến. Missed: the period closed on 31 December 2027; 9 sáng kiến is below 12"
                                + " sáng kiến, 3 sáng kiến short. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                                + " Hưng, mục C.7.");
    }

    @Test
    void explain_row3_metByBound_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .value(
                        new MeasuredValue.Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), false),
                        "2027-12-31")
                .figure("threshold", "80")
                .figure("gap", "-15")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2027 là trên 95%. "
                        + "Đạt: kỳ chốt ngày 31/12/2027, chỉ biết giá trị trên 95% nhưng chắc chắn đáp ứng mức 80%. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 December 2027 is more than"
                        + " 95%. Met: the period closed on 31 December 2027; the value is only known to be more"
                        + " than 95%, but certainly meets 80%. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
    }

    @Test
    void explain_row3_maintainedFromPreviousColumn_saysWhy() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .target("Duy trì", new Criterion.Inherited(), "%")
                .maintained()
                .number("96.0", "2027-12-31")
                .figure("observed", "96.0")
                .figure("threshold", "95")
                .figure("gap", "-1.0")
                .flags(Flag.EXCEEDED)
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Duy trì” (duy trì mức của kỳ trước: 95%); số liệu đến 31/12/2027 là"
                        + " 96,0%. Đạt (vượt): kỳ chốt ngày 31/12/2027, 96,0% cao hơn 95%, vượt 1 điểm %. Căn cứ:"
                        + " Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo(
                        "The target for 2027 is “Duy trì” (keep the level of the previous period: 95%); the figure of"
                                + " 31 December 2027 is 96.0%. Met (exceeded): the period closed on 31 December 2027;"
                                + " 96.0% is above 95%, 1 point more than required. Source: Kế hoạch số 12/KH-UBND của"
                                + " UBND phường Minh Hưng, mục C.7.");
    }
}
