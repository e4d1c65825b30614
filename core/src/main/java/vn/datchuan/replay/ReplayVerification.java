package vn.datchuan.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.JsonComparison;
import vn.datchuan.io.ReplayJson;
import vn.datchuan.io.ReportJson;
import vn.datchuan.io.ReportNdjson;
import vn.datchuan.io.StoredHead;
import vn.datchuan.io.StoredReport;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.verdict.EvaluationReport;

/**
 * Proves that a stored report follows from its inputs, or names the first difference: the report is made again and compared byte by byte. Works on replays and
 * on evaluations (JSON, NDJSON); day, policy and languages are those that the report names.
 */
public final class ReplayVerification {

    private ReplayVerification() {}

    /**
     * Makes a report again.
     *
     * @param report the stored file
     * @param given packs, thresholds and decisions of persons; its policy is set to that of the report, and it is illustrative if either
     *     says so: nothing else can prove that mark
     * @param values rows that the report was made of
     * @param problems of reading them, which stand in the report too
     * @throws DatChuanException if the stored file cannot be read, or packs cannot be loaded
     */
    public static Verification verify(
            Path report, Replay.Builder given, List<Measurement> values, List<Problem> problems) {
        StoredHead head = StoredReport.head(report);
        Replay replay =
                given.policy(head.policy()).illustrativeToo(head.illustrative()).build();
        byte[] stored = bytes(report);
        return head.kind() == StoredHead.Kind.REPLAY
                ? ofReplay(report, stored, head, replay.run(values, head.days()).withProblems(problems))
                : ofEvaluation(report, stored, head, replay, values, problems);
    }

    private static Verification ofReplay(Path file, byte[] stored, StoredHead head, ReplayReport now) {
        byte[] bytes = written(out -> ReplayJson.write(now, out));
        return new Verification(
                NamedInputs.of(head).differences(NamedInputs.of(now.inputs())), difference(file, stored, bytes));
    }

    /** A report does not say whether its plans were named: where it is not the same without, it is made again with them. */
    private static Verification ofEvaluation(
            Path file,
            byte[] stored,
            StoredHead head,
            Replay replay,
            List<Measurement> values,
            List<Problem> problems) {
        LocalDate asOf = head.asOf().orElseThrow();
        List<RulePack> packs = replay.packs().on(asOf);
        ComplianceEvaluator evaluator = replay.evaluators().of(packs);
        Verification all = evaluated(file, stored, head, evaluator.evaluate(values, asOf), problems);
        Set<String> plans = plans(head, packs);
        if (all.holds() || plans.isEmpty()) {
            return all;
        }
        try {
            Verification named = evaluated(file, stored, head, evaluator.evaluate(values, asOf, plans), problems);
            return named.holds() ? named : all;
        } catch (DatChuanException e) {
            return all;
        }
    }

    /** Plans that the report names, without those that another of them extends: they are judged through it. */
    private static Set<String> plans(StoredHead head, List<RulePack> packs) {
        Set<String> judged = new TreeSet<>(head.plans().keySet());
        for (RulePack pack : packs) {
            if (head.plans().containsKey(pack.id())) {
                pack.head().extendedPack().ifPresent(judged::remove);
            }
        }
        return judged;
    }

    private static Verification evaluated(
            Path file, byte[] stored, StoredHead head, EvaluationReport made, List<Problem> problems) {
        EvaluationReport now = made.withProblems(problems);
        StoredLanguages languages = new StoredLanguages(head.vietnamese(), head.english());
        byte[] bytes = written(out -> {
            if (head.lines()) {
                ReportNdjson.write(now, languages, out);
            } else {
                ReportJson.write(now, languages, out);
            }
        });
        return new Verification(
                NamedInputs.of(head).differences(NamedInputs.of(now.digests())), difference(file, stored, bytes));
    }

    private static Optional<String> difference(Path file, byte[] stored, byte[] now) {
        return JsonComparison.firstDifference(file.toString(), stored, now);
    }

    /** Writes a report. */
    @FunctionalInterface
    private interface Content {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always written", e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Path report) {
        try {
            return Files.readAllBytes(report);
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, report + ": cannot be read; expected a report that was stored");
        }
    }
}
