package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.pack.RuleText;

/** Whatever the text, a tree comes back whose spans lie in it. */
class RuleParserMutationTest {

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "\"",
            "'",
            "\\",
            "\\u0022",
            "/*",
            "*/",
            "//",
            "\n",
            ";",
            ",",
            ".",
            "!",
            "&&",
            "<",
            "@",
            "-",
            "rule ",
            "rule \"x\" ",
            " then ",
            " end ",
            " when ",
            "not ",
            "eval(",
            "new ",
            "function ",
            "from ",
            "80%",
            "≥",
            "đ",
            "\u0000",
            "\uD800",
            "\u2028",
            "\uFEFF",
            "import ",
            "package ",
            "or ",
            "salience ",
            "->",
            "?",
            "=");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parse_cutAndSwappedShippedFiles_givesATreeWithSpansInsideOfTheText(long seed) {
        Random random = new Random(seed);
        for (RuleText file : ShippedFiles.all()) {
            String text = file.text();
            for (int round = 0; round < 40; round++) {
                text = text.length() > 2 * file.text().length() ? file.text() : mutated(text, random);
                requireSound(new RuleText(file.path(), text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "{",
                "[",
                "\"",
                "'",
                "\\",
                "!",
                "a.",
                "a(",
                "a + ",
                "a && ",
                "not ",
                "A() or ",
                "rule \"x\" ",
                "rule ",
                "rule \"x\" when A( ",
                "rule \"x\" then ",
                "rule \"x\" then a(",
                "@A(",
                "/*",
                "package a ",
                "function f {",
                "query ",
                "a -> ",
                "(a) ",
                "a ? ",
                "new A<",
                "≥",
                "\uD800",
                "x;",
                "80%",
                "$a : ",
                "then ",
                "end ",
                "a.b.c d ",
                "salience ",
                "a-b-",
                "import "
            })
    void parse_oneThingVeryOften_givesATree(String piece) {
        String often = piece.repeat(10_000);
        requireSound(new RuleText("x.drl", often));
        requireSound(new RuleText("x.drl", "rule \"r\" when\nA( " + often));
        requireSound(new RuleText("x.drl", "rule \"r\" when A() then\n" + often));
    }

    @Test
    void parse_veryManyProblems_namesTheFirstThousand() {
        RuleFile file = RuleParser.parse(new RuleText("x.drl", "≥\n".repeat(5_000)));
        assertThat(file.problems()).hasSize(1_000);
        assertThat(file.problems().get(999).place().line()).isEqualTo(1_000);
    }

    private static void requireSound(RuleText file) {
        RuleFile tree = RuleParser.parse(file);
        int end = file.text().length();
        int lines = (int) file.text().chars().filter(c -> c == '\n').count() + 1;
        for (Span span : TreeWalk.spans(tree)) {
            boolean inside = span.start() >= 0 && span.start() <= span.end() && span.end() <= end;
            if (!inside || span.line() < 1 || span.line() > lines || span.column() < 1) {
                throw new AssertionError(span + " is outside of " + end + " characters: " + file.text());
            }
        }
        for (OtherText other : TreeWalk.others(tree)) {
            String slice =
                    file.text().substring(other.span().start(), other.span().end());
            if (!other.text().equals(slice)) {
                throw new AssertionError(other + " is not " + slice);
            }
        }
        assertThat(tree.hashCode()).isEqualTo(RuleParser.parse(file).hashCode());
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> changed.delete(at, to);
            case 1 -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> changed.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            default -> changed.insert(random.nextInt(text.length() + 1), text.substring(at, to));
        }
        return changed.toString();
    }
}
