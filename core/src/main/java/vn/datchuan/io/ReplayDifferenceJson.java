package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.VerdictChange;

/** How a replay differs from a stored one, as one JSON document: a change a line, each with its causes. */
public final class ReplayDifferenceJson {

    private ReplayDifferenceJson() {}

    /** Writes a comparison; the stream is flushed and left open. */
    public static void write(ReplayDifference difference, OutputStream out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", ReportJson.SCHEMA_VERSION);
            json.writeStringProperty("kind", "replay-difference");
            json.writeBooleanProperty("same", difference.same());
            JsonOutput.array(json, "inputs", difference.inputs(), json::writeString);
            JsonOutput.array(json, "others", difference.others(), json::writeString);
            JsonOutput.array(json, "unseparated", difference.unseparated(), json::writeString);
            JsonOutput.array(json, "changes", difference.changes(), c -> change(json, c));
            json.writeEndObject();
        });
    }

    private static void change(JsonGenerator out, VerdictChange change) {
        out.writeStartObject();
        DatedVerdictJson.key(out, change.key());
        out.writeStringProperty("asOf", change.asOf().toString());
        out.writeStringProperty("direction", change.direction());
        List<Cause> causes =
                Arrays.stream(Cause.values()).filter(change.causes()::contains).toList();
        JsonOutput.array(out, "causes", causes, cause -> out.writeString(cause.name()));
        out.writeBooleanProperty("together", change.together());
        verdict(out, "before", change.before());
        verdict(out, "after", change.after());
        out.writeEndObject();
    }

    private static void verdict(JsonGenerator out, String key, Optional<DatedVerdict> verdict) {
        out.writeName(key);
        if (verdict.isEmpty()) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        DatedVerdictJson.fields(out, verdict.orElseThrow());
        out.writeEndObject();
    }
}
