package vn.datchuan.examples.cli.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Numeric;

class PrintedValueTest {

    private static final Optional<BigDecimal> LIMIT = Optional.of(new BigDecimal("95.5"));

    @Test
    void numbers_inBothSpellings_areRead() {
        assertThat(PrintedValue.parse("95")).contains(new Numeric(new BigDecimal("95")));
        assertThat(PrintedValue.parse(" 82,5 % ")).contains(new Numeric(new BigDecimal("82.5")));
        assertThat(PrintedValue.parse("-0.125")).contains(new Numeric(new BigDecimal("-0.125")));
        assertThat(PrintedValue.parse("1234,500")).contains(new Numeric(new BigDecimal("1234.500")));
    }

    @Test
    void bounds_knowTheirSideAndWhetherTheyAreInclusive() {
        assertThat(PrintedValue.parse(">95.5")).contains(new Bounded(LIMIT, Optional.empty(), false));
        assertThat(PrintedValue.parse("> 95,5%")).contains(new Bounded(LIMIT, Optional.empty(), false));
        assertThat(PrintedValue.parse(">=95.5")).contains(new Bounded(LIMIT, Optional.empty(), true));
        assertThat(PrintedValue.parse("≥95.5")).contains(new Bounded(LIMIT, Optional.empty(), true));
        assertThat(PrintedValue.parse("<95.5")).contains(new Bounded(Optional.empty(), LIMIT, false));
        assertThat(PrintedValue.parse("<=95.5")).contains(new Bounded(Optional.empty(), LIMIT, true));
        assertThat(PrintedValue.parse("≤ 95.5")).contains(new Bounded(Optional.empty(), LIMIT, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ">", "%", "cao", "1.500", "12,500", "1.2.3", "5.", ".5", "=5", "> >5", "1e3", "٩٥"})
    void otherTexts_areNoValue(String text) {
        assertThat(PrintedValue.parse(text)).isEmpty();
    }
}
