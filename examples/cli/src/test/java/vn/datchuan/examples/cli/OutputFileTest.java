package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An output is there as a whole or not at all, whoever stops the program when. */
class OutputFileTest {

    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void write_failsHalfWay_leavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(entries()).containsExactly("report.json");
        assertThat(file).hasContent("old");
    }

    @Test
    void write_link_replacesTheFileItLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
        OutputFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(entries()).containsExactly("latest.json", "report.json");
    }

    /** Half of the output is written when the program is interrupted: the problem of the last line is told after the first lines were judged. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void interrupt_inTheMiddleOfTheOutput_leavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("verdicts.ndjson"), "old\n");
        Process process = start("assess-series", "--in", "/dev/stdin", "--out", file.toString());
        try (OutputStream in = process.getOutputStream();
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String row = """
                    {"id":"ID","start":"2026-01-01","close":"2026-12-31","asOf":"2026-12-31","direction":"higher","bounded":true,"nature":"stock","op":">=","target":80,"series":[{"date":"2026-12-31","value":90}]}
                    """;
            for (int i = 0; i < 20_000; i++) {
                in.write(row.replace("ID", Integer.toString(i)).getBytes(StandardCharsets.UTF_8));
            }
            in.write("no row\n".repeat(4_000).getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(err.readLine()).startsWith("stdin:20001");
            assertThat(entries()).hasSize(2).anyMatch(name -> name.endsWith(".part"));
            interrupt(process);
        }
        assertThat(entries()).containsExactly("verdicts.ndjson");
        assertThat(file).hasContent("old\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void interrupt_whileYearsAreJudged_leavesTheOldFileAndNothingElse() throws Exception {
        Path values = Files.writeString(
                folder.resolve("values.csv"),
                "unit,indicator,period,value,as_of\nminh-hung,C.7,2026,\"82,5\",2026-12-31\n");
        Path file = Files.writeString(folder.resolve("replay.json"), "old\n");
        Process process = start(
                "replay",
                "--values",
                values.toString(),
                "--from",
                "2026",
                "--to",
                "2126",
                "--each",
                "month",
                "--format",
                "json",
                "--progress",
                "--out",
                file.toString());
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).isEqualTo("2026-01-31 (1 of 1212)");
            interrupt(process);
        }
        assertThat(entries()).containsExactly("replay.json", "values.csv");
        assertThat(file).hasContent("old\n");
    }

    private static Process start(String... args) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                DatChuanCommand.class.getName()));
        call.addAll(List.of(args));
        return new ProcessBuilder(call).start();
    }

    private static void interrupt(Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    }
}
