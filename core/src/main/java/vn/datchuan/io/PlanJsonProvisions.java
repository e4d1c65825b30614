package vn.datchuan.io;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.datchuan.model.Period;
import vn.datchuan.plan.Amendment;
import vn.datchuan.plan.Overlay;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanChange;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.Provisions;
import vn.datchuan.plan.UnitEvent;

/** What a plan says beside its indicators, as JSON: its units, groups, changes, amendments and lineage. Each key is left out where there is none. */
final class PlanJsonProvisions {

    private PlanJsonProvisions() {}

    static void write(JsonGenerator out, Plan plan) {
        Provisions provisions = plan.provisions();
        if (!provisions.units().isEmpty()) {
            JsonOutput.array(out, "units", provisions.units(), u -> unit(out, u));
        }
        if (!provisions.groups().isEmpty()) {
            JsonOutput.array(out, "groups", provisions.groups(), g -> {
                out.writeStartObject();
                out.writeStringProperty("id", g.id());
                out.writeStringProperty("name", g.name());
                out.writeEndObject();
            });
        }
        provisions.overlay().ifPresent(overlay -> overlay(out, overlay));
        if (!provisions.amendments().isEmpty()) {
            JsonOutput.array(out, "amendments", provisions.amendments(), a -> amendment(out, a));
        }
        if (!provisions.lineage().isEmpty()) {
            JsonOutput.array(out, "lineage", provisions.lineage(), e -> event(out, e));
        }
    }

    private static void unit(JsonGenerator out, PlannedUnit planned) {
        out.writeStartObject();
        out.writeStringProperty("code", planned.code());
        out.writeStringProperty("name", planned.unit().name());
        out.writeStringProperty("level", NodeFields.code(planned.unit().level()));
        JsonOutput.filled(out, "province", planned.unit().province());
        JsonOutput.filled(out, "group", planned.group());
        JsonOutput.text(out, "from", planned.from().map(Object::toString));
        JsonOutput.text(out, "to", planned.to().map(Object::toString));
        out.writeEndObject();
    }

    private static void overlay(JsonGenerator out, Overlay overlay) {
        out.writeBooleanProperty("tightenOnly", overlay.tightenOnly());
        JsonOutput.array(out, "exceptions", overlay.exceptions(), e -> out.writeString(e.code()));
        JsonOutput.array(out, "changes", overlay.changes(), c -> change(out, c));
    }

    private static void amendment(JsonGenerator out, Amendment amendment) {
        out.writeStartObject();
        JsonOutput.filled(out, "kind", amendment.kind());
        JsonOutput.filled(out, "number", amendment.document().number());
        JsonOutput.filled(out, "date", amendment.document().date());
        JsonOutput.filled(out, "issuer", amendment.document().issuer());
        JsonOutput.filled(out, "annex", amendment.document().annex());
        out.writeStringProperty("effective", amendment.effective().toString());
        out.writeBooleanProperty("retroactive", amendment.retroactive());
        JsonOutput.array(out, "changes", amendment.changes(), c -> change(out, c));
        out.writeEndObject();
    }

    private static void change(JsonGenerator out, PlanChange change) {
        out.writeStartObject();
        if (change instanceof PlanChange.NewTarget target) {
            out.writeStringProperty("indicator", target.code());
            JsonOutput.text(out, "period", target.period().map(Period::label));
            JsonOutput.filled(out, "group", target.group());
            out.writeStringProperty("text", target.text());
            JsonOutput.filled(out, "legalBasis", target.legalBasis());
            out.writeBooleanProperty("newPeriod", target.newPeriod());
            target.cumulative().ifPresent(c -> out.writeBooleanProperty("cumulative", c));
            if (target.reading().isPresent()) {
                out.writeName("reading");
                ReadingJson.write(out, Optional.empty(), target.reading().orElseThrow());
            }
        } else if (change instanceof PlanChange.NewIndicator added) {
            out.writeName("add");
            PlanJson.indicator(out, added.indicator());
            JsonOutput.filled(out, "legalBasis", added.legalBasis());
        } else if (change instanceof PlanChange.Dropped dropped) {
            out.writeStringProperty("drop", dropped.code());
            out.writeStringProperty("because", dropped.because());
        }
        out.writeEndObject();
    }

    private static void event(JsonGenerator out, UnitEvent event) {
        out.writeStartObject();
        out.writeStringProperty("date", event.date().toString());
        JsonOutput.array(out, NodeFields.code(event.kind()), event.from(), out::writeString);
        JsonOutput.array(out, "into", event.to(), out::writeString);
        out.writeStringProperty("comparable", NodeFields.code(event.comparable()));
        JsonOutput.filled(out, "legalBasis", event.legalBasis());
        out.writeEndObject();
    }
}
