package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;

class ExplainerDataRowsTest {

    @Test
    void explain_row1_noFigure_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.NO_DATA)
                .figure("threshold", "80")
                .figure("elapsed", "0.5")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên). "
                        + "Chưa đánh giá: chưa có số liệu, kỳ chốt ngày 31/12/2027 chưa được báo cáo. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%). "
                        + "Not assessed: no data, nothing was reported for the period up to 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row1_figureNotFinal_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.NO_DATA)
                .number("75.5", "2027-06-30")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/6/2027 là 75,5%. Chưa đánh"
                        + " giá: chưa có số liệu cả kỳ, số gần nhất tính đến 30/6/2027 là 75,5%, không phải số cuối"
                        + " kỳ chốt ngày 31/12/2027. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng,"
                        + " mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 June 2027 is 75.5%. Not"
                        + " assessed: no figure for the whole period, the latest figure, of 30 June 2027, is 75.5% and not final for"
                        + " the period up to 31 December 2027. Source: Kế hoạch số 12/KH-UBND của UBND phường"
                        + " Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row1_conflicting_namesNeitherValue() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.CONFLICTING)
                .ratio(11, 12, "2027-12-31")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên). Chưa đánh giá: số liệu mâu thuẫn, các giá"
                        + " trị được báo cáo cho cùng ngày 31/12/2027 mâu thuẫn nhau nên chưa lấy giá trị nào. Căn"
                        + " cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%). Not assessed: conflicting values, the values"
                        + " reported for 31 December 2027 contradict each other, so none is used. Source: Kế hoạch"
                        + " số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(MeasuredText.of(e, Language.VI)).isEmpty();
    }

    @Test
    void explain_row1_stale_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.STALE)
                .number("75.5", "2027-03-31")
                .figure("threshold", "80")
                .figure("reportingMonths", "3")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/3/2027 là 75,5%. Chưa đánh"
                        + " giá: số liệu quá hạn, số gần nhất tính đến 31/3/2027 đã cũ hơn một kỳ báo cáo (3"
                        + " tháng) cộng 30 ngày. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 31 March 2027 is 75.5%. Not"
                        + " assessed: stale, the latest figure, of 31 March 2027, is older than one reporting"
                        + " period (3 months) plus 30 days. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh"
                        + " Hưng, mục C.7.");
    }

    @Test
    void explain_row1_noCases_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.NO_CASES)
                .ratio(0, 0, "2027-06-30")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/6/2027 là 0/0. "
                        + "Không đánh giá: không phát sinh, mẫu số bằng 0. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 June 2027 is 0/0. "
                        + "Not assessed: no cases, the denominator is 0. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row1_suppressed_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.SUPPRESSED)
                .value(
                        new MeasuredValue.Bounded(Optional.of(new BigDecimal("75")), Optional.empty(), false),
                        "2027-06-30")
                .figure("threshold", "80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/6/2027 là trên 75%. "
                        + "Chưa đánh giá: số liệu bị che, chỉ biết giá trị trên 75%, chưa đủ để so với 80%. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “≥ 80%” (at least 80%); the figure of 30 June 2027 is more than 75%."
                        + " Not assessed: suppressed, the value is only known to be more than 75%, which does not"
                        + " decide against 80%. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row1_noTarget_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.NO_TARGET)
                .target("(Chưa có chỉ tiêu 2027)", new Criterion.NotSet(), "")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Văn bản không giao chỉ tiêu cho năm 2027 (ghi “(Chưa có chỉ tiêu 2027)”). "
                        + "Chưa đánh giá: chưa giao chỉ tiêu, văn bản không ghi mức yêu cầu cho kỳ này. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The document sets no target for 2027 (it prints “(Chưa có chỉ tiêu 2027)”). "
                        + "Not assessed: no target set, the document prints no requirement for this period. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row1_targetNotRead_saysWhy() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.UNPARSED_TARGET)
                .target("theo phân bổ", new Criterion.Unread(), "")
                .number("3", "2027-06-30")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “theo phân bổ” (chưa hiểu được); số liệu đến 30/6/2027 là 3. "
                        + "Chưa đánh giá: chưa hiểu chỉ tiêu, chưa đọc được mức yêu cầu từ nội dung văn bản. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “theo phân bổ” (not understood); the figure of 30 June 2027 is 3."
                        + " Not assessed: target not understood, the requirement could not be read from the"
                        + " printed text. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
