package vn.datchuan.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestTest {

    private static final String BEGIN = "<!-- results: printed by the program -->\n\n";
    private static final String END = "<!-- end of results -->\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Backtest.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** The whole backtest on the shipped data: the only slow test here. */
    @Test
    void run_shippedData_printsWhatTheReadmeSays(@TempDir Path folder) throws IOException {
        assertThat(run(folder.toString())).isZero();
        String printed = out.toString(StandardCharsets.UTF_8);
        String readme = Files.readString(Path.of("README.md"));
        String quoted = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(printed).isEqualToNormalizingNewlines(quoted + "Written to " + folder + "\n");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("report.md", "reliability.svg", "precision-recall.svg", "alarms.svg");
        assertThat(folder.resolve("report.md")).content().contains(quoted.strip());
    }

    @Test
    void run_twoFolders_saysWhatWasExpected() {
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("a b: expected [FOLDER]");
    }

    @Test
    void run_option_saysWhatWasExpected() {
        assertThat(run("--help")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("--help: expected [FOLDER]");
    }

    @Test
    void run_folderThatIsAFile_isOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
}
