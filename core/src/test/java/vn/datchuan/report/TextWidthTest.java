package vn.datchuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void of_decomposedVietnamese_countsWhatIsSeen() {
        String decomposed = Normalizer.normalize("Tỷ lệ đạt", Normalizer.Form.NFD);
        assertThat(TextWidth.of(decomposed)).isEqualTo(9);
        assertThat(TextWidth.of(TextWidth.composed(decomposed))).isEqualTo(9);
    }

    @Test
    void wrapped_longText_breaksAtSpaces() {
        assertThat(TextWidth.wrapped("Tỷ lệ hồ sơ trực tuyến", 10)).containsExactly("Tỷ lệ hồ", "sơ trực", "tuyến");
    }

    @Test
    void wrapped_wordThatIsTooLong_isBrokenBetweenLetters() {
        assertThat(TextWidth.wrapped("ấấấấấ", 2)).containsExactly("ấấ", "ấấ", "ấ");
    }

    @Test
    void wrapped_letterWithAMarkThatDoesNotCompose_isNotTornApart() {
        assertThat(TextWidth.wrapped("q\u0301q\u0301q\u0301", 2)).containsExactly("q\u0301q\u0301", "q\u0301");
    }

    @Test
    void cut_tooManyLines_endsWithAnEllipsis() {
        assertThat(TextWidth.cut(List.of("một hai", "ba", "bốn"), 1, 7)).containsExactly("một…");
        assertThat(TextWidth.cut(List.of("một hai", "ba", "bốn"), 1, 8)).containsExactly("một hai…");
        assertThat(TextWidth.cut(List.of("khuyếnkhích", "ba"), 1, 7)).containsExactly("khuyến…");
        assertThat(TextWidth.cut(List.of("một", "ba", "bốn"), 2, 7)).containsExactly("một", "ba…");
    }
}
