package vn.datchuan.examples.backtest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.datchuan.examples.backtest.score.Bootstrap.Interval;

final class MarkdownTest {

    @Test
    void table_numbers_standToTheRight() {
        Markdown text = new Markdown();
        text.table(List.of("method", "recall"), List.of(List.of("a", "0.5")));
        assertThat(text.toString()).isEqualTo("| method | recall |\n|---|---:|\n| a | 0.5 |\n\n");
    }

    @Test
    void numbers_areRoundedHalfUp() {
        assertThat(Numbers.of(0.0625, 3)).isEqualTo("0.063");
        assertThat(Numbers.of(OptionalDouble.empty(), 3)).isEqualTo("–");
        assertThat(Numbers.of(OptionalDouble.of(0.5), Optional.of(new Interval(0.25, 0.75))))
                .isEqualTo("0.500 [0.250, 0.750]");
        assertThat(Numbers.of(OptionalDouble.of(0.5), Optional.empty())).isEqualTo("0.500");
    }
}
