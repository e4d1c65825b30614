package vn.datchuan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.model.Direction;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** Whether a printed target asks for at least as much as another. */
class StrictnessTest {

    private static TargetReading read(String text) {
        return TargetNotation.read(new PrintedTarget("Tỷ lệ", Optional.empty(), text, Optional.of(Direction.HIGHER)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 80%|≥ 80%|AT_LEAST_AS_STRICT",
                "≥ 80,1%|≥ 80%|AT_LEAST_AS_STRICT",
                "≥ 79,9%|≥ 80%|WEAKER",
                "Trên 80%|≥ 80%|AT_LEAST_AS_STRICT",
                "≥ 80%|Trên 80%|WEAKER",
                "≤ 5%|≤ 5%|AT_LEAST_AS_STRICT",
                "≤ 4%|≤ 5%|AT_LEAST_AS_STRICT",
                "≤ 6%|≤ 5%|WEAKER",
                "Dưới 5%|≤ 5%|AT_LEAST_AS_STRICT",
                "≤ 5%|Dưới 5%|WEAKER",
                "≤ 80%|≥ 80%|NOT_COMPARABLE",
                "≥ 48 triệu đồng|≥ 80%|NOT_COMPARABLE",
                "Từ 85% đến 90%|≥ 80%|AT_LEAST_AS_STRICT",
                "Từ 75% đến 90%|≥ 80%|WEAKER",
                "Đạt|≥ 80%|NOT_COMPARABLE",
                "Đạt|Đạt|AT_LEAST_AS_STRICT",
                "(Chưa có chỉ tiêu 2026)|≥ 80%|WEAKER",
                "≥ 80%|(Chưa có chỉ tiêu 2026)|AT_LEAST_AS_STRICT",
            })
    void order_ofTwoTargets_isThatOfWhatMeetsThem(String first, String second, Strictness.Order order) {
        assertThat(Strictness.of(read(first), read(second), Direction.HIGHER).order())
                .isEqualTo(order);
    }
}
