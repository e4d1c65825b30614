package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.datchuan.testkit.DatChuanAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** Assertions on reports: what they hold, and what a failure says. */
class PackTestsAssertionsTest {

    private static EvaluationReport report;

    @BeforeAll
    static void evaluate() {
        report = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .build()
                .evaluate(
                        List.of(
                                number("minh-hung", "C.7", "2026", "80.0"),
                                number("minh-hung", "C.9", "2026", "10"),
                                number("thanh-dong", "V.1#1", "2026", "100"),
                                number("thanh-dong", "V.1#2", "2026", "97.9")),
                        LocalDate.of(2027, 1, 15));
    }

    private static Measurement number(String unit, String indicator, String period, String value) {
        return Measurement.of(unit, indicator, period, new MeasuredValue.Numeric(new BigDecimal(value)));
    }

    @Test
    void assertions_thatHold_pass() {
        assertThat(report)
                .hasNoProblems()
                .unit("minh-hung")
                .indicator("C.7")
                .in(2026)
                .isPass()
                .hasRow("3")
                .decidedBy("base", "3: closed and met")
                .hasFlag(Flag.ROUNDING_BORDERLINE)
                .hasNoFlag(Flag.EXCEEDED);
        assertThat(report).unit("minh-hung").indicator("C.8").in("2026").isNotAssessed(NotAssessedReason.NO_DATA);
        assertThat(report).unit("thanh-dong").indicator("V.1").in(2026).isFail().hasRow("roll-up");
        assertThat(report).unit("thanh-dong").indicator("V.1#2").in(2026).isFail();
    }

    @Test
    void isFail_ofAPass_tellsWhatIsExpectedAndWhyItPassed() {
        assertThatThrownBy(() -> assertThat(report)
                        .unit("minh-hung")
                        .indicator("C.7")
                        .in(2026)
                        .isFail())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        minh-hung C.7 2026: expected FAIL, got PASS
                          Chỉ tiêu năm 2026 là “≥ 80%” (từ 80% trở lên); số liệu đến 31/12/2026 là 80,0%.\
                         Đạt: kỳ chốt ngày 31/12/2026, 80,0% đúng bằng 80%; lưu ý số liệu báo cáo đã làm tròn, sát mức yêu cầu.\
                         Căn cứ: Kế hoạch số …/KH-UBND của Ủy ban nhân dân phường Minh Hưng, PHỤ LỤC Phân công thực hiện các mục tiêu,\
                         chỉ tiêu chuyển đổi số năm 2026, mục C.7.
                          The target for 2026 is “≥ 80%” (at least 80%); the figure of 31 December 2026 is 80.0%.\
                         Met: the period closed on 31 December 2026; 80.0% equals 80%; note that the reported figure is rounded and close\
                         to the threshold.\
                         Source: Kế hoạch số …/KH-UBND của Ủy ban nhân dân phường Minh Hưng, PHỤ LỤC Phân công thực hiện các mục tiêu,\
                         chỉ tiêu chuyển đổi số năm 2026, mục C.7.""");
    }

    @Test
    void indicator_thatDoesNotExist_namesThoseThatDo() {
        assertThatThrownBy(() -> assertThat(report).unit("minh-hung").indicator("Z.1"))
                .hasMessageStartingWith("no evaluation of indicator \"Z.1\"; there are [A.1, A.2, B.1, B.2, ");
        assertThatThrownBy(() -> assertThat(report).indicator("C.7"))
                .hasMessage(
                        "expected one unit, or unit(…) before indicator(…); the report has [minh-hung, thanh-dong]");
    }
}
