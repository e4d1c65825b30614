package vn.datchuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScorecardCountersTest {

    @Test
    void of_namesInTurn_areKeptInTheOrderInWhichTheyWereMet() {
        NamedCounters counters = new NamedCounters();
        VerdictCounter health = counters.of("Y tế");
        VerdictCounter culture = counters.of("Văn hóa");
        assertThat(counters.of("Y tế")).isSameAs(health);
        assertThat(counters.of("Y tế")).isSameAs(health);
        assertThat(counters.of("Văn hóa")).isSameAs(culture).isNotSameAs(health);
        assertThat(counters.of("")).isNotSameAs(culture);
        assertThat(counters.size()).isEqualTo(3);
        assertThat(counters.name(1)).isEqualTo("Văn hóa");
        assertThat(counters.counter(1)).isSameAs(culture);
    }

    @Test
    void counts_nothing_isEmpty() {
        assertThat(new VerdictCounter().isEmpty()).isTrue();
    }
}
