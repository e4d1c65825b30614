package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Evaluations;
import vn.datchuan.explain.Language;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

class ExplanationTextTest {

    @Test
    void render_severeInVietnamese_tellsEverything() {
        String text = ExplanationText.render(Reports.report(), Reports.severe(), Language.VI);
        assertThat(text).isEqualTo("""
            SỐ LIỆU MINH HỌA — không phải số liệu thật
            KẾT QUẢ ĐÁNH GIÁ THỰC HIỆN CHỈ TIÊU
            Tính đến ngày 30/9/2027; phương pháp đánh giá PLAN_PATH_V1

            phường Minh Hưng (minh họa)
            Chỉ tiêu C.7: Tỷ lệ hồ sơ trực tuyến
            Kỳ đánh giá: năm 2027, chốt ngày 31/12/2027
            Kết luận: Khó đạt
            Giải thích
              Chỉ tiêu năm 2027 là “≥ 80%” (từ 80% trở lên); số liệu đến 30/9/2027 là 75,0%. Khó đạt: theo lộ
                trình từ 71% đến 80%, ngày 30/9/2027 phải là 77,75%; chậm 2,75 điểm % trên quãng đường 9 điểm %,
                tức 30,6% (ngưỡng 20%); còn thiếu 5 điểm %. Căn cứ: Kế hoạch số 12/KH-UBND của UBND phường Minh
                Hưng, mục C.7.
            Mục tiêu ghi trong văn bản
              “«≥ 80%»”
              (từ ngữ dùng để so sánh đặt trong «»)
              Cách hiểu: từ 80% trở lên
            Lưu ý khi đọc văn bản
              - Văn bản dùng từ “phấn đấu”: “phấn đấu”
            Số liệu sử dụng
              75,0% (kỳ số liệu năm 2027, chốt ngày 30/9/2027, số chính thức)
            Các số đã tính
              - Giá trị thực hiện: 75%
              - Mức yêu cầu: 80%
              - Khoảng cách đến mức yêu cầu (âm là đã đạt): 5 điểm %
              - Giá trị đầu kỳ: 71%
              - Giá trị lộ trình tại ngày của số liệu: 77,75%
              - Mức chậm so với lộ trình, trên cả quãng đường: 30,6%
              - Khoảng thiếu tối thiểu để cảnh báo khó đạt: 0,5 điểm %
            Quy tắc kết luận
              dòng 8: chậm xa so với lộ trình (quy tắc “8: far behind the path or what the rest would need”,
                open-window.drl:17, bộ quy tắc base)
            Số liệu đối chiếu với ngưỡng
              - Khoảng cách đến mức yêu cầu (âm là đã đạt): 5 điểm %
              - Khoảng thiếu tối thiểu để cảnh báo khó đạt: 0,5 điểm %
              - Mức chậm so với lộ trình, trên cả quãng đường: 30,6% (ngưỡng khó đạt 20%)
            Căn cứ pháp lý
              Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7
            Mã kết luận: 0123456789ab
            """);
    }

    @Test
    void render_compoundInEnglish_tellsEveryPart() {
        String text = ExplanationText.render(Reports.report(), Reports.compound(), Language.EN);
        assertThat(text).isEqualTo("""
            ILLUSTRATIVE VALUES — made up, not real data
            ASSESSMENT OF TARGETS
            As of 30 September 2027; policy PLAN_PATH_V1

            phường Minh Hưng (illustrative)
            Indicator C.9: Hồ sơ và văn bản điện tử
            Period: 2027, closes on 31 December 2027
            Verdict: Missed
            Why
              The target for 2027 is “100% & 98% VB” (2 parts, each judged on its own). Missed: the worst of 2
                parts decides: C.9#1 100.0% – Met; C.9#2 97.5% – Missed. Source: Kế hoạch số 12/KH-UBND của UBND
                phường Minh Hưng, mục C.7.
            Target as printed
              “100% & 98% VB”
              Reading: 2 parts, each judged on its own
            Warnings of the reader
              - The document says “strive for”: “phấn đấu”
            Concluding rule
              the worst part decides (rule “roll-up: as stated”, open-window.drl:17, pack base)
            Source in law
              Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7
            Decision id: 0123456789ab

            Parts

            Indicator C.9#1: Hồ sơ và văn bản điện tử
            Period: 2027, closes on 31 December 2027
            Verdict: Met
            Why
              The target for 2027 is “100% & 98% VB”, part “hồ sơ” (at least 100%); the figure of 31 December
                2027 is 100.0%. Met: the period closed on 31 December 2027; 100.0% equals 100%. Source: Kế hoạch
                số 12/KH-UBND của UBND phường Minh Hưng, mục C.7.
            Target as printed
              “100% & 98% VB”
              Reading: at least 100%
            Warnings of the reader
              - The document says “strive for”: “phấn đấu”
            Figure used
              100.0% (covers 2027, closed on 31 December 2027, official)
            Concluding rule
              row 3: closed and met (rule “3: as stated”, open-window.drl:17, pack base)
            Source in law
              Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7
            Decision id: 0123456789ab

            Indicator C.9#2: Hồ sơ và văn bản điện tử
            Period: 2027, closes on 31 December 2027
            Verdict: Missed
            Why
              The target for 2027 is “100% & 98% VB”, part “VB” (at least 98%); the figure of 31 December 2027
                is 97.5%. Missed: the period closed on 31 December 2027; 97.5% is below 98%. Source: Kế hoạch số
                12/KH-UBND của UBND phường Minh Hưng, mục C.7.
            Target as printed
              “100% & 98% VB”
              Reading: at least 98%
            Warnings of the reader
              - The document says “strive for”: “phấn đấu”
            Figure used
              97.5% (covers 2027, closed on 31 December 2027, official)
            Concluding rule
              row 3: closed and missed (rule “3: as stated”, open-window.drl:17, pack base)
            Source in law
              Kế hoạch số 12/KH-UBND của UBND phường Minh Hưng, mục C.7
            Decision id: 0123456789ab
            """);
    }

    @Test
    void render_assumptions_areListed() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .number("80.0", "2027-12-31")
                .assumed(Assumption.BARE_NUMBER)
                .assumed(DataAssumption.VALUE_DATE_ASSUMED)
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.VI))
                .contains("Giả định")
                .contains("- Văn bản chỉ ghi số, không ghi từ so sánh: “80”")
                .contains("- Số liệu không ghi ngày chốt");
    }

    @Test
    void render_flags_areExplained() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .number("80.0", "2027-12-31")
                .flags(Flag.ROUNDING_BORDERLINE)
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.EN))
                .contains("- Within rounding of the threshold: the threshold lies within the rounding of the reported");
    }

    @Test
    void render_closed_listsOnlyWhatPlayedAPart() {
        Evaluation e = Evaluations.of("3", Verdict.FAIL)
                .period("2026")
                .number("79", "2026-12-31")
                .operand("observed", "79")
                .operand("threshold", "80")
                .figure("gap", "1")
                .figure("elapsed", "1")
                .figure("reportingMonths", "12")
                .figure("smallestGap", "0.5")
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.VI)).contains("""
            Các số đã tính
              - Giá trị thực hiện: 79%
              - Mức yêu cầu: 80%
              - Khoảng cách đến mức yêu cầu (âm là đã đạt): 1 điểm %
            Quy tắc kết luận
              dòng 3: kỳ đã chốt, không đạt (quy tắc “3: as stated”, open-window.drl:17, bộ quy tắc base)
            Số liệu đối chiếu với ngưỡng
              - Giá trị thực hiện: 79%
              - Mức yêu cầu: 80%
            """);
    }

    @Test
    void render_proseTarget_printsTheSentenceOnceAndMarked() {
        Evaluation e = Evaluations.of("3", Verdict.PASS)
                .indicator("I.2", "Đạt trên 70% hồ sơ")
                .target("Đạt trên 70% hồ sơ", Comparison.MORE_THAN, "70", "%")
                .number("80", "2027-12-31")
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.VI))
                .contains("Chỉ tiêu I.2: «Đạt trên 70% hồ sơ»\n")
                .contains("""
                Mục tiêu ghi trong văn bản
                  ghi ngay trong tên chỉ tiêu ở trên
                  (từ ngữ dùng để so sánh đặt trong «»)
                  Cách hiểu: trên 70%
                """)
                .containsOnlyOnce("Đạt trên 70% hồ sơ");
    }

    @Test
    void render_conflicting_namesNoValue() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.CONFLICTING)
                .number("91.7", "2027-12-31")
                .figure("observed", "91.7")
                .figure("threshold", "80")
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.VI))
                .contains("các giá trị được báo cáo mâu thuẫn nhau, chưa lấy giá trị nào (kỳ số liệu năm 2027,")
                .doesNotContain("91,7");
    }

    @Test
    void render_ruleOfAPackOnARowWithOtherFigures_isToldByNameAndRow() {
        Evaluation e = Evaluations.of("8", Verdict.AT_RISK)
                .severe()
                .rule("C.7: two quarters without progress")
                .number("75.0", "2027-09-30")
                .build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.EN))
                .contains("row 8 (rule “C.7: two quarters without progress”, open-window.drl:17, pack base)");
    }

    @Test
    void render_noFigure_saysSo() {
        Evaluation e = Evaluations.notAssessed("1", NotAssessedReason.NO_DATA).build();
        assertThat(ExplanationText.render(Reports.report(), e, Language.VI))
                .contains("không có số liệu nào được sử dụng");
    }
}
