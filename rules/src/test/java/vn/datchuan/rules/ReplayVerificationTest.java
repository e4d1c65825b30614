package vn.datchuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.Explanations;
import vn.datchuan.io.ReplayJson;
import vn.datchuan.io.ReportJson;
import vn.datchuan.io.ReportNdjson;
import vn.datchuan.model.Measurement;
import vn.datchuan.replay.Replay;
import vn.datchuan.replay.ReplayVerification;
import vn.datchuan.replay.Verification;
import vn.datchuan.verdict.EvaluationReport;

/** Stored reports are made again from their inputs, or their first difference is named. */
class ReplayVerificationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path folder;

    private static List<Measurement> values(String figure) {
        return List.of(ReplayRows.row("I.1", "2026", figure, "2026-12-31", ""));
    }

    private static Verification verify(Path report, String figure) {
        return ReplayVerification.verify(report, Replay.builder().packs(ReplayRows.packs()), values(figure), List.of());
    }

    private Path replayed() throws IOException {
        Path file = folder.resolve("replay.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReplayJson.write(Replay.builder().packs(ReplayRows.packs()).build().run(values("82.0"), List.of(DAY)), out);
        }
        return file;
    }

    @Test
    void verify_replay_holds() throws IOException {
        Verification verified = verify(replayed(), "82.0");
        assertThat(verified.holds()).isTrue();
        assertThat(verified.inputs()).isEmpty();
    }

    @Test
    void verify_replayOfOtherValues_namesInputAndPlace() throws IOException {
        Verification verified = verify(replayed(), "83.0");
        assertThat(verified.holds()).isFalse();
        assertThat(verified.inputs()).hasSize(1).allMatch(line -> line.startsWith("values: the report names "));
        assertThat(verified.firstDifference().orElseThrow()).startsWith("replay.json:");
    }

    @Test
    void verify_verdictThatWasChangedInTheFile_isNamed() throws IOException {
        Path file = replayed();
        Files.writeString(file, Files.readString(file).replaceFirst("\"verdict\":\"PASS\"", "\"verdict\":\"FAIL\""));
        Verification verified = verify(file, "82.0");
        assertThat(verified.inputs()).isEmpty();
        assertThat(verified.firstDifference().orElseThrow())
                .contains("verdict")
                .contains("FAIL")
                .contains("PASS");
    }

    @Test
    void verify_evaluation_holdsInBothForms() throws IOException {
        EvaluationReport report =
                ComplianceEvaluator.builder().packs(ReplayRows.packs()).build().evaluate(values("82.0"), DAY);
        Path json = folder.resolve("evaluation.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            ReportJson.write(report, Explanations.none(), out);
        }
        Path lines = folder.resolve("evaluation.ndjson");
        try (OutputStream out = Files.newOutputStream(lines)) {
            ReportNdjson.write(report, Explanations.none(), out);
        }
        assertThat(verify(json, "82.0").holds()).isTrue();
        assertThat(verify(lines, "82.0").holds()).isTrue();
        assertThat(verify(json, "79.9").firstDifference()).isPresent();
    }

    @Test
    void verify_evaluationOfANamedPlanWithoutRows_holds() throws IOException {
        EvaluationReport report = ComplianceEvaluator.builder()
                .packs(ReplayRows.packs())
                .build()
                .evaluate(List.of(), DAY, Set.of("xa-r"));
        Path file = folder.resolve("named.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportJson.write(report, Explanations.none(), out);
        }
        Verification verified =
                ReplayVerification.verify(file, Replay.builder().packs(ReplayRows.packs()), List.of(), List.of());
        assertThat(verified.holds()).isTrue();
    }
}
