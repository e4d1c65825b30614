package vn.datchuan.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedNumbersTest {

    private static final String[] NAMES = {"observed", "threshold", "gap"};

    private static NamedNumbers of(String observed, String threshold, String gap) {
        @Nullable BigDecimal[] numbers = new BigDecimal[NAMES.length + 1];
        long bits = 0;
        int size = 0;
        int name = 0;
        for (String text : List.of(observed, threshold, gap)) {
            if (!text.isEmpty()) {
                numbers[size++] = new BigDecimal(text);
                bits |= 1L << name;
            }
            name++;
        }
        return NamedNumbers.of(NAMES, bits, numbers);
    }

    @Test
    void of_someMissing_holdsTheOthersInOrder() {
        assertThat(of("70", "", "10"))
                .containsExactly(Map.entry("observed", new BigDecimal("70")), Map.entry("gap", BigDecimal.TEN));
        assertThat(of("70", "80", "10").keySet()).containsExactly("observed", "threshold", "gap");
        assertThat(of("", "", "")).isEmpty();
    }

    @Test
    void get_presentAndMissing_isTheNumberOrNull() {
        NamedNumbers numbers = of("70", "", "10");
        assertThat(numbers.get("gap")).isEqualTo("10");
        assertThat(numbers.get("threshold")).isNull();
        assertThat(numbers.containsKey("threshold")).isFalse();
        assertThat(numbers.getOrDefault("other", BigDecimal.ONE)).isEqualTo("1");
    }

    @Test
    void equals_anotherMapOfTheSameEntries_isTrue() {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        map.put("gap", new BigDecimal("10"));
        map.put("observed", new BigDecimal("70"));
        assertThat(of("70", "", "10")).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(of("71", "", "10")).isNotEqualTo(map);
    }

    @Test
    void copyOf_map_keepsItsOrderAndNotTheMap() {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        map.put("z", BigDecimal.ONE);
        map.put("a", BigDecimal.TEN);
        NamedNumbers copy = NamedNumbers.copyOf(map);
        map.put("b", BigDecimal.ZERO);
        assertThat(copy.keySet()).containsExactly("z", "a");
        assertThat(NamedNumbers.copyOf(copy)).isSameAs(copy);
    }

    @Test
    void only_twoLists_keepsWhatStandsInEitherInItsOwnOrder() {
        NamedNumbers numbers = of("70", "80", "10");
        assertThat(numbers.only(List.of("gap"), List.of("observed", "other")).keySet())
                .containsExactly("observed", "gap");
        assertThat(numbers.only(List.of("threshold"), List.of()))
                .containsExactly(Map.entry("threshold", new BigDecimal("80")));
        assertThat(of("1", "2", "").only(List.of("threshold"), List.of()).get("threshold"))
                .isEqualTo("2");
        assertThat(numbers.only(List.of("threshold"), List.of("observed", "gap")))
                .isSameAs(numbers);
    }

    @Test
    void change_anyWay_isRefused() {
        NamedNumbers numbers = of("70", "80", "10");
        assertThatThrownBy(() -> numbers.put("gap", BigDecimal.ONE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(numbers::clear).isInstanceOf(UnsupportedOperationException.class);
        Iterator<Map.Entry<String, BigDecimal>> entries =
                of("", "80", "").entrySet().iterator();
        assertThat(entries.next().getKey()).isEqualTo("threshold");
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }
}
