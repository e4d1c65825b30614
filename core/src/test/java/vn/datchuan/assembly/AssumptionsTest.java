package vn.datchuan.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.datchuan.verdict.DataAssumption;

class AssumptionsTest {

    @Test
    void list_manySets_areInOrderWhateverWasAskedBefore() {
        Random random = new Random(20261122L);
        DataAssumption[] all = DataAssumption.values();
        for (int round = 0; round < 10_000; round++) {
            int bits = random.nextInt(1 << all.length);
            List<DataAssumption> expected = new ArrayList<>();
            for (DataAssumption one : all) {
                if ((bits & Assumptions.bit(one)) != 0) {
                    expected.add(one);
                }
            }
            assertThat(Assumptions.list(bits)).isEqualTo(expected);
            assertThat(Assumptions.bits(expected)).isEqualTo(bits);
        }
        assertThat(Assumptions.list(0)).isEmpty();
    }
}
