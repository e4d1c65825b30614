package vn.datchuan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, 0",
        "1.9.0, 1.10.0, -1",
        "2.0.0, 1.10.0, 1",
        "1.0, 1.0.0, -1",
        "1.0.a, 1.0.b, -1",
        "10, 9, 1"
    })
    void compare_versions_byNumbersAndNotByLetters(String a, String b, int expected) {
        assertThat(Integer.signum(VersionOrder.compare(a, b))).isEqualTo(expected);
        assertThat(Integer.signum(VersionOrder.compare(b, a))).isEqualTo(-expected);
    }
}
