package vn.datchuan.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.UnitReport;

/**
 * The report as a stream of lines: a header, one evaluation a line, and a trailer with what is known only at the end. A stream without its trailer was
 * cut off. Not thread-safe. The stream is buffered, flushed with the trailer and left open.
 *
 * <p>A stream of units has a line of its own after the evaluations of each unit, {@code {"record":"unit","unit":…,"scorecards":[…],"problems":[…]}}, so that
 * its trailer, which says how many units, verdicts and problems of units there were, need not keep what a whole report lists at its end. {@link #lines} makes the lines of one unit in any
 * thread.
 */
public final class ReportNdjson {

    private static final int BUFFER = 1 << 16;

    private final Explanations explanations;
    private final OutputStream out;
    private final JsonLines lines;

    public ReportNdjson(Explanations explanations, OutputStream out) {
        this.explanations = explanations;
        this.out = new BufferedOutputStream(out, BUFFER);
        this.lines = new JsonLines(this.out);
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

    /** The lines of a unit: its evaluations, and the line on the unit itself. Thread-safe where the explanations are. */
    public static byte[] lines(UnitReport unit, Explanations explanations) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(512 + 2048 * unit.evaluations().size());
        JsonLines lines = new JsonLines(bytes);
        try {
            for (Evaluation evaluation : unit.evaluations()) {
                lines.line(json -> ReportEvaluation.write(json, evaluation, explanations));
            }
            lines.line(json -> unit(json, unit));
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void unit(JsonGenerator json, UnitReport unit) {
        json.writeStartObject();
        json.writeStringProperty("record", "unit");
        json.writeStringProperty("unit", unit.unit());
        ReportJson.scorecards(json, unit.scorecards());
        ReportJson.problems(json, unit.problems());
        json.writeEndObject();
    }

    public void header(LocalDate asOf, String policy, boolean illustrative) throws IOException {
        lines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("record", "header");
            ReportJson.head(json, asOf, policy, illustrative);
            json.writeEndObject();
        });
    }

    public void evaluation(Evaluation evaluation) throws IOException {
        lines.line(json -> ReportEvaluation.write(json, evaluation, explanations));
    }

    /** Writes lines that {@link #lines} made. */
    public void unit(byte[] madeLines) throws IOException {
        lines.flush();
        out.write(madeLines);
    }

    public void trailer(List<Scorecard> scorecards, Digests digests, List<Problem> problems) throws IOException {
        lines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("record", "trailer");
            ReportJson.scorecards(json, scorecards);
            ReportJson.digests(json, digests);
            ReportJson.problems(json, problems);
            json.writeEndObject();
        });
        flush();
    }

    /** The trailer of a stream of units. */
    public void trailer(StreamSummary summary) throws IOException {
        lines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("record", "trailer");
            json.writeNumberProperty("units", summary.units());
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("PASS", summary.counts().pass());
            json.writeNumberProperty("FAIL", summary.counts().fail());
            json.writeNumberProperty("AT_RISK", summary.counts().atRisk());
            json.writeNumberProperty("ON_TRACK", summary.counts().onTrack());
            json.writeNumberProperty("NOT_ASSESSED", summary.counts().notAssessed());
            json.writeEndObject();
            json.writeNumberProperty("unitProblems", summary.problems());
            ReportJson.digests(json, summary.digests());
            ReportJson.problems(json, summary.further());
            json.writeEndObject();
        });
        flush();
    }

    private void flush() throws IOException {
        lines.flush();
        out.flush();
    }
}
