package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.MeasuredValue.ReportedChange;
import vn.datchuan.model.UnitOfMeasure;

/** Units of measure and changes in the cells and the column of a values file. */
class ValuesReaderUnitTest {

    private static final String EXPECTED_UNIT =
            "; expected đồng with its scale, %, ‰, ha, km2, kg, tấn or a scaled count,"
                    + " or the unit in column unit_of_measure";

    private static MeasuredValue value(String cell) {
        ValuesFile file = ValuesTexts.readValue(cell);
        assertThat(file.problems()).isEmpty();
        return file.measurements().get(0).value();
    }

    private static ValuesFile withColumn(String header, String cell, String unit) {
        String text = "unit;indicator;period;value;" + header + "\ntam-thanh;I.1;2026;" + cell + ";" + unit + "\n";
        return ValuesTexts.read("v.csv", text.getBytes(StandardCharsets.UTF_8), NumberForm.STRICT);
    }

    private static Numeric number(String number) {
        return new Numeric(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48 triệu đồng|48|triệu đồng|đồng|6|",
                "48triệu đồng|48|triệu đồng|đồng|6|",
                "1,2 tỷ đồng|1.2|tỷ đồng|đồng|9|",
                "2 nghìn tỷ đồng|2|nghìn tỷ đồng|đồng|12|",
                "50.000.000đ|50000000|đ|đồng|0|",
                "35 Trđ|35|trđ|đồng|6|",
                "48,5 triệu đồng/người/năm|48.5|triệu đồng/người/năm|đồng|6|người/năm",
                "12 triệu USD|12|triệu usd|USD|6|",
                "82,5%|82.5|%|%|0|",
                "82 %|82|%|%|0|",
                "3‰|3|‰|%|-1|",
                "35 phần nghìn|35|phần nghìn|%|-1|",
                "7 phần vạn|7|phần vạn|%|-2|",
                "250 nghìn người|250|nghìn người|người|3|",
                "2 vạn lượt|2|vạn lượt|lượt|4|",
                "5,1 km2|5.1|km2|m2|6|",
                "500 ha|500|ha|m2|4|",
                "12,5 nghìn tấn|12.5|nghìn tấn|kg|6|",
            })
    void read_unitInTheCell_isCarried(
            String cell, String number, String text, String quantity, int exponent, String per) {
        UnitOfMeasure unit = new UnitOfMeasure(text, quantity, exponent, per == null ? "" : per);
        assertThat(value(cell)).isEqualTo(new InUnit(number(number), unit));
    }

    @Test
    void read_boundWithUnit_isABoundInTheUnit() {
        Bounded above = new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), false);
        assertThat(value(">95%")).isEqualTo(new InUnit(above, UnitOfMeasure.PERCENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính", "ĐVT", "unit_of_measure", "unitOfMeasure", "đơn vị đo"})
    void read_column_isTheUnitOfTheNumber(String header) {
        ValuesFile file = withColumn(header, "1.200.000", "Triệu đồng");

        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements().get(0).value())
                .isEqualTo(new InUnit(number("1200000"), new UnitOfMeasure("triệu đồng", "đồng", 6, "")));
    }

    @Test
    void read_columnBesideWordsOrNothing_isNotNeeded() {
        assertThat(withColumn("ĐVT", "Đạt", "%").measurements().get(0).value()).isEqualTo(new Rating("Đạt"));
        assertThat(withColumn("ĐVT", "chưa có", "%").measurements().get(0).value())
                .isEqualTo(new Missing("chưa có"));
        assertThat(withColumn("ĐVT", "41/54", "%").measurements().get(0).value())
                .isEqualTo(new Ratio(new BigDecimal("41"), new BigDecimal("54")));
        assertThat(withColumn("ĐVT", "82", "").measurements().get(0).value()).isEqualTo(number("82"));
    }

    @Test
    void read_columnAndCellInOneUnit_agree() {
        assertThat(withColumn("ĐVT", "48 triệu đồng", "triệu  ĐỒNG").problems()).isEmpty();
    }

    @Test
    void read_columnAndCellInTwoUnits_isAProblemAtTheColumn() {
        ValuesFile file = withColumn("ĐVT", "1,2 tỷ đồng", "triệu đồng");

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:2:5: unit_of_measure \"triệu đồng\" contradicts the value, which is in \"tỷ đồng\""
                                + "; expected one unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"48 trieu dong|trieu dong", "82,5 điểm|điểm", "5 bài|bài"})
    void read_wordBehindANumberThatIsNoKnownUnit_isRefused(String cell, String word) {
        ValuesFile file = ValuesTexts.readValue(cell);

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.csv:2:4: value \"" + cell + "\" has the unit \"" + word + "\"" + EXPECTED_UNIT);
    }

    @Test
    void read_doubtfulNumberBeforeAUnit_isRefusedAsEver() {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue("1.500 triệu đồng")))
                .containsExactly("v.csv:2:4: value \"1.500 triệu đồng\" is 1500 or 1.5"
                        + "; expected another spelling, or --numbers vi|intl to say which");
    }

    @Test
    void read_bareWordForUnit_isStillRefusedAsAHeader() {
        assertThat(ValuesTexts.problems(withColumn("Đơn vị", "48", "triệu đồng")))
                .containsExactly("v.csv:1:5: column \"Đơn vị\" may be the ward or the unit of measure, and is ignored"
                        + "; expected no such column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tăng 8,7%|8.7|%",
                "Tăng 8,7 %|8.7|%",
                "giảm 1,2 điểm %|-1.2|điểm %",
                "giảm 0,5 điểm phần trăm|-0.5|điểm phần trăm",
                "gấp 2,1 lần|2.1|lần",
                "tăng 200 tỷ đồng|200|tỷ đồng",
                "tăng 5 bậc|5|bậc",
            })
    void read_wordOfChangeBeforeANumber_isAReportedChange(String cell, String size, String unit) {
        assertThat(value(cell))
                .isEqualTo(new ReportedChange(
                        new BigDecimal(size), UnitOfMeasure.parse(unit).orElseThrow()));
    }

    @Test
    void read_wordOfChangeWithoutANumber_staysARating() {
        assertThat(value("Tăng cường")).isEqualTo(new Rating("Tăng cường"));
        assertThat(value("tăng")).isEqualTo(new Rating("tăng"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tăng 5|does not say in which unit the change is",
                "tăng 2 lần|may mean as many times or so many times more",
                "gấp 2%|is no multiple",
            })
    void read_changeThatCannotBeUsed_isRefused(String cell, String what) {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue(cell)))
                .containsExactly("v.csv:2:4: value \"" + cell + "\" " + what
                        + "; expected a change such as tăng 8,7%, giảm 1,2 điểm % or gấp 2,1 lần");
    }

    @Test
    void read_estimatedAmount_isAnEstimateInTheUnit() {
        ValuesFile file = ValuesTexts.readValue("ước đạt 48 triệu đồng");

        assertThat(file.measurements().get(0).status().name()).isEqualTo("ESTIMATE");
        assertThat(ValuesText.of(file.measurements().get(0).value())).isEqualTo("48 triệu đồng");
    }

    @Test
    void read_percentWithAndWithoutItsSign_isOneFigure() {
        String text = "unit;indicator;period;value\na;I.1;2026;82,5\na;I.1;2026;82,5%\n";
        ValuesFile file = ValuesTexts.read("v.csv", text.getBytes(StandardCharsets.UTF_8), NumberForm.STRICT);

        assertThat(file.measurements()).hasSize(1);
        assertThat(ValuesTexts.problems(file))
                .singleElement()
                .asString()
                .startsWith("v.csv:3: figure a I.1 2026 repeats line 2");
    }
}
