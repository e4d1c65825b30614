package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetReading;

/** How a printed target is read (cách đọc chỉ tiêu), as one JSON object. What the target does not print is null. */
public final class ReadingJson {

    private ReadingJson() {}

    /** Writes the reading on one line, under the id that its row came with. The stream is neither flushed nor closed. */
    public static void writeLine(String id, TargetReading reading, OutputStream out) throws IOException {
        JsonOutput.line(out, json -> write(json, Optional.of(id), reading));
    }

    /** Writes the object; without an id inside a plan. */
    static void write(JsonGenerator out, Optional<String> id, TargetReading reading) {
        out.writeStartObject();
        id.ifPresent(i -> out.writeStringProperty("id", i));
        out.writeStringProperty("kind", reading.kind().code());
        out.writeName("conditions");
        out.writeStartArray();
        reading.conditions().forEach(c -> writeCondition(out, c));
        out.writeEndArray();
        out.writeBooleanProperty("maintain", reading.maintained());
        JsonOutput.filled(out, "qualitative", reading.qualitative());
        JsonOutput.text(out, "deadline", reading.deadline().map(Deadline::toString));
        remarks(out, "assumptions", reading.assumptions());
        remarks(out, "warnings", reading.warnings());
        out.writeEndObject();
    }

    private static void writeCondition(JsonGenerator out, Condition c) {
        out.writeStartObject();
        out.writeStringProperty("op", c.op());
        JsonOutput.number(out, "value", Optional.of(c.value()));
        JsonOutput.number(out, "upper", c.upper());
        JsonOutput.filled(out, "unit", c.unit());
        JsonOutput.filled(out, "per", c.per());
        JsonOutput.filled(out, "subject", c.subject());
        JsonOutput.filled(out, "base", c.base());
        JsonOutput.filled(out, "changeUnit", c.changeUnit());
        JsonOutput.text(out, "deadline", c.deadline().map(Deadline::toString));
        out.writeStringProperty("field", c.field().name().toLowerCase(Locale.ROOT));
        out.writeNumberProperty("start", c.start());
        out.writeNumberProperty("end", c.end());
        JsonOutput.text(out, "change", c.change().map(d -> d.name().toLowerCase(Locale.ROOT)));
        out.writeEndObject();
    }

    private static <C extends Enum<C>> void remarks(JsonGenerator out, String name, List<Remark<C>> remarks) {
        out.writeName(name);
        out.writeStartArray();
        remarks.forEach(r -> remark(out, r.code().name(), r.text()));
        out.writeEndArray();
    }

    static void remark(JsonGenerator out, String code, String text) {
        out.writeStartObject();
        out.writeStringProperty("code", code);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }
}
