package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.assembly.CaseAssembler;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Observation;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.verdict.DataAssumption;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.Incomparable;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Verdict;

/** Values are brought to the target's unit, exactly, within one quantity. */
class UnitConversionTest {

    private static final String YEAR_END = "2026-12-31";

    private static Evaluation evaluate(String column, String target, String cell) {
        return OneIndicator.of(column, target).value("2026", cell).on(YEAR_END);
    }

    /** The last column says why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triệu đồng/người/năm|48|48 triệu đồng/người/năm|PASS|48 = 48",
                "Triệu đồng/người/năm|48|47.999.999 đồng/người/năm|FAIL|47,999999 < 48",
                "Triệu đồng/người/năm|48|0,048 tỷ đồng/người/năm|PASS|0,048 x 1000 = 48",
                "|48 triệu đồng/người/năm|48000 nghìn đồng/người/năm|PASS|48000 / 1000 = 48",
                "|trên 1,2 tỷ đồng|1200 triệu đồng|FAIL|1200 / 1000 = 1,2 is not above 1,2",
                "|trên 1,2 tỷ đồng|1200,01 triệu đồng|PASS|1,20001 > 1,2",
                "Tỷ đồng|40-50|40 tỷ đồng|PASS|the near end of the range",
                "Tỷ đồng|40-50|39.999,9 triệu đồng|FAIL|39,9999 < 40",
                "%|80|800‰|PASS|800 / 10 = 80",
                "%|80|799,9‰|FAIL|79,99 < 80",
                "‰|3|0,3%|PASS|0,3 x 10 = 3",
                "‰|3|0,29%|FAIL|2,9 < 3",
                "‰|3|3/1000|PASS|3 of 1000 are 3‰",
                "‰|3|2/1000|FAIL|2 of 1000 are 2‰",
                "%|≥ 35 phần nghìn|3,5%|PASS|the cell's unit beats the column: 3,5 x 10 = 35",
                "Nghìn người|250|250 nghìn người|PASS|250 = 250",
                "|500 ha|5 km2|PASS|5 x 100 = 500",
                "|500 ha|4.990.000 m2|FAIL|499 < 500",
                "nghìn tấn|12,5|125.000,0 tạ|PASS|125000 / 10 / 1000 = 12,5",
                "Bác sĩ/10.000 dân|12|12|PASS|no scale: a bare number is in the printed unit",
            })
    void evaluate_valueInAnotherUnit_isComparedExactly(
            String column, String target, String cell, Verdict verdict, String why) {
        Evaluation e = evaluate(column == null ? "" : column, target, cell);

        assertThat(e.verdict()).as(why).isEqualTo(verdict);
        assertThat(e.basis().obstacle()).isEmpty();
    }

    @Test
    void evaluate_valueInTheUnitOfItsColumn_isConverted() {
        Evaluation e = OneIndicator.of("Triệu đồng", "48")
                .value("2026", "48000000", "đồng", "", "")
                .on(YEAR_END);

        assertThat(e.verdict()).isEqualTo(Verdict.PASS);
        assertThat(e.dataAssumptions()).doesNotContain(DataAssumption.VALUE_UNIT_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triệu đồng|48|50|PASS",
                "Triệu đồng|48|47|FAIL",
                "Triệu đồng|48 triệu đồng|50|PASS",
                "Nghìn người|250|251|PASS",
                "‰|3|3|PASS",
                "|3‰|2|FAIL",
            })
    void evaluate_bareNumberUnderAPrintedUnit_isTakenInItAndSaysSo(
            String column, String target, String cell, Verdict verdict) {
        Evaluation e = evaluate(column == null ? "" : column, target, cell);

        assertThat(e.verdict()).isEqualTo(verdict);
        assertThat(e.dataAssumptions()).contains(DataAssumption.VALUE_UNIT_ASSUMED);
    }

    @Test
    void evaluate_perLeftOutInTheValue_isTakenFromThePlanAndSaysSo() {
        Evaluation e = evaluate("", "48 triệu đồng/người/năm", "50 triệu đồng");

        assertThat(e.verdict()).isEqualTo(Verdict.PASS);
        assertThat(e.dataAssumptions()).contains(DataAssumption.VALUE_UNIT_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|48 triệu đồng/người/năm|50|UNIT_MISSING",
                "Triệu đồng|1,2 tỷ đồng|1300|UNIT_MISSING",
                "|2 triệu lượt khách|2,1|UNIT_MISSING",
                "|48 triệu đồng/người/năm|50 triệu đồng/hộ|OTHER_PER",
                "Triệu đồng|48|50 triệu đồng/người|OTHER_PER",
                "|48 triệu đồng|50%|OTHER_QUANTITY",
                "|48 triệu đồng|50 triệu USD|OTHER_QUANTITY",
                "%|80|81 triệu đồng|OTHER_QUANTITY",
                "Sáng kiến|05|60%|OTHER_QUANTITY",
                "|500 ha|600 tấn|OTHER_QUANTITY",
                "Triệu đồng|48|tăng 8,7%|REPORTED_CHANGE",
            })
    void evaluate_valueThatCannotBeConverted_isNotComparedAndSaysWhy(
            String column, String target, String cell, Incomparable why) {
        Evaluation e = evaluate(column == null ? "" : column, target, cell);

        assertThat(e.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(e.reason()).contains(NotAssessedReason.NOT_COMPARABLE);
        assertThat(e.basis().obstacle()).contains(why);
    }

    @Test
    void evaluate_latestFigureWithoutUnit_doesNotGiveWayToAnEarlierOne() {
        Evaluation e = OneIndicator.of("", "48 triệu đồng")
                .value("2026-06", "50 triệu đồng")
                .value("2026", "20")
                .on(YEAR_END);

        assertThat(e.reason()).contains(NotAssessedReason.NOT_COMPARABLE);
    }

    @Test
    void evaluate_moneyTargetWithoutData_hasNoData() {
        Evaluation e = OneIndicator.of("", "48 triệu đồng").on(YEAR_END);

        assertThat(e.reason()).contains(NotAssessedReason.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource({"1000,triệu đồng,1,tỷ đồng,false", "80,%,800,‰,false", "1000,triệu đồng,1.1,tỷ đồng,true"})
    void knownFigures_twoUnitsOfOneDay_conflictOnlyIfTheAmountsDiffer(
            String one, String unit, String two, String otherUnit, boolean conflicting) {
        List<Observation> known = CaseAssembler.knownFigures(
                LocalDate.parse(YEAR_END), List.of(measurement(one, unit), measurement(two, otherUnit)));

        assertThat(known).extracting(Observation::conflicting).containsExactly(conflicting);
    }

    private static Measurement measurement(String number, String unit) {
        InUnit value = new InUnit(
                new Numeric(new BigDecimal(number)), UnitOfMeasure.parse(unit).orElseThrow());
        return Measurement.of("u", "I.1", "2026", value);
    }

    @Test
    void evaluate_monthsOfAFlowInSeveralUnits_areAddedInOne() {
        Evaluation e = OneIndicator.of("Tỷ đồng", "3")
                .nature(Nature.FLOW)
                .value("2026-H1", "1500 triệu đồng")
                .value("2026-H2", "1,5")
                .on(YEAR_END);

        assertThat(e.verdict()).as("1,5 + 1,5 = 3").isEqualTo(Verdict.PASS);
        assertThat(e.flags()).doesNotContain(Flag.EXCEEDED);
        assertThat(e.dataAssumptions()).contains(DataAssumption.VALUE_UNIT_ASSUMED);
    }

    @Test
    void evaluate_convertedValue_isToldInTheUnitThatThePlanPrints() {
        Evaluation e = evaluate("Triệu đồng/người/năm", "48", "0,0479 tỷ đồng/người/năm");

        assertThat(e.figures().get("observed")).isEqualByComparingTo(new BigDecimal("47900000"));
        assertThat(e.margin().orElseThrow()).isEqualByComparingTo(new BigDecimal("-100000"));
        assertThat(Explainer.reasoning(e, Language.VI))
                .isEqualTo("Không đạt: kỳ chốt ngày 31/12/2026, 47,9 triệu đồng/người/năm thấp hơn"
                        + " 48 triệu đồng/người/năm, còn thiếu 0,1 triệu đồng/người/năm.");
    }
}
