package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.timeline.Alarms;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Scorecard;

/**
 * A replay as one JSON document (báo cáo chạy lại). Same report, same bytes; what was written is read as the same report, and writing it again gives the same
 * bytes, so that a stored report can be run again from itself. A timeline, a verdict, a row of the values and a scorecard each begin a line.
 */
public final class ReplayJson {

    /** What {@code kind} says of a replay. */
    static final String KIND = "replay";

    private static final Set<String> LINES = Set.of("verdicts", "rows", "packs");

    private ReplayJson() {}

    /** Writes a report; the stream is flushed and left open. */
    public static void write(ReplayReport report, OutputStream out) throws IOException {
        JsonOutput.document(out, new JsonLayout(LINES), json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", ReportJson.SCHEMA_VERSION);
            json.writeStringProperty("kind", KIND);
            DatedVerdictJson.days(json, report.days());
            json.writeBooleanProperty("illustrative", report.illustrative());
            inputs(json, report.inputs());
            JsonOutput.array(json, "timelines", report.timelines(), t -> timeline(json, t));
            json.writeName("scorecards");
            json.writeStartArray();
            for (DatedScorecards day : report.scorecards()) {
                scorecards(json, day);
            }
            json.writeEndArray();
            JsonOutput.array(json, "problems", report.problems(), p -> problem(json, p));
            json.writeEndObject();
        });
    }

    /**
     * Reads a stored report.
     *
     * @throws DatChuanException if it cannot be opened or is no whole replay report; its problems say all that was found wrong, with their places
     */
    public static ReplayReport read(Path file) {
        String name = baseName(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (IOException e) {
            throw JsonSource.unreadable(name, Place.of(name), e);
        }
    }

    /**
     * Reads a stored report from a stream and leaves it open.
     *
     * @param name its base name stands in the problems and in the places of the values
     * @throws DatChuanException if it is no whole replay report
     */
    public static ReplayReport read(String name, InputStream in) {
        return new ReplayJsonReader(JsonSource.of(baseName(name), in)).read();
    }

    static String baseName(String name) {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static void inputs(JsonGenerator out, ReplayInputs inputs) {
        out.writeObjectPropertyStart("inputs");
        out.writeStringProperty("library", inputs.library());
        out.writeObjectPropertyStart("policy");
        out.writeStringProperty("name", inputs.policy());
        out.writeStringProperty("digest", inputs.policyDigest());
        JsonOutput.numbers(out, "parameters", inputs.parameters());
        JsonOutput.array(out, "overrides", inputs.overrides(), o -> override(out, o));
        out.writeEndObject();
        JsonOutput.array(out, "packs", inputs.packs(), pack -> DatedVerdictJson.pack(out, pack));
        out.writeObjectPropertyStart("values");
        out.writeStringProperty("digest", inputs.valuesDigest());
        JsonOutput.array(out, "rows", inputs.values(), row -> ReplayRowWriter.write(out, row));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void override(JsonGenerator out, ExpertOverride override) {
        out.writeStartObject();
        out.writeStringProperty("unit", override.unit());
        out.writeStringProperty("plan", override.plan());
        out.writeStringProperty("indicator", override.indicator());
        out.writeStringProperty("period", override.period());
        out.writeStringProperty("verdict", override.verdict().name());
        out.writeStringProperty("author", override.author());
        out.writeStringProperty("date", override.date().toString());
        out.writeStringProperty("reason", override.reason());
        out.writeEndObject();
    }

    private static void timeline(JsonGenerator out, Timeline timeline) {
        out.writeStartObject();
        DatedVerdictJson.key(out, timeline.key());
        out.writeStringProperty("section", timeline.section());
        out.writeStringProperty("name", timeline.name());
        out.writeStringProperty("start", timeline.start().toString());
        out.writeStringProperty("close", timeline.close().toString());
        out.writeBooleanProperty("task", timeline.task());
        alarms(out, timeline.alarms());
        JsonOutput.array(out, "verdicts", timeline.verdicts(), v -> verdict(out, v));
        out.writeEndObject();
    }

    private static void alarms(JsonGenerator out, Alarms alarms) {
        out.writeObjectPropertyStart("alarms");
        DatedVerdictJson.day(out, "first", alarms.first());
        DatedVerdictJson.day(out, "standing", alarms.standing());
        if (alarms.leadDays().isPresent()) {
            out.writeNumberProperty("leadDays", alarms.leadDays().orElseThrow());
        } else {
            out.writeNullProperty("leadDays");
        }
        out.writeNumberProperty("flipFlops", alarms.flipFlops());
        JsonOutput.text(out, "outcome", alarms.outcome().map(Enum::name));
        out.writeEndObject();
    }

    private static void verdict(JsonGenerator out, DatedVerdict verdict) {
        out.writeStartObject();
        out.writeStringProperty("asOf", verdict.asOf().toString());
        DatedVerdictJson.fields(out, verdict);
        out.writeEndObject();
    }

    private static void scorecards(JsonGenerator out, DatedScorecards day) {
        for (Scorecard card : day.scorecards()) {
            out.writeStartObject();
            out.writeStringProperty("asOf", day.asOf().toString());
            ReportJson.scorecardFields(out, card);
            out.writeEndObject();
        }
    }

    /** With what was expected once more by itself: the message alone does not say where that begins. */
    private static void problem(JsonGenerator out, Problem problem) {
        out.writeStartObject();
        ReportJson.problemFields(out, problem);
        JsonOutput.filled(out, "expected", problem.expected());
        out.writeEndObject();
    }
}
