package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.Nature;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Verdict;

/** A target on a change becomes a level by the measured figure of its base, exactly. */
class RelativeTargetTest {

    private static final String YEAR_END = "2026-12-31";

    /** Base of 2025, value of 2026; the last column is the arithmetic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ đồng|tăng 8,5% so với năm 2025|1000|1085|PASS|1000 x 108,5/100 = 1085",
                "Tỷ đồng|tăng 8,5% so với năm 2025|1000|1084,999|FAIL|1084,999 < 1085",
                "Tỷ đồng|tăng 8,5% so với năm 2025|1000|1086|PASS|1086 > 1085",
                "Tỷ đồng|tăng trên 8,5% so với năm 2025|1000|1085|FAIL|1085 is not above 1085",
                "Tỷ đồng|tăng 8-8,5% so với năm 2025|1000|1080|PASS|the near end: 1000 x 1,08 = 1080",
                "Tỷ đồng|tăng 8-8,5% so với năm 2025|1000|1200|PASS|9 meets 8-8,5",
                "Tỷ đồng|tăng 8-8,5% so với năm 2025|1000|1079,9|FAIL|1079,9 < 1080",
                "Tỷ đồng|tăng 8,5%|1000|1085|PASS|the year before",
                "Tỷ đồng|tăng 200 tỷ đồng so với năm 2025|1000|1200|PASS|1000 + 200 = 1200",
                "Tỷ đồng|tăng 200 tỷ đồng so với năm 2025|1000|1199|FAIL|1199 < 1200",
                "Tỷ đồng|gấp 2 lần năm 2025|24,5|49|PASS|24,5 x 2 = 49",
                "Tỷ đồng|gấp 2 lần năm 2025|24,5|48,99|FAIL|48,99 < 49",
                "Tỷ đồng|gấp 1,5-2 lần so với năm 2025|24|36|PASS|the near end: 24 x 1,5 = 36",
                "Hộ|tăng 200 hộ so với cùng kỳ|1500|1700|PASS|1500 + 200 = 1700",
                "Hộ|tăng 200 hộ so với cùng kỳ|1500|1699|FAIL|1699 < 1700",
                "%|tăng 5 điểm % so với năm 2025|75,5|80,5|PASS|75,5 + 5 = 80,5",
                "%|tăng 5 điểm % so với năm 2025|75,5|80,4|FAIL|80,4 < 80,5",
                "Tỷ đồng|tăng 10% so với thực hiện năm 2025|100 tỷ đồng|110000 triệu đồng|PASS|two units",
            })
    void evaluate_increase_isHeldAgainstTheLevelItComesTo(
            String column, String target, String base, String cell, Verdict verdict, String why) {
        Evaluation e = OneIndicator.of(column, target)
                .value("2025", base)
                .value("2026", cell)
                .on(YEAR_END);

        assertThat(e.verdict()).as(why).isEqualTo(verdict);
        assertThat(e.row()).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%|giảm 1-1,5 điểm %/năm|5,2%|4,2%|PASS|5,2 - 1 = 4,2",
                "%|giảm 1-1,5 điểm %/năm|5,2%|4,21%|FAIL|4,21 > 4,2",
                "%|giảm 1-1,5 điểm %/năm|5,2%|3%|PASS|2,2 meets 1-1,5",
                "%|giảm 1 điểm % so với năm 2025|27/300|24/300|PASS|9% - 1 = 8% = 24/300",
                "%|giảm 1 điểm % so với năm 2025|1/3|97/300|PASS|100/3 - 1 = 97/3, exactly hit",
                "%|giảm 1 điểm % so với năm 2025|1/3|970001/3000000|FAIL|one in three million more",
                "Vụ|giảm 10% so với cùng kỳ năm trước|20|18|PASS|20 x 90/100 = 18",
                "Vụ|giảm trên 10% so với cùng kỳ năm trước|20|18|FAIL|18 is not below 18",
                "Vụ|giảm trên 10% so với cùng kỳ năm trước|20|17|PASS|17 < 18",
                "Vụ|tăng không quá 5% so với năm 2025|20|21|PASS|20 x 105/100 = 21",
                "Vụ|tăng không quá 5% so với năm 2025|20|22|FAIL|22 > 21",
                "Bậc|tăng tối thiểu 5 bậc|20|15|PASS|20 - 5 = 15: the first is the best",
                "Bậc|tăng tối thiểu 5 bậc|20|16|FAIL|16 > 15",
            })
    void evaluate_decrease_isHeldAgainstTheLevelItComesTo(
            String column, String target, String base, String cell, Verdict verdict, String why) {
        Evaluation e = OneIndicator.of(column, target)
                .lower()
                .value("2025", base)
                .value("2026", cell)
                .on(YEAR_END);

        assertThat(e.verdict()).as(why).isEqualTo(verdict);
    }

    @Test
    void evaluate_exactHitOnABaseThatIsNoDecimal_isNotExceeded() {
        Evaluation e = OneIndicator.of("%", "giảm 1 điểm % so với năm 2025")
                .lower()
                .value("2025", "1/3")
                .value("2026", "97/300")
                .on(YEAR_END);

        assertThat(e.flags()).doesNotContain(Flag.EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "tăng bình quân 8%/năm,1469.3280768,PASS",
        "tăng bình quân 8%/năm,1469.3280767,FAIL",
    })
    void evaluate_averageGrowth_isCarriedOverTheYears(String target, String value, Verdict verdict) {
        Evaluation e = OneIndicator.ofYears("Doanh nghiệp", "2026-2030")
                .target("2026-2030", target)
                .value("2025", "1000")
                .value("2030", value)
                .on("2030-12-31");

        assertThat(e.verdict()).as("1000 x 1,08^5 = 1469,3280768").isEqualTo(verdict);
        assertThat(e.dataAssumptions()).contains(DataAssumption.BASE_PERIOD_ASSUMED, DataAssumption.CHANGE_OVER_YEARS);
    }

    @Test
    void evaluate_pointsAYearOverFiveYears_areAdded() {
        Evaluation e = OneIndicator.ofYears("%", "2026-2030")
                .target("2030", "giảm 1 điểm %/năm")
                .cumulative()
                .lower()
                .value("2025", "9%")
                .value("2030", "4%")
                .on("2030-12-31");

        assertThat(e.verdict()).as("9 - 5 x 1 = 4").isEqualTo(Verdict.PASS);
    }

    @Test
    void evaluate_yearColumns_eachFollowTheYearBefore() {
        OneIndicator plan = OneIndicator.ofYears("Tỷ đồng", "2026-2027")
                .target("2026", "tăng 10%")
                .target("2027", "tăng 10%")
                .value("2025", "100")
                .value("2026", "120")
                .value("2027", "131");

        assertThat(plan.report("2027-12-31").evaluations())
                .extracting(Evaluation::verdict)
                .as("120 >= 110; 131 < 132")
                .containsExactly(Verdict.PASS, Verdict.FAIL);
    }

    @Test
    void evaluate_open_isJudgedOnThePathToTheLevel() {
        Evaluation e = OneIndicator.ofYears("Doanh nghiệp", "2026-2030")
                .target("2026-2030", "tăng 50% so với năm 2025")
                .value("2025", "1000")
                .value("2027", "1100")
                .on("2027-12-31");

        assertThat(e.figures().get("pathValue")).as("1000 + 500 x 24/60").isEqualByComparingTo("1200");
        assertThat(e.figures().get("shortfall")).as("(1200 - 1100)/500").isEqualByComparingTo("0.2");
        assertThat(e.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(e.row()).isEqualTo("9");
    }

    @Test
    void evaluate_flowSoFar_isHeldAgainstTheWholeYearBefore() {
        Evaluation e = OneIndicator.of("Tỷ đồng", "tăng 10% so với cùng kỳ")
                .nature(Nature.FLOW)
                .value("2025", "100")
                .value("2026", "112", "", "2026-11-30", "")
                .on("2026-11-30");

        assertThat(e.verdict()).as("112 >= 110, and a flow cannot fall").isEqualTo(Verdict.PASS);
        assertThat(e.row()).isEqualTo("7");
    }

    @Test
    void evaluate_relativeTarget_showsBasePeriodAndDerivedThreshold() {
        Evaluation e = OneIndicator.of("Tỷ đồng", "tăng 8,5% so với năm 2025")
                .value("2025", "1000 tỷ đồng")
                .value("2026", "1085 tỷ đồng")
                .on(YEAR_END);

        assertThat(e.findings().get(0).operands())
                .containsEntry("relativeBase", new BigDecimal("1000000000000"))
                .containsEntry("threshold", new BigDecimal("1085000000000"));
        assertThat(e.basis().base().orElseThrow().period().label()).isEqualTo("2025");
        assertThat(Explainer.explain(e, Language.VI))
                .contains("; năm 2025 là 1.000 tỷ đồng, suy ra mức yêu cầu từ 1.085 tỷ đồng trở lên;")
                .contains("1.085 tỷ đồng đúng bằng 1.085 tỷ đồng");
        assertThat(Explainer.explain(e, Language.EN))
                .contains("; 2025 was 1,000 tỷ đồng, which makes it at least 1,085 tỷ đồng;");
    }
}
