package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;

class MarkedTargetTest {

    @Test
    void of_wordsInTheTarget_areMarked() {
        TargetReading reading = reading("Phấn đấu đạt trên 85%", condition(Condition.Field.TARGET, 9, 21));
        assertThat(MarkedTarget.of(reading, Condition.Field.TARGET)).isEqualTo("Phấn đấu «đạt trên 85%»");
    }

    @Test
    void of_otherMarks_areUsed() {
        TargetReading reading = reading("Phấn đấu đạt trên 85%", condition(Condition.Field.TARGET, 9, 21));
        assertThat(MarkedTarget.of(reading, Condition.Field.TARGET, '[', ']')).isEqualTo("Phấn đấu [đạt trên 85%]");
    }

    @Test
    void of_severalConditions_areMarkedInOrder() {
        TargetReading reading = reading(
                "100% & 98% VB", condition(Condition.Field.TARGET, 7, 10), condition(Condition.Field.TARGET, 0, 4));
        assertThat(MarkedTarget.of(reading, Condition.Field.TARGET)).isEqualTo("«100%» & «98%» VB");
    }

    @Test
    void of_wordsBeyondTheText_areMarkedAsFarAsItGoes() {
        TargetReading reading = reading("80%", condition(Condition.Field.TARGET, 0, 30));
        assertThat(MarkedTarget.of(reading, Condition.Field.TARGET)).isEqualTo("«80%»");
    }

    @Test
    void of_wordsInTheName_leaveTheTargetUnmarked() {
        TargetReading reading = reading("80", condition(Condition.Field.INDICATOR, 0, 4));
        assertThat(MarkedTarget.of(reading, Condition.Field.TARGET)).isEqualTo("80");
        assertThat(MarkedTarget.of(reading, Condition.Field.INDICATOR)).isEqualTo("«Trên» mức chuẩn");
    }

    private static TargetReading reading(String target, Condition... conditions) {
        return new TargetReading(
                new PrintedTarget("Trên mức chuẩn", Optional.empty(), target, Optional.empty()),
                TargetKind.NUMERIC,
                new Criterion.Unread(),
                List.of(conditions),
                false,
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Condition condition(Condition.Field field, int start, int end) {
        return new Condition(
                Comparison.AT_LEAST,
                BigDecimal.TEN,
                false,
                Optional.empty(),
                "%",
                "",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                field,
                start,
                end);
    }
}
