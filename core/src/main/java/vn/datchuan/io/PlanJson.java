package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Section;
import vn.datchuan.plan.Task;

/**
 * A plan with the reading of every target, as one JSON document (kế hoạch). What the document does not print is null, and so is the unit of a plan of
 * many units. An indicator or task stands on a line of its own; the stream is left open.
 */
public final class PlanJson {

    private PlanJson() {}

    public static void write(Plan plan, OutputStream out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("plan", plan.id());
            json.writeStringProperty("title", plan.title());
            JsonOutput.filled(json, "unit", plan.unit().code());
            JsonOutput.array(json, "indicators", plan.indicators(), i -> indicator(json, i));
            JsonOutput.array(json, "tasks", plan.tasks(), t -> task(json, t));
            JsonOutput.array(json, "sections", plan.sections(), s -> section(json, s));
            JsonOutput.array(json, "taskSections", plan.taskSections(), s -> section(json, s));
            head(json, plan);
            PlanJsonProvisions.write(json, plan);
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator out, Plan plan) {
        boolean ofOne = !plan.unit().code().isEmpty();
        JsonOutput.text(out, "unitName", ofOne ? Optional.of(plan.unit().name()) : Optional.empty());
        JsonOutput.text(out, "unitLevel", ofOne ? Optional.of(code(plan.unit().level())) : Optional.empty());
        JsonOutput.filled(out, "province", plan.unit().province());
        document(out, plan.document());
        out.writeStringProperty("years", plan.years().label());
        out.writeStringProperty("calendar", plan.calendar() == ReportingCalendar.CALENDAR ? "calendar" : "admin-14-15");
        JsonOutput.array(out, "notes", plan.notes(), out::writeString);
        out.writeStringProperty("digest", plan.digest());
    }

    private static void document(JsonGenerator out, IssuedDocument document) {
        out.writeName("document");
        out.writeStartObject();
        JsonOutput.filled(out, "number", document.number());
        JsonOutput.filled(out, "date", document.date());
        JsonOutput.filled(out, "issuer", document.issuer());
        JsonOutput.filled(out, "annex", document.annex());
        out.writeEndObject();
    }

    private static void section(JsonGenerator out, Section section) {
        out.writeStartObject();
        out.writeStringProperty("id", section.id());
        out.writeStringProperty("title", section.title());
        out.writeEndObject();
    }

    static void indicator(JsonGenerator out, PlannedIndicator planned) {
        Indicator i = planned.indicator();
        out.writeStartObject();
        out.writeStringProperty("section", i.section());
        out.writeStringProperty("number", i.number());
        out.writeStringProperty("code", i.code());
        JsonOutput.text(out, "concept", i.concept());
        out.writeStringProperty("name", i.name());
        JsonOutput.text(out, "unitOfMeasure", i.unitOfMeasure());
        out.writeStringProperty("nature", code(i.nature().value()));
        out.writeBooleanProperty("bounded", i.bounded().value());
        out.writeStringProperty("frequency", code(i.frequency().value()));
        out.writeStringProperty("direction", code(i.direction().value()));
        JsonOutput.filled(out, "denominator", i.denominator().value());
        JsonOutput.filled(out, "leadAgency", planned.leadAgency());
        agencies(out, planned.agencies());
        JsonOutput.filled(out, "note", planned.note());
        JsonOutput.array(out, "targets", planned.targets(), t -> target(out, t));
        because(out, i);
        out.writeEndObject();
    }

    private static void agencies(JsonGenerator out, Map<AgencyRole, String> printed) {
        JsonOutput.text(out, "monitoringAgency", Optional.ofNullable(printed.get(AgencyRole.MONITORING)));
        JsonOutput.text(out, "implementingAgency", Optional.ofNullable(printed.get(AgencyRole.IMPLEMENTING)));
        JsonOutput.text(out, "coordinatingAgency", Optional.ofNullable(printed.get(AgencyRole.COORDINATING)));
        JsonOutput.text(out, "leadAgencyPrinted", leadPrinted(printed));
    }

    /** The printed text of the first role known, which is what the lead agency is normalised from. */
    private static Optional<String> leadPrinted(Map<AgencyRole, String> printed) {
        return Stream.of(AgencyRole.values())
                .filter(printed::containsKey)
                .findFirst()
                .map(printed::get);
    }

    private static void target(JsonGenerator out, PlannedTarget target) {
        out.writeStartObject();
        out.writeStringProperty("period", target.period().label());
        out.writeStringProperty("text", target.text());
        out.writeName("reading");
        ReadingJson.write(out, Optional.empty(), target.reading());
        out.writeBooleanProperty("cumulative", target.cumulative());
        if (!target.group().isEmpty()) {
            out.writeStringProperty("group", target.group());
        }
        if (!target.legalBasis().isEmpty()) {
            out.writeStringProperty("legalBasis", target.legalBasis());
        }
        out.writeEndObject();
    }

    private static void because(JsonGenerator out, Indicator i) {
        List<Property> properties = List.of(
                new Property("nature", i.nature()),
                new Property("bounded", i.bounded()),
                new Property("frequency", i.frequency()),
                new Property("direction", i.direction()),
                new Property("denominator", i.denominator()));
        out.writeName("because");
        out.writeStartObject();
        properties.forEach(p -> JsonOutput.filled(out, p.name, p.declared.because()));
        out.writeEndObject();
        List<Property> assumed =
                properties.stream().filter(p -> p.declared.assumed()).toList();
        JsonOutput.array(out, "assumed", assumed, p -> out.writeString(p.name));
    }

    private record Property(String name, Declared<?> declared) {}

    private static void task(JsonGenerator out, Task task) {
        out.writeStartObject();
        out.writeStringProperty("code", task.code());
        out.writeStringProperty("section", task.section());
        out.writeStringProperty("number", task.number());
        JsonOutput.filled(out, "group", task.group());
        JsonOutput.filled(out, "text", task.text());
        JsonOutput.array(out, "bullets", task.bullets(), out::writeString);
        JsonOutput.filled(out, "deliverable", task.deliverable());
        JsonOutput.filled(out, "leadAgency", task.leadAgency());
        out.writeStringProperty("timing", task.timing());
        out.writeName("reading");
        ReadingJson.write(out, Optional.empty(), task.reading());
        JsonOutput.filled(out, "note", task.note());
        JsonOutput.text(out, "leadAgencyPrinted", leadPrinted(task.agencies()));
        out.writeEndObject();
    }

    /** Lower case with hyphens, as plan files write it. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
