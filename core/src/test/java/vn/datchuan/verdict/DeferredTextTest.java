package vn.datchuan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredTextTest {

    @Test
    void text_askedTwice_isMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        DeferredText text = DeferredText.madeBy(of -> of + " " + made.incrementAndGet(), "made");
        assertThat(made).hasValue(0);
        assertThat(text.text()).isEqualTo("made 1");
        assertThat(text).hasToString("made 1");
        assertThat(made).hasValue(1);
    }

    @Test
    void equals_knownAndMade_compareTheTexts() {
        assertThat(DeferredText.madeBy(of -> "a", ""))
                .isEqualTo(DeferredText.of("a"))
                .hasSameHashCodeAs(DeferredText.of("a"));
        assertThat(DeferredText.of("a")).isNotEqualTo(DeferredText.of("b"));
    }
}
