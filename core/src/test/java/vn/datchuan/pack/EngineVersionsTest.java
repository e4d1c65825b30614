package vn.datchuan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineVersionsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0.1.0, true",
        ">=0.1 <1, 0.1.0, true",
        ">=0.1 <1, 0.0.9, false",
        ">=0.1 <1, 1.0.0, false",
        ">=0.1 <1, 0.10.0, true",
        ">0.1.0, 0.1.0, false",
        "<=0.1, 0.1.0, true",
        "<=0.1, 0.1.1, false",
        "=0.1.0, 0.1.0, true",
        "'  >=0.1   <0.2  ', 0.1.5, true"
    })
    void contain_boundsOfAVersion_allHold(String bounds, String version, boolean expected) {
        assertThat(new EngineVersions(bounds).contain(version)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.1", "~0.1", ">=", ">=0.1,<1", ">= 0.1", ">=0.1.2.3", ">=0..1", ">=.1", ">=1.x", ">=0.1-beta"})
    void wellFormed_otherTexts_isFalse(String text) {
        assertThat(new EngineVersions(text).wellFormed()).isFalse();
        assertThat(new EngineVersions(text).contain("0.1.0")).isFalse();
    }

    @Test
    void isVersion_threeNumbers_only() {
        assertThat(EngineVersions.isVersion("1.0.12")).isTrue();
        assertThat(EngineVersions.isVersion("1.0")).isFalse();
        assertThat(EngineVersions.isVersion("1.0.0-beta")).isFalse();
    }
}
