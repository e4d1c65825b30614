package vn.datchuan.io;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** What the JSON forms of replays have in common: cases, verdicts as of a day, and packs. */
final class DatedVerdictJson {

    private DatedVerdictJson() {}

    /** Unit, plan, indicator and period, into an object that was begun. */
    static void key(JsonGenerator out, CaseKey key) {
        out.writeStringProperty("unit", key.unit());
        out.writeStringProperty("plan", key.plan());
        out.writeStringProperty("indicator", key.indicator());
        out.writeStringProperty("period", key.period());
    }

    /** All but the day, into an object that was begun. */
    static void fields(JsonGenerator out, DatedVerdict v) {
        out.writeStringProperty("verdict", v.verdict().name());
        JsonOutput.text(out, "severity", v.severity().map(Enum::name));
        JsonOutput.array(out, "flags", flags(v), flag -> out.writeString(flag.name()));
        JsonOutput.text(out, "reason", v.reason().map(Enum::name));
        JsonOutput.filled(out, "target", v.target());
        JsonOutput.filled(out, "observed", v.observed());
        day(out, "observedAsOf", v.observedAsOf());
        JsonOutput.number(out, "margin", v.margin());
        JsonOutput.filled(out, "pack", v.pack());
        JsonOutput.filled(out, "row", v.row());
        out.writeStringProperty("decisionId", v.decisionId());
    }

    static DatedVerdict read(StoredFields v) {
        return new DatedVerdict(
                v.day("asOf"),
                v.choice("verdict", Verdict.class),
                v.optionalChoice("severity", Severity.class),
                Set.copyOf(v.choices("flags", Flag.class)),
                v.optionalChoice("reason", NotAssessedReason.class),
                v.filled("target"),
                v.filled("observed"),
                v.optionalDay("observedAsOf"),
                v.optionalNumber("margin"),
                v.filled("pack"),
                v.filled("row"),
                v.text("decisionId"));
    }

    /** Flags in the order of their list. */
    static List<Flag> flags(DatedVerdict v) {
        return Arrays.stream(Flag.values()).filter(v.flags()::contains).toList();
    }

    static void pack(JsonGenerator out, UsedPack pack) {
        out.writeStartObject();
        out.writeStringProperty("id", pack.id());
        out.writeStringProperty("version", pack.version());
        out.writeStringProperty("digest", pack.digest());
        JsonOutput.filled(out, "plan", pack.planDigest());
        JsonOutput.filled(out, "rules", pack.rulesDigest());
        out.writeEndObject();
    }

    static void day(JsonGenerator out, String key, Optional<LocalDate> day) {
        JsonOutput.text(out, key, day.map(Object::toString));
    }

    static void days(JsonGenerator out, List<LocalDate> days) {
        JsonOutput.array(out, "days", days, day -> out.writeString(day.toString()));
    }
}
