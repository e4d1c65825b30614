package vn.datchuan.examples.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ScoreboardTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Scoreboard.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void run_withoutArguments_printsEveryUnitAsIllustrative() {
        assertThat(run()).isZero();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i < lines().size(); i++) {
            if (lines().get(i).startsWith("═")) {
                headings.add(lines().get(i - 1));
            }
        }
        assertThat(headings).hasSizeGreaterThanOrEqualTo(10).allMatch(h -> h.contains("(minh họa"));
        assertThat(lines().get(0)).contains("không phải số liệu thật");
        assertThat(error()).isEmpty();
    }

    @Test
    void run_withoutArguments_explainsFourVerdicts() {
        assertThat(run()).isZero();
        assertThat(lines().stream().filter(l -> l.startsWith("Kết luận: ")))
                .containsExactly(
                        "Kết luận: Không đạt",
                        "Kết luận: Khó đạt",
                        "Kết luận: Chưa đánh giá: số liệu bị che",
                        "Kết luận: Tạm đạt (chưa chốt kỳ)");
    }

    @Test
    void run_inAnotherLocale_printsTheSame() {
        assertThat(run()).isZero();
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(run()).isZero();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void run_oneFileAndAnotherDay_judgesOnlyThat() {
        assertThat(run("--as-of", "2026-12-31", "data/minh-hung.csv")).isZero();
        assertThat(lines()).anyMatch(l -> l.contains("31/12/2026")).noneMatch(l -> l.contains("Tam Thanh"));
    }

    @Test
    void run_wrongDay_saysWhatWasExpected() {
        assertThat(run("--as-of", "30/6/2027")).isEqualTo(2);
        assertThat(error()).isEqualToIgnoringNewLines("--as-of \"30/6/2027\": expected [--as-of YYYY-MM-DD] [FILE...]");
    }

    @Test
    void run_unknownOption_saysWhatWasExpected() {
        assertThat(run("--year")).isEqualTo(2);
        assertThat(error()).isEqualToIgnoringNewLines("--year: expected [--as-of YYYY-MM-DD] [FILE...]");
    }

    @Test
    void run_fileThatIsNotThere_isOneLine() {
        assertThat(run("data/no-such.csv")).isEqualTo(2);
        assertThat(error().lines()).hasSize(1).allMatch(l -> l.startsWith("no-such.csv: "));
    }

    @Test
    void readme_excerpts_standInTheOutput() throws IOException {
        assertThat(run()).isZero();
        List<String> printed = lines();
        boolean excerpt = false;
        List<String> quoted = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                excerpt = line.equals("```text");
            } else if (excerpt && !line.equals("…")) {
                quoted.add(line);
            }
        }
        assertThat(quoted).hasSizeGreaterThan(10);
        assertThat(printed).containsAll(quoted);
    }
}
