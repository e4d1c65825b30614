package vn.datchuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTest {

    private static UnitOfMeasure unit(String printed) {
        return UnitOfMeasure.parse(printed).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đồng|đồng|0|''",
                "VNĐ|đồng|0|''",
                "Triệu đồng|đồng|6|''",
                "nghìn tỷ đồng|đồng|12|''",
                "tr.đ|đồng|6|''",
                "Triệu USD|USD|6|''",
                "%|%|0|''",
                "% (tối thiểu)|%|0|''",
                "(%)|%|0|''",
                "‰|%|-1|''",
                "phần nghìn|%|-1|''",
                "phần vạn|%|-2|''",
                "điểm phần trăm|điểm %|0|''",
                "ha|m2|4|''",
                "km²|m2|6|''",
                "nghìn ha|m2|7|''",
                "tạ|kg|2|''",
                "nghìn tấn|kg|6|''",
                "Nghìn người|người|3|''",
                "nghìn|''|3|''",
                "Sáng kiến|sáng kiến|0|''",
                "Triệu đồng/người/năm|đồng|6|người/năm",
                "Bác sĩ/10.000 dân|bác sĩ|0|10000 dân",
                "Bác sĩ / vạn dân|bác sĩ|0|10000 dân",
                "Bác sĩ/1 vạn dân|bác sĩ|0|10000 dân",
            })
    void parse_printedUnit_isQuantityScaleAndPer(String printed, String quantity, int exponent, String per) {
        assertThat(unit(printed))
                .returns(quantity, UnitOfMeasure::quantity)
                .returns(exponent, UnitOfMeasure::exponent)
                .returns(per, UnitOfMeasure::per);
    }

    @Test
    void parse_decomposedText_isTheSame() {
        assertThat(unit("Trie\u0323\u0302u đo\u0300\u0302ng").means(unit("triệu đồng")))
                .isFalse();
        assertThat(unit("triê\u0323u đô\u0300ng").means(unit("triệu đồng"))).isTrue();
    }

    @Test
    void parse_blank_isEmpty() {
        assertThat(UnitOfMeasure.parse("  ")).isEmpty();
    }

    @Test
    void of_readingsParts_isTheUnitAsPrinted() {
        assertThat(UnitOfMeasure.of("đồng", "người/năm").means(unit("đồng/người/năm")))
                .isTrue();
        assertThat(UnitOfMeasure.of("", "")).isEqualTo(UnitOfMeasure.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2|tỷ đồng|triệu đồng|1200",
                "48|triệu đồng|đồng|48000000",
                "3|‰|%|0.3",
                "0.3|%|‰|3",
                "500|ha|km2|5.00",
                "82.50|%|%|82.50",
            })
    void convert_withinAQuantity_isExact(String number, String from, String to, String converted) {
        assertThat(unit(from).convert(new BigDecimal(number), unit(to))).isEqualTo(new BigDecimal(converted));
    }
}
