package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.UnitReport;

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

    private static final int CHUNK = 1 << 16;
    /** Bytes of most rows. */
    private static final int ROW = 200;

    private ReportCsv() {}

    public static void write(EvaluationReport report, OutputStream out) throws IOException {
        out.write(header());
        CsvBytes csv = new CsvBytes(CHUNK + ROW);
        for (Evaluation evaluation : report.evaluations()) {
            row(evaluation, csv);
            if (csv.size() >= CHUNK) {
                csv.writeTo(out);
            }
        }
        csv.writeTo(out);
        out.flush();
    }

    /** The line that stands before all others. */
    public static byte[] header() {
        return CsvBytes.record(HEADER);
    }

    /** The lines of a unit, a row for each evaluation. Thread-safe. */
    public static byte[] lines(UnitReport unit) {
        CsvBytes csv = new CsvBytes(ROW * unit.evaluations().size());
        for (Evaluation evaluation : unit.evaluations()) {
            row(evaluation, csv);
        }
        return csv.toBytes();
    }

    /** The figure that counted as the forms of a report write it; empty if none did. */
    public static String observed(Evaluation e) {
        return e.observed().map(o -> ValuesText.of(o.value())).orElse("");
    }

    private static void row(Evaluation e, CsvBytes csv) {
        csv.field(e.unit().code());
        csv.field(e.plan());
        csv.field(e.indicator());
        csv.field(e.period().label());
        csv.field(e.verdict());
        csv.field(e.severity().orElse(null));
        csv.field(ReportText.flags(e));
        csv.field(e.reason().orElse(null));
        csv.field(observed(e));
        csv.field(e.target());
        csv.field(ReportText.criterion(e.reading()));
        csv.field(e.margin().isPresent() ? ValuesText.plain(e.margin().orElseThrow()) : "");
        csv.field(e.row());
        csv.field(e.leadAgency());
        csv.field(e.section());
        csv.end();
    }
}
