package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** A number whose unit is not sure is not compared; with its unit it is. */
class UnclearUnitTest {

    private static Evaluation evaluate(String target, MeasuredValue value) {
        return ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .build()
                .evaluate(target, value, LocalDate.of(2026, 12, 31));
    }

    private static Numeric number(String value) {
        return new Numeric(new BigDecimal(value));
    }

    private static InUnit inUnit(String value, String unit) {
        return new InUnit(number(value), UnitOfMeasure.parse(unit).orElseThrow());
    }

    @Test
    void evaluate_moneyTarget_isNotComparedWithABareNumber() {
        Evaluation e = evaluate("48 triệu đồng/người/năm", number("50"));
        assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(e.reason()).contains(NotAssessedReason.NOT_COMPARABLE);
        assertThat(e.basis().obstacle()).contains(Incomparable.UNIT_MISSING);
    }

    @Test
    void evaluate_moneyTarget_isComparedWithAnAmountInItsUnit() {
        assertThat(evaluate("48 triệu đồng/người/năm", inUnit("50", "triệu đồng/người/năm"))
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(evaluate("48 triệu đồng/người/năm", inUnit("0.047", "tỷ đồng/người/năm"))
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void evaluate_shareTarget_isCompared() {
        assertThat(evaluate("≥ 48%", number("50")).verdict()).isEqualTo(Verdict.PASS);
    }
}
