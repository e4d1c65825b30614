package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

class IntervalTest {

    private static Interval between(String low, String high) {
        return new Interval(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)));
    }

    @Test
    void some_ofAStretch_hasFewDecimalsAndLiesWithin() {
        assertThat(between("70", "80").some()).isEqualByComparingTo("75");
        assertThat(between("0.1", "0.2").some()).isEqualByComparingTo("0.15");
        assertThat(between("79.9", "80").some()).isEqualByComparingTo("79.95");
        assertThat(new Interval(Optional.empty(), Optional.of(BigDecimal.TEN)).some())
                .isEqualByComparingTo("9");
        assertThat(new Interval(Optional.of(BigDecimal.TEN), Optional.empty()).some())
                .isEqualByComparingTo("11");
    }

    @Test
    void some_several_standInOrder() {
        List<BigDecimal> numbers = between("0", "1").some(3, false);

        assertThat(numbers).hasSize(3).isSorted().doesNotHaveDuplicates();
        assertThat(between("0", "3").some(3, true)).extracting(Interval::plain).containsExactly("1", "2");
        assertThat(between("0", "1").some(3, true)).isEmpty();
    }

    @Test
    void cells_ofADomain_areItsConstantsAndWhatLiesBetween() {
        RegionDomain share =
                RegionDomain.of(IndicatorCase.class, "missProbability").orElseThrow();
        List<RegionCell> cells = IntervalCells.of(share, new TreeSet<>(List.of(new BigDecimal("0.5"))), 1);

        assertThat(cells.stream().map(c -> c.interval()
                        .map(Interval::toString)
                        .orElse(c.sort().name())))
                .containsExactly("0", "above 0 and below 0.5", "0.5", "above 0.5 and below 1", "1", "ABSENT");
    }

    @Test
    void cells_ofCounts_holdAWholeNumber() {
        RegionDomain count = RegionDomain.of(VerdictTally.class, "fail").orElseThrow();
        List<RegionCell> cells = IntervalCells.of(count, new TreeSet<>(List.of(BigDecimal.ONE)), 1);

        assertThat(cells.stream().map(c -> c.interval().map(Interval::toString).orElse("")))
                .containsExactly("0", "1", "above 1");
    }
}
