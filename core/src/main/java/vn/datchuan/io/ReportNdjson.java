package vn.datchuan.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;

/**
 * The report as a stream of lines: a header, one evaluation a line, and a trailer with what is known only at the end. A stream without its trailer was
 * cut off. Not thread-safe. The stream is buffered, flushed with the trailer and left open.
 */
public final class ReportNdjson {

    private static final int BUFFER = 1 << 16;

    private final Explanations explanations;
    private final OutputStream out;

    public ReportNdjson(Explanations explanations, OutputStream out) {
        this.explanations = explanations;
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Writes a whole report. */
    public static void write(EvaluationReport report, Explanations explanations, OutputStream out) throws IOException {
        ReportNdjson lines = new ReportNdjson(explanations, out);
        lines.header(report.asOf(), report.policy(), report.illustrative());
        for (Evaluation evaluation : report.evaluations()) {
            lines.evaluation(evaluation);
        }
        lines.trailer(report.scorecards(), report.digests(), report.problems());
    }

    public void header(LocalDate asOf, String policy, boolean illustrative) throws IOException {
        JsonOutput.line(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("record", "header");
            ReportJson.head(json, asOf, policy, illustrative);
            json.writeEndObject();
        });
    }

    public void evaluation(Evaluation evaluation) throws IOException {
        JsonOutput.line(out, json -> ReportEvaluation.write(json, evaluation, explanations));
    }

    public void trailer(List<Scorecard> scorecards, Digests digests, List<Problem> problems) throws IOException {
        JsonOutput.line(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("record", "trailer");
            ReportJson.scorecards(json, scorecards);
            ReportJson.digests(json, digests);
            ReportJson.problems(json, problems);
            json.writeEndObject();
        });
        out.flush();
    }
}
