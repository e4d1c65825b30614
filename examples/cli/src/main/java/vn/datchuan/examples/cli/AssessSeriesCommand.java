package vn.datchuan.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.examples.cli.series.SeriesFile;
import vn.datchuan.examples.cli.series.SeriesNdjson;
import vn.datchuan.examples.cli.series.SeriesOutput;
import vn.datchuan.examples.cli.series.SeriesRow;
import vn.datchuan.examples.cli.series.SeriesTable;
import vn.datchuan.fact.PolicyParameters;
import vn.datchuan.verdict.Verdict;

/** Judges series by a policy alone, without plans. */
@Command(
        name = "assess-series",
        description = "Judges series of values against their targets by a policy alone, without plans.",
        footer = {
            "",
            "In: one JSON object a line, in UTF-8:",
            "  id, start, close, asOf   a text and three days; the window is closed from",
            "                           its close on",
            "  direction                higher or lower is better",
            "  bounded                  true: values cannot leave 0 to 100",
            "  nature                   stock, flow, ratio or survey; values of flow and",
            "                           ratio are totals so far",
            "  op, target               >=, >, <=, < or ==, and a number",
            "  base                     measured value at the start, if known",
            "  path                     [{date, value}]: levels on the way, if set",
            "  population               denominator at the close, if known",
            "  series                   [{date, value} or {date, numerator, denominator}];",
            "                           \">95\" is a value of which only a bound is known",
            "Dates increase, and the reporting period is their median spacing. Values are",
            "shares in percent (80, not 0.8) where bounded is true or any of them has a",
            "numerator and a denominator; all others are plain numbers.",
            "Out: one JSON object a line, in the order of the rows that can be used (json",
            "is the same as ndjson); or a table with --format text.",
            "Exit code: 0 done; 1 done, and --fail-on applies; 2 the call is wrong or no",
            "row is usable."
        })
final class AssessSeriesCommand implements Callable<Integer> {

    @Option(names = "--in", required = true, description = "NDJSON file, one series a line.")
    private @Nullable Path in;

    @Option(
            names = "--policy",
            description = "Policy that judges open windows (default PLAN_PATH_V1); reviewing policies are added by +.",
            defaultValue = PolicyParameters.PLAN_PATH_V1)
    private String policy = PolicyParameters.PLAN_PATH_V1;

    @Option(
            names = "--fail-on",
            description = "fail, at-risk, not-assessed or problems: exit with 1 if there are any.",
            converter = FailOnConverter.class)
    private EvaluateCommand.@Nullable FailOn failOn;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions(OutputOptions.Format.NDJSON);

    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private boolean problems;

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON, OutputOptions.Format.NDJSON);
        if (in == null) {
            throw new DatChuanException(ErrorCode.INVALID_ARGUMENT, "--in: expected a file");
        }
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(packs.load()).policy(policy).build();
        try (SeriesFile file = SeriesFile.open(in, this::report)) {
            List<SeriesRow> first = file.next();
            if (first.isEmpty()) {
                if (!problems) {
                    report(new Problem(Place.of(file.name()), "the file has no row", "one JSON object a line"));
                }
                return DatChuanCommand.WRONG_CALL;
            }
            write(evaluator, first, file);
        }
        return failOn != null && applies(failOn) ? DatChuanCommand.FAILED_ON : DatChuanCommand.DONE;
    }

    private void write(ComplianceEvaluator evaluator, List<SeriesRow> first, SeriesFile file) {
        SeriesOutput form = output.format == OutputOptions.Format.TEXT
                ? new SeriesTable(output.language)
                : new SeriesNdjson(policy);
        output.write(out -> {
            for (List<SeriesRow> batch = first; !batch.isEmpty(); batch = file.next()) {
                List<SeriesVerdict> judged = assess(evaluator, batch);
                for (SeriesVerdict verdict : judged) {
                    verdicts.add(verdict.verdict());
                }
                form.write(judged, out);
            }
        });
    }

    /** Judges a batch; where that fails, its halves, so that only the rows that fail are lost. */
    private List<SeriesVerdict> assess(ComplianceEvaluator evaluator, List<SeriesRow> batch) {
        List<SeriesCase> series = new ArrayList<>(batch.size());
        for (SeriesRow row : batch) {
            series.add(row.series());
        }
        try {
            return evaluator.assess(series);
        } catch (ArithmeticException | IllegalArgumentException e) {
            if (batch.size() > 1) {
                int half = batch.size() / 2;
                List<SeriesVerdict> judged = new ArrayList<>(assess(evaluator, batch.subList(0, half)));
                judged.addAll(assess(evaluator, batch.subList(half, batch.size())));
                return judged;
            }
            report(new Problem(batch.get(0).place(), "the row cannot be computed: " + e, "smaller numbers"));
            return List.of();
        }
    }

    private void report(Problem problem) {
        problems = true;
        Streams.err().println(problem);
    }

    private boolean applies(EvaluateCommand.FailOn condition) {
        return switch (condition) {
            case FAIL -> verdicts.contains(Verdict.FAIL);
            case AT_RISK -> verdicts.contains(Verdict.FAIL) || verdicts.contains(Verdict.AT_RISK);
            case NOT_ASSESSED -> verdicts.contains(Verdict.NOT_ASSESSED);
            case PROBLEMS -> problems;
        };
    }
}
