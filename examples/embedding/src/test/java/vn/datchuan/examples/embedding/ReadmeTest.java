package vn.datchuan.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.StreamSummary;

/** The README shows code that is compiled here and output that it really prints. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/vn/datchuan/examples/embedding/EmbeddingExample.java");

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(README)) {
            if (block == null && line.equals("```" + language)) {
                block = new StringBuilder();
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static String withoutIndent(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.strip()).append(' '));
        return lines.toString().replaceAll("\\s+", " ");
    }

    private static String printed(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void javaBlocks_all_standInTheCompiledExample() throws IOException {
        String source = withoutIndent(Files.readString(SOURCE));
        assertThat(blocks("java")).hasSize(3).allSatisfy(block -> assertThat(source)
                .contains(withoutIndent(block)));
    }

    @Test
    void textBlocks_all_areWhatTheExamplePrints() throws IOException {
        assertThat(blocks("text"))
                .containsExactly(printed(EmbeddingExample::judgeUnit), printed(EmbeddingExample::judgeOneTarget));
    }

    @Test
    void judgeFile_twoUnits_writesALineForEachTargetAndSaysWhatItCouldNotUse(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("values.csv");
        Files.writeString(file, """
                unit;indicator;period;value
                minh-hung;C.6;2026;912/1000
                minh-hung;C.7;2026;82,5
                minh-hung;C.8;20x6;80
                thien-tan;none;2026;1
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Problem> problems = new ArrayList<>();
        StreamSummary summary = EmbeddingExample.judgeFile(file, out, problems);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("unit,plan,indicator,period,verdict,severity,reason,row\n")
                .contains(
                        "\nminh-hung,minh-hung-2026,C.6,2026,FAIL,,,3\n",
                        "\nminh-hung,minh-hung-2026,C.7,2026,PASS,,,3\n");
        assertThat(problems).extracting(p -> p.place().line()).containsExactly(4);
        assertThat(summary.units()).isEqualTo(2);
        assertThat(summary.problems()).isEqualTo(1);
        assertThat(summary.counts().total())
                .isEqualTo(out.toString(StandardCharsets.UTF_8).lines().count() - 1);
    }
}
