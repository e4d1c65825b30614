package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.error.Problem;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.VerdictCounts;

/**
 * The report as one JSON document (báo cáo đánh giá). Same report, same bytes: keys have a fixed order, an evaluation stands on a line of its own. The
 * stream is flushed and left open.
 */
public final class ReportJson {

    /** Keys may be added within a version, never renamed or removed. */
    public static final String SCHEMA_VERSION = "1";

    private ReportJson() {}

    public static void write(EvaluationReport report, Explanations explanations, OutputStream out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            head(json, report.asOf(), report.policy(), report.illustrative());
            digests(json, report.digests());
            JsonOutput.array(
                    json, "evaluations", report.evaluations(), e -> ReportEvaluation.write(json, e, explanations));
            scorecards(json, report.scorecards());
            problems(json, report.problems());
            json.writeEndObject();
        });
    }

    static void head(JsonGenerator out, LocalDate asOf, String policy, boolean illustrative) {
        out.writeStringProperty("schemaVersion", SCHEMA_VERSION);
        out.writeStringProperty("asOf", asOf.toString());
        out.writeStringProperty("policy", policy);
        out.writeBooleanProperty("illustrative", illustrative);
    }

    static void digests(JsonGenerator out, Digests digests) {
        out.writeName("digests");
        out.writeStartObject();
        JsonOutput.texts(out, "plans", digests.plans());
        JsonOutput.texts(out, "packs", digests.packs());
        out.writeStringProperty("policy", digests.policy());
        out.writeStringProperty("values", digests.values());
        out.writeStringProperty("library", digests.library());
        out.writeEndObject();
    }

    static void scorecards(JsonGenerator out, List<Scorecard> scorecards) {
        JsonOutput.array(out, "scorecards", scorecards, card -> scorecard(out, card));
    }

    static void problems(JsonGenerator out, List<Problem> problems) {
        JsonOutput.array(out, "problems", problems, p -> problem(out, p));
    }

    private static void scorecard(JsonGenerator out, Scorecard card) {
        out.writeStartObject();
        scorecardFields(out, card);
        out.writeEndObject();
    }

    /** What a scorecard says, into an object that was begun. */
    static void scorecardFields(JsonGenerator out, Scorecard card) {
        VerdictCounts counts = card.counts();
        out.writeStringProperty("unit", card.unit());
        out.writeNumberProperty("year", card.year());
        out.writeStringProperty("by", card.by().code());
        out.writeStringProperty("name", card.name());
        out.writeStringProperty("verdict", card.verdict().name());
        out.writeName("counts");
        out.writeStartObject();
        out.writeNumberProperty("PASS", counts.pass());
        out.writeNumberProperty("PROVISIONAL", counts.provisional());
        out.writeNumberProperty("FAIL", counts.fail());
        out.writeNumberProperty("AT_RISK", counts.atRisk());
        out.writeNumberProperty("ON_TRACK", counts.onTrack());
        out.writeNumberProperty("NOT_ASSESSED", counts.notAssessed());
        out.writeEndObject();
        out.writeNumberProperty("excused", counts.excused());
    }

    private static void problem(JsonGenerator out, Problem problem) {
        out.writeStartObject();
        problemFields(out, problem);
        out.writeEndObject();
    }

    /** What a problem says, into an object that was begun. */
    static void problemFields(JsonGenerator out, Problem problem) {
        out.writeStringProperty("file", problem.place().file());
        out.writeNumberProperty("line", problem.place().line());
        out.writeNumberProperty("column", problem.place().column());
        out.writeStringProperty("message", problem.message());
    }
}
