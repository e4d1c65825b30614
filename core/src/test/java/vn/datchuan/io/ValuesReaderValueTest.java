package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Missing;
import vn.datchuan.model.MeasuredValue.NotApplicable;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.MeasuredValue.Ratio;

class ValuesReaderValueTest {

    private static final String EXPECTED =
            "; expected a number, a share such as 41/54, a bound such as >95%, or a rating in words";

    private static MeasuredValue value(String text) {
        ValuesFile file = ValuesTexts.readValue(text);
        assertThat(file.problems()).isEmpty();
        return file.measurements().get(0).value();
    }

    private static Numeric number(String text) {
        return new Numeric(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82,5|82.5",
                "82.5|82.5",
                "82,50|82.50",
                "05|5",
                "-5|-5",
                "−5|-5",
                "+5|5",
                "0.500|0.500",
                "0,125|0.125",
                "1234,567|1234.567",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.500.000|1500000",
                "1,500,000|1500000",
                "1 500 000|1500000",
                "1.500.000,25|1500000.25"
            })
    void read_clearNumber_keepsTheDecimalsPrinted(String text, String number) {
        assertThat(value(text)).isEqualTo(number(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500|1500|1.5",
                "1,500|1500|1.5",
                "-12.345|-12345|-12.345",
            })
    void read_oneMarkAndThreeDigits_isRefusedWithoutNumberForm(String text, String whole, String decimal) {
        ValuesFile file = ValuesTexts.readValue(text);

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.csv:2:4: value \"" + text + "\" is " + whole + " or " + decimal
                        + "; expected another spelling, or --numbers vi|intl to say which");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VIETNAMESE|1.500|1500",
                "VIETNAMESE|1,500|1.500",
                "INTERNATIONAL|1.500|1.500",
                "INTERNATIONAL|1,500|1500",
                "VIETNAMESE|82.5|82.5",
                "INTERNATIONAL|82,5|82.5",
                "VIETNAMESE|1,234.5|1234.5"
            })
    void read_numberFormGiven_decidesOnlyWhatIsDoubtful(NumberForm form, String text, String number) {
        ValuesFile file = ValuesTexts.readValue(text, form);

        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements().get(0).value()).isEqualTo(number(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12abc",
                "1e5",
                "1e999999999",
                "82,",
                "82,5,1",
                "1.2.3",
                "1.50.000",
                "95%%",
                "~5",
                "30/06/2026x",
                "=1+1",
                "80-90",
                "٥",
                "."
            })
    void read_startsLikeANumberAndIsNone_isRefused(String text) {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue(text)))
                .singleElement()
                .asString()
                .startsWith("v.csv:2:4: value \"" + text + "\" ")
                .endsWith(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901", "0.123456789012345678901"})
    void read_moreDigitsThanAnyFigureHas_isRefused(String text) {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue(text)))
                .containsExactly("v.csv:2:4: value \"" + text
                        + "\" has too many digits; expected at most 30 digits and 20 decimals");
    }

    @Test
    void read_thousandDigits_isRefusedWithShortenedText() {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue("9".repeat(1000))))
                .containsExactly("v.csv:2:4: value \"" + "9".repeat(39)
                        + "…\" has too many digits; expected at most 30 digits and 20 decimals");
    }

    @Test
    void read_numberOverNumber_isARatio() {
        assertThat(value("41/54")).isEqualTo(new Ratio(new BigDecimal("41"), new BigDecimal("54")));
        assertThat(value("41 / 54")).isEqualTo(new Ratio(new BigDecimal("41"), new BigDecimal("54")));
        assertThat(value("0/0")).isEqualTo(new Ratio(new BigDecimal("0"), new BigDecimal("0")));
    }

    @Test
    void read_ratioWithDoubtfulPart_isRefused() {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue("1.500/2.000")))
                .containsExactly("v.csv:2:4: value \"1.500/2.000\" has a part that is 1500 or 1.5"
                        + "; expected another spelling, or --numbers vi|intl to say which");
    }

    @Test
    void read_comparisonSign_isABound() {
        assertThat(value(">95")).isEqualTo(new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), false));
        assertThat(value("≥95")).isEqualTo(new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), true));
        assertThat(value(">= 95")).isEqualTo(new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), true));
        assertThat(value("<5")).isEqualTo(new Bounded(Optional.empty(), Optional.of(new BigDecimal("5")), false));
        assertThat(value("≤ 5")).isEqualTo(new Bounded(Optional.empty(), Optional.of(new BigDecimal("5")), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chưa có", "Chưa có", "chua co", "không có số liệu", "n/a", "N/A", "-", "–", "—", "…"})
    void read_wordsForNoFigure_isMissingWithTheWords(String text) {
        assertThat(value(text)).isEqualTo(new Missing(text));
    }

    @Test
    void read_blank_isMissing() {
        assertThat(value("")).isEqualTo(new Missing(""));
        assertThat(value("   ")).isEqualTo(new Missing(""));
    }

    @Test
    void read_doesNotApply_isNotApplicable() {
        assertThat(value("Không áp dụng")).isEqualTo(new NotApplicable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ước 95%|95%",
                "Ước đạt 95%|95%",
                "ước tính 82,5|82.5",
                "uoc 95|95",
                "ước 41/54|41/54",
                "ước đạt|đạt"
            })
    void read_uoc_isAnEstimateOfTheRest(String text, String rest) {
        ValuesFile file = ValuesTexts.readValue(text);

        assertThat(file.measurements().get(0).status()).isEqualTo(FigureStatus.ESTIMATE);
        assertThat(ValuesText.of(file.measurements().get(0).value())).isEqualTo(rest);
    }

    @Test
    void read_uocAlone_isRefused() {
        assertThat(ValuesTexts.problems(ValuesTexts.readValue("ước")))
                .containsExactly("v.csv:2:4: value \"ước\" is an estimate of nothing" + EXPECTED);
    }

    @Test
    void read_otherText_isARatingComposedAndFolded() {
        assertThat(value("Đạt")).isEqualTo(new Rating("Đạt"));
        assertThat(value(" Chưa \u00a0 đạt ")).isEqualTo(new Rating("Chưa đạt"));
        assertThat(value("Đa\u0323t")).isEqualTo(new Rating("Đạt"));
    }

    @Test
    void read_ratingOfTwoHundredCharacters_isTheLongest() {
        assertThat(value("x".repeat(200))).isEqualTo(new Rating("x".repeat(200)));
        assertThat(ValuesTexts.problems(ValuesTexts.readValue("x".repeat(201))))
                .containsExactly("v.csv:2:4: value \"" + "x".repeat(39)
                        + "…\" is longer than 200 characters; expected a rating in a few words");
    }
}
