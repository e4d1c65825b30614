package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

class ExplainerMilestoneRowTest {

    @Test
    void explain_row2_met_saysWhy() {
        Evaluation e = Evaluations.of("2", Verdict.PASS)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Đạt", "2027-06-30")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). "
                        + "Đạt: báo cáo ngày 30/6/2027 ghi “Đạt”, trong thời hạn 31/12/2027. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). "
                        + "Met: reported “Đạt” on 30 June 2027, within the due date 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_late_saysWhy() {
        Evaluation e = Evaluations.of("2", Verdict.FAIL)
                .flags(Flag.LATE)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Đạt", "2028-01-15")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). "
                        + "Hoàn thành quá hạn: báo cáo ngày 15/1/2028 ghi “Đạt”, sau thời hạn 31/12/2027. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). "
                        + "Completed late: reported “Đạt” on 15 January 2028, after the due date 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_failed_saysWhy() {
        Evaluation e = Evaluations.of("2", Verdict.FAIL)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Chưa đạt", "2027-12-31")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). "
                        + "Không đạt: đã đến hạn 31/12/2027 mà báo cáo ngày 31/12/2027 ghi “Chưa đạt”. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). "
                        + "Missed: due on 31 December 2027, and reported “Chưa đạt” on 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_silentAfterDue_saysWhy() {
        Evaluation e = Evaluations.notAssessed("2", NotAssessedReason.NEEDS_EVIDENCE)
                .flags(Flag.OVERDUE)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). Chưa đánh giá: cần minh chứng (quá"
                        + " hạn), đã qua thời hạn 31/12/2027 mà chưa có báo cáo, minh chứng nào. Căn cứ: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). Not assessed: needs evidence (overdue),"
                        + " the due date 31 December 2027 has passed without any report or evidence. Source: Kế"
                        + " hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_rejected_saysWhy() {
        Evaluation e = Evaluations.of("2", Verdict.AT_RISK)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Không đạt", "2027-06-30")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). "
                        + "Có nguy cơ không đạt: báo cáo ngày 30/6/2027 ghi “Không đạt”, thời hạn còn đến 31/12/2027. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). "
                        + "At risk: reported “Không đạt” on 30 June 2027, due on 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_near_saysWhy() {
        Evaluation e = Evaluations.of("2", Verdict.AT_RISK)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Đang thực hiện", "2027-10-31")
                .operand("elapsed", "0.8333333333")
                .threshold("milestoneLateShare", "0.80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). Có nguy cơ không đạt: báo cáo ngày"
                        + " 31/10/2027 ghi “Đang thực hiện” trong khi đã qua 83,3% thời gian (cảnh báo từ 80%),"
                        + " thời hạn 31/12/2027. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). At risk: reported “Đang thực hiện” on"
                        + " 31 October 2027 with 83.3% of the time gone (alarm from 80%), due on 31 December"
                        + " 2027. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }

    @Test
    void explain_row2_notYet_saysWhy() {
        Evaluation e = Evaluations.notAssessed("2", NotAssessedReason.NOT_DUE)
                .target("Đạt", new Criterion.Achieved("Đạt"), "")
                .rating("Đang thực hiện", "2027-06-30")
                .operand("elapsed", "0.5")
                .threshold("milestoneLateShare", "0.80")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Chỉ tiêu năm 2027 là “Đạt” (đánh giá theo minh chứng). Chưa đánh giá: chưa đến kỳ, báo cáo"
                        + " ngày 30/6/2027 ghi “Đang thực hiện”, mới qua 50% thời gian (cảnh báo từ 80%), thời"
                        + " hạn 31/12/2027. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The target for 2027 is “Đạt” (judged on evidence). Not assessed: not due, reported “Đang"
                        + " thực hiện” on 30 June 2027 with only 50% of the time gone (alarm from 80%), due on"
                        + " 31 December 2027. Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục"
                        + " C.7.");
    }

    @Test
    void explain_row2_silentTask_saysWhy() {
        Evaluation e = Evaluations.notAssessed("2", NotAssessedReason.NOT_DUE)
                .task("Quý IV/2027")
                .target("Quý IV/2027", new Criterion.Unread(), "")
                .build();
        assertThat(Explainer.explain(e, Language.VI))
                .isEqualTo("Nhiệm vụ có thời hạn “Quý IV/2027” (chậm nhất 31/12/2027; đánh giá theo minh chứng). "
                        + "Chưa đánh giá: chưa đến kỳ, chưa có báo cáo, thời hạn còn đến 31/12/2027. "
                        + "Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
        assertThat(Explainer.explain(e, Language.EN))
                .isEqualTo("The task is due “Quý IV/2027” (by 31 December 2027; judged on evidence). "
                        + "Not assessed: not due, nothing reported yet, due on 31 December 2027. "
                        + "Source: Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.");
    }
}
