package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final Set<String> FIELDS = Set.of("observed", "closed", "met", "measured");

    @Test
    void to_wordWithOneSlip_isTheNameMeant() {
        assertThat(Nearest.to("obseved", FIELDS)).contains("observed");
        assertThat(Nearest.to("cloesd", FIELDS)).contains("closed");
        assertThat(Nearest.to("Met", FIELDS)).contains("met");
    }

    @Test
    void to_wordFarFromAll_isNone() {
        assertThat(Nearest.to("threshold", FIELDS)).isEmpty();
        assertThat(Nearest.to("x", FIELDS)).isEmpty();
    }

    @Test
    void to_twoEquallyNear_isTheFirstByName() {
        assertThat(Nearest.to("C.1", List.of("C.3", "C.2"))).contains("C.2");
    }

    @Test
    void hint_wordFarFromAll_listsWhatThereIs() {
        assertThat(Nearest.hint("threshold", FIELDS)).isEqualTo("one of closed, measured, met, observed");
        assertThat(Nearest.hint("x", Set.of("minh-hung"))).isEqualTo("there is only minh-hung");
        assertThat(Nearest.hint("x", Set.of(), "declare it")).isEqualTo("declare it");
    }

    @Test
    void distance_exchangedLetters_countsOnce() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
