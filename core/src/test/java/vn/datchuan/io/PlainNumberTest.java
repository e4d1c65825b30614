package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "5 5",
                "007 7",
                "82,5 82.5",
                "82.50 82.50",
                "-3,25 -3.25",
                "0.500 0.500",
                "0,5 0.5",
                "1234.567 1234.567",
                "0 0",
                "-0 0",
                "0.00 0.00",
                "123456789012345678 123456789012345678",
                "-12345678901234567 -12345678901234567"
            })
    void of_digitsWithAtMostOneMark_isTheNumberAndItsDecimals(String text, BigDecimal number) {
        assertThat(PlainNumber.of(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1.500",
                "1,500",
                "-12.345",
                "123,456",
                "5.",
                ".5",
                "-.5",
                "1.2.3",
                "1.234,5",
                "1 5",
                "+5",
                "5%",
                "−5",
                "٥",
                "1e3",
                "1234567890123456789"
            })
    void of_anythingElse_isLeftToOthers(String text) {
        assertThat(PlainNumber.of(text)).isNull();
    }

    @Test
    void parse_plainOrNot_isTheSameNumber() {
        assertThat(ValuesNumber.parse("0012,50", NumberForm.STRICT))
                .isEqualTo(new ValuesNumber.Read(new BigDecimal("12.50")));
        assertThat(ValuesNumber.parse("+0012,50", NumberForm.STRICT))
                .isEqualTo(new ValuesNumber.Read(new BigDecimal("12.50")));
    }
}
