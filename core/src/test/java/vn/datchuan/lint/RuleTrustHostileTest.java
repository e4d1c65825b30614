package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RuleText;

/** Every hostile rule file is refused at the text that makes it so; nothing is compiled here. */
class RuleTrustHostileTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/datchuan/lint/hostile");

    /** File, line and column of what is refused first, and what the file tries. */
    record Try(String file, String place, String what) {

        @Override
        public String toString() {
            return file + ": " + what;
        }
    }

    static List<Try> tries() throws IOException {
        return Files.readAllLines(FOLDER.resolve("tries.txt"), StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" \\| "))
                .map(part -> new Try(part[0], part[1], part[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tries")
    void check_hostileFile_isRefusedWhereItIsHostile(Try hostile) throws IOException {
        String text = Files.readString(FOLDER.resolve(hostile.file()), StandardCharsets.UTF_8);
        List<Problem> problems =
                RuleTrust.check("hostile", List.of(RuleParser.parse(new RuleText(hostile.file(), text))));
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).place().toString()).isEqualTo(hostile.file() + ":" + hostile.place());
        assertThat(problems.get(0).expected()).isNotEmpty();
    }

    @Test
    void hostileFiles_andTheirTable_areTheSame() throws IOException {
        Set<String> named = new TreeSet<>();
        tries().forEach(t -> named.add(t.file()));
        assertThat(named).hasSizeGreaterThanOrEqualTo(100);
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".drl")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void check_theSameFileWithoutWhatIsHostile_isAccepted() {
        String text = """
                package vn.datchuan.packs.hostile;

                import vn.datchuan.fact.IndicatorCase;
                import vn.datchuan.verdict.Verdict;

                rule "a closed window"
                when
                    $case : IndicatorCase( closed )
                then
                    $case.conclude(Verdict.PASS, drools.getRule().getName());
                end
                """;
        assertThat(RuleTrust.check("hostile", List.of(RuleParser.parse(new RuleText("a.drl", text)))))
                .isEmpty();
    }
}
