package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.io.Explanations;
import vn.datchuan.io.ReportCsv;
import vn.datchuan.io.ReportJson;
import vn.datchuan.io.ReportNdjson;
import vn.datchuan.report.ScoreboardText;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Verdict;

/** Evaluates measured values against the targets of plans. */
@Command(name = "evaluate", description = "Judges measured values against the targets of the plans.")
final class EvaluateCommand implements Callable<Integer> {

    /** Languages of the explanations in machine forms. */
    enum Explain {
        NONE,
        VI,
        EN,
        BOTH
    }

    /** What makes the exit code 1. */
    enum FailOn {
        FAIL,
        AT_RISK,
        NOT_ASSESSED,
        PROBLEMS
    }

    @Mixin
    private ValuesOptions input = new ValuesOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--explain", description = "none (default), vi, en or both.", defaultValue = "none")
    private Explain explain = Explain.NONE;

    @Option(
            names = "--fail-on",
            description = "fail, at-risk, not-assessed or problems: exit with 1 if there are any.",
            converter = FailOnConverter.class)
    private @Nullable FailOn failOn;

    @Override
    public Integer call() {
        EvaluationReport report = input.evaluate();
        output.write(out -> {
            switch (output.format) {
                case JSON -> ReportJson.write(report, new Told(explain), out);
                case NDJSON -> ReportNdjson.write(report, new Told(explain), out);
                case CSV -> ReportCsv.write(report, out);
                case TEXT -> {
                    String text = ScoreboardText.render(report, ScoreboardText.Options.of(output.language));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        for (Problem problem : report.problems()) {
            Streams.err().println(problem);
        }
        return failOn != null && applies(report, failOn) ? DatChuanCommand.FAILED_ON : DatChuanCommand.DONE;
    }

    private static boolean applies(EvaluationReport report, FailOn failOn) {
        return switch (failOn) {
            case FAIL -> has(report, List.of(Verdict.FAIL));
            case AT_RISK -> has(report, List.of(Verdict.FAIL, Verdict.AT_RISK));
            case NOT_ASSESSED -> has(report, List.of(Verdict.NOT_ASSESSED));
            case PROBLEMS -> !report.problems().isEmpty();
        };
    }

    private static boolean has(EvaluationReport report, List<Verdict> verdicts) {
        return report.evaluations().stream().anyMatch(e -> verdicts.contains(e.verdict()));
    }

    /** Explanations in the languages asked for. */
    private record Told(Explain languages) implements Explanations {
        @Override
        public Optional<String> vi(Evaluation evaluation) {
            return languages == Explain.VI || languages == Explain.BOTH
                    ? Optional.of(Explainer.explain(evaluation, Language.VI))
                    : Optional.empty();
        }

        @Override
        public Optional<String> en(Evaluation evaluation) {
            return languages == Explain.EN || languages == Explain.BOTH
                    ? Optional.of(Explainer.explain(evaluation, Language.EN))
                    : Optional.empty();
        }
    }
}
