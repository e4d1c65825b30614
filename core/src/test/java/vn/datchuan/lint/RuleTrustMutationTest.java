package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.pack.RuleText;

/** Shipped rule files with hostile pieces put in anywhere: nothing is thrown, and what is accepted has them in texts and comments only. */
class RuleTrustMutationTest {

    private static final Path PACKS = Path.of("../rules/packs");

    private static final List<String> PIECES = List.of(
            "System.exit(1);",
            "System.exit(1)",
            "\\u0022",
            "\\",
            "*/",
            "/*",
            "//",
            "\"",
            "'",
            "\n",
            "\r",
            "\u2028",
            "then",
            "end",
            "when",
            "rule \"x\"",
            "(",
            ")",
            ",",
            ";",
            "new Thread()",
            "getClass()",
            "eval(true)",
            "salience 3",
            "import java.io.File;",
            "function void f() { }",
            "from",
            "&&",
            "!",
            ".",
            "$case",
            "not",
            "in",
            "0",
            "closed",
            "policy",
            "\uD800",
            "\u0000");

    private static final Pattern TEXTS_AND_COMMENTS = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|/\\*(?s:.*?)\\*/");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void check_mutatedShippedFiles_throwsNothingAndAcceptsOnlyListedWords(long seed) throws IOException {
        Random random = new Random(seed);
        int accepted = 0;
        for (String file : shipped()) {
            for (int round = 0; round < 60; round++) {
                String text = mutated(file, random);
                if (RuleTrust.check(List.of(RuleParser.parse(new RuleText("a.drl", text))))
                        .isEmpty()) {
                    accepted++;
                    requireListedWords(text);
                }
            }
        }
        assertThat(accepted).isBetween(10, 600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "/*",
                "//",
                "(",
                "a ",
                "\"a\" ",
                "rule \"x\" ",
                "\\",
                "80 ",
                "{",
                "rule \"x\" when $c : IndicatorCase( closed ) then "
            })
    void check_oneThingVeryOften_isRefused(String piece) {
        assertThat(RuleTrust.check(List.of(RuleParser.parse(new RuleText("a.drl", piece.repeat(20_000))))))
                .isNotEmpty();
    }

    @Test
    void shippedFiles_forMutation_areThere() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static void requireListedWords(String text) {
        String bare = TEXTS_AND_COMMENTS.matcher(text).replaceAll(" ");
        Matcher words = WORDS.matcher(bare.substring(bare.indexOf('\n')));
        while (words.find()) {
            String word = words.group();
            assertThat(RuleTrustWords.ALL.contains(word) || word.equals("$case") || word.equals("$set"))
                    .as(word + " in " + text)
                    .isTrue();
        }
        assertThat(text).doesNotContain("\\");
    }

    private static List<String> shipped() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PACKS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(changed.length() + 1);
            if (random.nextInt(4) == 0) {
                changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(8)));
            } else {
                changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }
}
