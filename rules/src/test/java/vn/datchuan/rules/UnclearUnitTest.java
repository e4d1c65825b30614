package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** A number whose unit is not sure is not compared. */
class UnclearUnitTest {

    private static Evaluation evaluate(String target, String value) {
        return ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .build()
                .evaluate(target, new BigDecimal(value), LocalDate.of(2026, 12, 31));
    }

    @Test
    void evaluate_moneyTarget_isNotComparedWithABareNumber() {
        Evaluation e = evaluate("48 triệu đồng/người/năm", "50");
        assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(e.reason()).contains(NotAssessedReason.NOT_COMPARABLE);
    }

    @Test
    void evaluate_shareTarget_isCompared() {
        assertThat(evaluate("≥ 48%", "50").verdict()).isEqualTo(Verdict.PASS);
    }
}
