package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** Relative targets whose base is missing or unclear are not judged, and changes that are reported as such are. */
class RelativeBaseTest {

    private static final String YEAR_END = "2026-12-31";

    private static void isNotComparable(Evaluation e, Incomparable why) {
        assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(e.reason()).contains(NotAssessedReason.NOT_COMPARABLE);
        assertThat(e.basis().obstacle()).contains(why);
    }

    @Test
    void evaluate_baseMissing_isNotComparable() {
        isNotComparable(
                OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025")
                        .value("2024", "100")
                        .value("2026", "120")
                        .on(YEAR_END),
                Incomparable.BASE_MISSING);
    }

    @Test
    void evaluate_baseOnlyEstimated_isMissing() {
        isNotComparable(
                OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025")
                        .value("2025", "100", "", "", "estimate")
                        .value("2026", "120")
                        .on(YEAR_END),
                Incomparable.BASE_MISSING);
    }

    @Test
    void evaluate_baseOfHalfAYear_isMissing() {
        isNotComparable(
                OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025")
                        .value("2025", "100", "", "2025-06-30", "")
                        .value("2026", "120")
                        .on(YEAR_END),
                Incomparable.BASE_MISSING);
    }

    @Test
    void evaluate_baseInAnotherUnit_isMissing() {
        isNotComparable(
                OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025")
                        .value("2025", "100%")
                        .value("2026", "120")
                        .on(YEAR_END),
                Incomparable.BASE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void evaluate_percentOfABaseNotAboveZero_isNotComparable(String base) {
        isNotComparable(
                OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025")
                        .value("2025", base)
                        .value("2026", "120")
                        .on(YEAR_END),
                Incomparable.BASE_NOT_POSITIVE);
    }

    @Test
    void evaluate_differenceToABaseOfZero_isJudged() {
        Evaluation e = OneIndicator.of("Mô hình", "tăng 2 mô hình so với năm 2025")
                .value("2025", "0")
                .value("2026", "2")
                .on(YEAR_END);

        assertThat(e.verdict()).as("0 + 2 = 2").isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ đồng|tăng 10% so với kế hoạch năm 2025|BASE_UNCLEAR",
                "Tỷ đồng|tăng 10% so với bình quân cả nước|BASE_UNCLEAR",
                "Tỷ đồng|tăng 10% so với năm 2026|BASE_UNCLEAR",
                "Tỷ đồng|tăng 2 lần so với năm 2025|MULTIPLE_UNCLEAR",
            })
    void evaluate_targetThatNoLevelFollowsFrom_isNotComparable(String column, String target, Incomparable why) {
        isNotComparable(
                OneIndicator.of(column, target)
                        .value("2025", "100")
                        .value("2026", "500")
                        .on(YEAR_END),
                why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%|giảm 1%/năm", "|giảm 1%/năm"})
    void evaluate_percentOfAShare_isPointsOrPercentAndNotComparable(String column, String target) {
        isNotComparable(
                OneIndicator.of(column == null ? "" : column, target)
                        .name("Tỷ lệ hộ nghèo")
                        .lower()
                        .value("2025", "5,2%")
                        .value("2026", "3%")
                        .on(YEAR_END),
                Incomparable.POINTS_OR_PERCENT);
    }

    @Test
    void evaluate_neitherBaseNorValue_hasNoData() {
        Evaluation e = OneIndicator.of("Tỷ đồng", "tăng 10% so với năm 2025").on(YEAR_END);

        assertThat(e.reason()).contains(NotAssessedReason.NO_DATA);
    }

    @Test
    void evaluate_baseYearNotOver_isNotDue() {
        Evaluation e = OneIndicator.ofYears("Tỷ đồng", "2026-2027")
                .target("2026", "tăng 10%")
                .target("2027", "tăng 10%")
                .value("2025", "100")
                .value("2026", "50", "", "2026-06-30", "")
                .on("2026-07-15");

        assertThat(e.reason()).contains(NotAssessedReason.NOT_DUE);
        assertThat(e.basis().obstacle()).isEmpty();
    }

    // Changes reported as such ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ đồng|tăng 8,5% so với năm 2025|tăng 8,5%|PASS",
                "Tỷ đồng|tăng 8,5% so với năm 2025|tăng 8,4%|FAIL",
                "Tỷ đồng|tăng 8,5% so với năm 2025|tăng 85‰|PASS",
                "Tỷ đồng|tăng 8,5% so với năm 2025|giảm 9%|FAIL",
                "Tỷ đồng|tăng 8-8,5% so với năm 2025|tăng 8%|PASS",
                "Tỷ đồng|tăng 200 tỷ đồng so với năm 2025|tăng 200.000,5 triệu đồng|PASS",
                "%|giảm 1 điểm %/năm|giảm 1,2 điểm %|PASS",
                "%|giảm 1 điểm %/năm|tăng 1,2 điểm %|FAIL",
                "%|giảm 1%/năm|giảm 1%|PASS",
                "Tỷ đồng|gấp 2 lần năm 2025|gấp 2,1 lần|PASS",
                "Tỷ đồng|gấp 2 lần năm 2025|gấp 1,9 lần|FAIL",
            })
    void evaluate_reportedChange_isHeldAgainstTheSize(String column, String target, String cell, Verdict verdict) {
        Evaluation e = OneIndicator.of(column, target).value("2026", cell).on(YEAR_END);

        assertThat(e.verdict()).isEqualTo(verdict);
        assertThat(e.dataAssumptions()).contains(DataAssumption.REPORTED_CHANGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ đồng|tăng 8,5% so với năm 2025|tăng 8,7 điểm %",
                "%|giảm 1 điểm %/năm|giảm 20%",
                "Tỷ đồng|gấp 2 lần năm 2025|tăng 110%",
            })
    void evaluate_reportedChangeInAnotherUnit_isNotComparable(String column, String target, String cell) {
        isNotComparable(OneIndicator.of(column, target).value("2026", cell).on(YEAR_END), Incomparable.REPORTED_CHANGE);
    }
}
