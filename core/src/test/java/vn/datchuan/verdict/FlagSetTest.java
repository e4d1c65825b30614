package vn.datchuan.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagSetTest {

    @Test
    void of_everyCombination_isTheSetOfItsBits() {
        for (int bits = 0; bits < 1 << Flag.values().length; bits++) {
            Set<Flag> flags = FlagSet.of(bits);
            assertThat(flags).hasSize(Integer.bitCount(bits));
            assertThat(FlagSet.bits(flags)).isEqualTo(bits);
            assertThat(FlagSet.of(bits)).isSameAs(flags);
        }
    }

    @Test
    void of_twoFlags_areInTheOrderOfTheFlagsAndUnmodifiable() {
        Set<Flag> flags = FlagSet.copyOf(EnumSet.of(Flag.NEAR, Flag.PROVISIONAL));
        assertThat(flags).containsExactly(Flag.PROVISIONAL, Flag.NEAR);
        assertThat(flags).isEqualTo(EnumSet.of(Flag.PROVISIONAL, Flag.NEAR)).hasToString("[PROVISIONAL, NEAR]");
        assertThat(flags.contains(Flag.LATE)).isFalse();
        assertThatThrownBy(() -> flags.add(Flag.LATE)).isInstanceOf(UnsupportedOperationException.class);
    }
}
