package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.datchuan.error.Place;
import vn.datchuan.pack.PackFiles;

class LintTextTest {

    @Test
    void of_vietnameseBeforeThePlace_putsTheCaretBelowIt() {
        assertThat(text("Tỷ lệ: đúng hạn", 8, 4)).isEqualTo("""
                        p/plan.yaml:1:8: error DUPLICATE_KEY: key "x" stands twice; keep one of the two
                            Tỷ lệ: đúng hạn
                                   ^^^^
                        1 error, 0 warnings in 1 pack
                        """);
    }

    @Test
    void of_lettersAndMarksApart_countsEachLetterOnce() {
        assertThat(marks("a\u0323\u0302 b", 5, 1)).isEqualTo("      ^");
        assertThat(marks("x a\u0323\u0302 b", 3, 3)).isEqualTo("      ^");
    }

    @Test
    void of_tabsBeforeThePlace_keepsThem() {
        assertThat(marks("\ta\tb", 4, 1)).isEqualTo("    \t \t^");
    }

    @Test
    void of_wideCharacters_countsTwoColumns() {
        assertThat(marks("指标 C", 4, 1)).isEqualTo("         ^");
        assertThat(marks("a 指标", 3, 2)).isEqualTo("      ^^^^");
    }

    @Test
    void of_placeBehindTheEnd_marksTheEnd() {
        assertThat(marks("abc", 9, 5)).isEqualTo("       ^");
    }

    @Test
    void of_longLine_showsThePartAroundThePlace() {
        String line = "a".repeat(300) + "b" + "c".repeat(300);
        String[] lines = text(line, 301, 1).split("\n", -1);

        assertThat(lines[1]).hasSize(4 + 1 + 160 + 1).startsWith("    …a").endsWith("c…");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('b');
    }

    @Test
    void of_invisibleCharacters_showsAMark() {
        assertThat(text("a\u202Eb\u0007c", 3, 1)).contains("    a\uFFFDb\uFFFDc\n      ^\n");
    }

    @Test
    void of_missingFile_hasNoSourceLine() {
        LintFinding finding = LintKind.MISSING_README.at(new Place("p/README.md", 1, 1), 1);

        assertThat(LintText.of(List.of(finding), List.of(pack("x")))).isEqualTo("""
                        p/README.md:1:1: warning MISSING_README: the pack has no README.md; half a page: scope, source document, oddities, open questions
                        0 errors, 1 warning in 1 pack
                        """);
    }

    @Test
    void of_nothing_isTheSummary() {
        assertThat(LintText.of(List.of(), List.of(pack("x"), pack("y"))))
                .isEqualTo("0 errors, 0 warnings in 2 packs\n");
    }

    private static String marks(String line, int column, int length) {
        return text(line, column, length).split("\n", -1)[2];
    }

    private static String text(String line, int column, int length) {
        LintFinding finding = LintKind.DUPLICATE_KEY.at(new Place("p/plan.yaml", 1, column), length, "x");
        return LintText.of(List.of(finding), List.of(pack(line + "\r\nnext")));
    }

    private static PackFiles pack(String plan) {
        return new PackFiles("p", new TreeMap<>(Map.of("plan.yaml", plan.getBytes(StandardCharsets.UTF_8))));
    }
}
