package vn.datchuan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Đạt|Đạt",
                " Tỷ lệ  hộ|Tỷ lệ hộ ",
                "Tỷ lệ|Ty\u0309 lệ",
                "hộ|ho\u0323\u0302",
                "a\tb|a b",
                "e\u0323\u0302n|\u1EC7n",
                "\u2126x|\u03A9x"
            })
    void are_sameButForSpacesAndComposition_areTheSame(String one, String two) {
        assertThat(SameWords.are(one, two)).isTrue();
        assertThat(SameWords.are(two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Đạt|Dạt",
                "≥ 80%|Tỷ lệ hộ",
                "a|b",
                "ab|abc",
                "a b|ab",
                "hộ|ho\u0302",
                "Tỷ lệ a|Tỷ lệ b",
                "a\u00A0b|a b"
            })
    void are_otherWords_areNot(String one, String two) {
        assertThat(SameWords.are(one, two)).isFalse();
        assertThat(SameWords.are(two, one)).isFalse();
    }
}
