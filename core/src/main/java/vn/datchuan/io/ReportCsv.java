package vn.datchuan.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/**
 * The evaluations of a report as CSV, a row each, so that rows count targets: the parts of a compound target are only in the JSON forms. UTF-8 without
 * byte order mark; the stream is left open.
 */
public final class ReportCsv {

    private static final List<String> HEADER = List.of(
            "unit",
            "plan",
            "indicator",
            "period",
            "verdict",
            "severity",
            "flags",
            "reason",
            "observed",
            "target",
            "criterion",
            "margin",
            "row",
            "leadAgency",
            "section");

    private ReportCsv() {}

    public static void write(EvaluationReport report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvOutput csv = new CsvOutput(writer);
        csv.record(HEADER);
        for (Evaluation evaluation : report.evaluations()) {
            csv.record(row(evaluation));
        }
        writer.flush();
    }

    /** The figure that counted as the forms of a report write it; empty if none did. */
    public static String observed(Evaluation e) {
        return e.observed().map(o -> ValuesText.of(o.value())).orElse("");
    }

    private static List<String> row(Evaluation e) {
        return List.of(
                e.unit().code(),
                e.plan(),
                e.indicator(),
                e.period().label(),
                e.verdict().name(),
                e.severity().map(Enum::name).orElse(""),
                ReportText.flags(e),
                e.reason().map(Enum::name).orElse(""),
                observed(e),
                e.target(),
                ReportText.criterion(e.reading()),
                e.margin().map(ValuesText::plain).orElse(""),
                e.row(),
                e.leadAgency(),
                e.section());
    }
}
