package vn.datchuan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.Explanations;
import vn.datchuan.io.ReportJson;
import vn.datchuan.report.ExplanationText;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Explains one verdict. */
@Command(name = "explain", description = "Explains one verdict: figures, rule, thresholds, legal source.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ValuesOptions input = new ValuesOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--unit", required = true, description = "Code of the unit.")
    private String unit = "";

    @Option(names = "--indicator", required = true, description = "Code of the indicator, task or part (V.1#2).")
    private String indicator = "";

    @Option(names = "--period", required = true, description = "Period as printed, such as 2026.")
    private String period = "";

    @Override
    public Integer call() {
        output.require(OutputOptions.Format.TEXT, OutputOptions.Format.JSON);
        EvaluationReport report = input.evaluate();
        for (Problem problem : report.problems()) {
            Streams.err().println(problem);
        }
        List<Evaluation> found = find(report);
        if (found.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNKNOWN_NAME,
                    "no verdict for unit " + unit + ", indicator " + indicator + ", period " + period
                            + "; expected codes and periods as the command plan prints them");
        }
        if (found.size() > 1) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    "indicator " + indicator + " of unit " + unit + " stands in several plans; expected --plan, one of "
                            + found.stream().map(Evaluation::plan).toList());
        }
        output.write(out -> {
            if (output.format == OutputOptions.Format.JSON) {
                EvaluationReport one = new EvaluationReport(
                        report.asOf(),
                        report.policy(),
                        report.illustrative(),
                        report.digests(),
                        found,
                        List.of(),
                        report.problems());
                ReportJson.write(one, Explanations.none(), out);
            } else {
                String text = ExplanationText.render(report, found.get(0), output.language);
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return DatChuanCommand.DONE;
    }

    private List<Evaluation> find(EvaluationReport report) {
        List<Evaluation> found = new ArrayList<>();
        for (Evaluation e : report.evaluations()) {
            add(found, e);
            e.parts().forEach(part -> add(found, part));
        }
        return found;
    }

    private void add(List<Evaluation> found, Evaluation e) {
        if (e.unit().code().equals(unit)
                && e.indicator().equals(indicator)
                && e.period().label().equals(period)) {
            found.add(e);
        }
    }
}
