package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.verdict.Evaluation;

class StoredReportTest {

    /** Explains in English only. */
    private static final Explanations ENGLISH = new Explanations() {
        @Override
        public Optional<String> vi(Evaluation evaluation) {
            return Optional.empty();
        }

        @Override
        public Optional<String> en(Evaluation evaluation) {
            return Optional.of("because");
        }
    };

    private static StoredHead head(String text) {
        return StoredReport.head("a/stored.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(Explanations explanations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(ReportSample.report(ReportSample.atRisk()), explanations, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String lines(Explanations explanations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportNdjson.write(ReportSample.report(ReportSample.atRisk()), explanations, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static StoredHead evaluation(boolean lines, boolean english) {
        return new StoredHead(
                StoredHead.Kind.EVALUATION,
                lines,
                Optional.of(LocalDate.of(2026, 7, 1)),
                List.of(),
                "PLAN_PATH_V1",
                true,
                false,
                english,
                new TreeMap<>(Map.of("minh-hung-2026", ReportSample.DIGEST)),
                new TreeMap<>(Map.of("base", ReportSample.DIGEST)),
                ReportSample.DIGEST,
                ReportSample.DIGEST,
                "0.1.0");
    }

    @Test
    void head_evaluation_saysWithWhatItWasMade() throws IOException {
        assertThat(head(document(Explanations.none()))).isEqualTo(evaluation(false, false));
        assertThat(head(document(ENGLISH))).isEqualTo(evaluation(false, true));
    }

    @Test
    void head_evaluationInLines_saysTheSame() throws IOException {
        assertThat(head(lines(Explanations.none()))).isEqualTo(evaluation(true, false));
        assertThat(head(lines(ENGLISH))).isEqualTo(evaluation(true, true));
    }

    @Test
    void head_replay_saysItsDaysAndPacks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("r.json");
        Files.writeString(file, ReplayJsonTest.json(ReplaySamples.small()));
        assertThat(StoredReport.head(file))
                .isEqualTo(new StoredHead(
                        StoredHead.Kind.REPLAY,
                        false,
                        Optional.empty(),
                        List.of(ReplaySamples.Q2, ReplaySamples.Q4),
                        "PLAN_PATH_V1",
                        true,
                        false,
                        false,
                        new TreeMap<>(Map.of("minh-hung-2026 1.0.0", "e".repeat(64))),
                        new TreeMap<>(Map.of("base 1.0.0", "b".repeat(64), "minh-hung-2026 1.0.0", "d".repeat(64))),
                        "a".repeat(64),
                        "f".repeat(64),
                        "0.1.0"));
    }

    @Test
    void head_linesWithoutTrailer_areRefused() throws IOException {
        String whole = lines(Explanations.none());
        String cut = whole.substring(0, whole.indexOf("{\"record\":\"trailer\""));
        assertThatThrownBy(() -> head(cut))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("the report ends without its trailer; expected all lines of the report");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "[]",
                "{}",
                "{}{}",
                "{\"kind\":\"impact\",\"schemaVersion\":\"1\"}",
                "{\"kind\":\"replay\",\"schemaVersion\":\"1\",\"inputs\":7}",
                "{\"kind\":\"replay\",\"schemaVersion\":\"1\",\"inputs\":{\"values\":[]}}",
                "{\"schemaVersion\":\"1\",\"evaluations\":[3]}",
                "{\"schemaVersion\":\"1\",\"evaluations\":[{\"explanation\":3}],\"digests\":{\"plans\":[]}}",
                "{\"schemaVersion\":\"1\",\"evaluations\":[",
                "{\"record\":\"trailer\"}"
            })
    void head_noReport_isAnErrorOfTheLibrary(String text) {
        assertThatThrownBy(() -> head(text))
                .isInstanceOfSatisfying(DatChuanException.class, e -> assertThat(e.getMessage())
                        .startsWith("stored.json")
                        .contains("expected"));
    }

    @Test
    void head_everyPrefixOfAReport_isAnErrorOfTheLibrary() throws IOException {
        String whole = document(ENGLISH).strip();
        for (int end = 0; end < whole.length(); end += 11) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> head(cut)).as("first %s characters", end).isInstanceOf(DatChuanException.class);
        }
    }
}
