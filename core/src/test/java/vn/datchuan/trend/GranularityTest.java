package vn.datchuan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

    @ParameterizedTest
    @CsvSource({
        "95, 5, 5",
        "95, 7, 7",
        "95, 10, 10",
        "95, 12, 12",
        "95, 20, 19",
        "95, 33, 32",
        "80, 5, 4",
        "80, 7, 6",
        "80, 12, 10",
        "80, 33, 27"
    })
    void needed_workedSizes_areTheSmallestThatReach(String target, String size, String needed) {
        assertThat(Granularity.needed(Given.number(target), Given.number(size), false))
                .isEqualByComparingTo(needed);
    }

    @Test
    void needed_strictTargetOnAWholeCount_isOneMore() {
        assertThat(Granularity.needed(Given.number("80"), Given.number("5"), true))
                .isEqualByComparingTo("5");
        assertThat(Granularity.needed(Given.number("80"), Given.number("7"), true))
                .isEqualByComparingTo("6");
    }
}
