package vn.datchuan.examples.cli.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void id_seenBefore_givesItsFirstLineHoweverManyFollowed() {
        SeenIds ids = new SeenIds();
        for (int line = 1; line <= 5000; line++) {
            assertThat(ids.put("id " + line, line)).isZero();
        }
        assertThat(ids.put("id 1", 6000)).isEqualTo(1);
        assertThat(ids.put("id 4999", 6001)).isEqualTo(4999);
        assertThat(ids.put("id 5001", 6002)).isZero();
        assertThat(ids.put("", 6003)).isZero();
        assertThat(ids.put("", 6004)).isEqualTo(6003);
    }
}
