package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.model.Bilingual;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.timeline.VerdictChange;

/** What changed packs would do, as one JSON document: a change a line, with both explanations. */
public final class ImpactJson {

    private ImpactJson() {}

    /** Writes a report; the stream is flushed and left open. */
    public static void write(ImpactReport report, OutputStream out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", ReportJson.SCHEMA_VERSION);
            json.writeStringProperty("kind", "impact");
            DatedVerdictJson.days(json, report.days());
            json.writeBooleanProperty("illustrative", report.illustrative());
            packs(json, "before", report.before());
            packs(json, "after", report.after());
            json.writeNumberProperty("judged", report.judged());
            json.writeObjectPropertyStart("directions");
            report.directions().forEach(json::writeNumberProperty);
            json.writeEndObject();
            JsonOutput.array(json, "changes", report.changes(), c -> change(json, c));
            ReportJson.problems(json, report.problems());
            json.writeEndObject();
        });
    }

    private static void packs(JsonGenerator out, String key, List<UsedPack> packs) {
        JsonOutput.array(out, key, packs, pack -> DatedVerdictJson.pack(out, pack));
    }

    private static void change(JsonGenerator out, ImpactChange impact) {
        VerdictChange change = impact.change();
        out.writeStartObject();
        DatedVerdictJson.key(out, change.key());
        out.writeStringProperty("asOf", change.asOf().toString());
        out.writeStringProperty("direction", change.direction());
        verdict(out, "before", change.before(), impact.before());
        verdict(out, "after", change.after(), impact.after());
        out.writeEndObject();
    }

    private static void verdict(JsonGenerator out, String key, Optional<DatedVerdict> verdict, Bilingual explanation) {
        out.writeName(key);
        if (verdict.isEmpty()) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        DatedVerdictJson.fields(out, verdict.orElseThrow());
        out.writeObjectPropertyStart("explanation");
        JsonOutput.filled(out, "vi", explanation.vi());
        JsonOutput.filled(out, "en", explanation.en());
        out.writeEndObject();
        out.writeEndObject();
    }
}
