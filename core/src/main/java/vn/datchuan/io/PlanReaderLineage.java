package vn.datchuan.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.plan.UnitEvent;
import vn.datchuan.plan.UnitEvent.Comparable;
import vn.datchuan.plan.UnitEvent.Kind;

/** Reads what became of units: merged, split, renamed. */
final class PlanReaderLineage {

    private static final Set<String> EVENT_KEYS =
            Set.of("date", "merged", "split", "renamed", "into", "comparable", "legalBasis");

    private final PlanReaderContext context;

    PlanReaderLineage(PlanReaderContext context) {
        this.context = context;
    }

    /** By date. */
    List<UnitEvent> read(NodeFields plan) {
        List<UnitEvent> events = new ArrayList<>();
        for (Node item : plan.list("lineage")) {
            events.add(event(context.fields(item, "an event of units", EVENT_KEYS)));
        }
        if (events.size() > 1) {
            events.sort(PlanReaderLineage::byDate);
        }
        Set<String> begun = new HashSet<>();
        Set<String> ended = new HashSet<>();
        for (UnitEvent event : events) {
            for (String unit : event.from()) {
                if (!ended.add(unit)) {
                    context.problem(event.place(), "unit \"" + unit + "\" ends twice", "one event");
                }
            }
            for (String unit : event.to()) {
                if (ended.contains(unit) || !begun.add(unit)) {
                    context.problem(
                            event.place(),
                            "unit \"" + unit + "\" begins, and stood before the event or began in another",
                            "a code of its own for the unit after the event");
                }
            }
        }
        return events;
    }

    private static int byDate(UnitEvent a, UnitEvent b) {
        return a.date().compareTo(b.date());
    }

    private UnitEvent event(NodeFields fields) {
        LocalDate date = context.requiredDay(fields, "date");
        Kind kind = Kind.RENAMED;
        int kinds = 0;
        for (Kind one : Kind.values()) {
            if (fields.has(NodeFields.code(one))) {
                kind = one;
                kinds++;
            }
        }
        if (kinds != 1) {
            context.problem(fields.place(), "an event of " + kinds + " sorts", "one of merged, split, renamed");
        }
        List<String> from = units(fields, NodeFields.code(kind));
        List<String> to = units(fields, "into");
        boolean fromMany = kind == Kind.MERGED;
        boolean toMany = kind == Kind.SPLIT;
        if (kinds == 1 && (fromMany ? from.size() < 2 : from.size() != 1)) {
            context.problem(
                    fields.place(NodeFields.code(kind)),
                    NodeFields.code(kind) + ": " + from.size() + " units",
                    fromMany ? "two or more" : "one");
        }
        if (toMany ? to.size() < 2 : to.size() != 1) {
            context.problem(fields.place("into"), "into: " + to.size() + " units", toMany ? "two or more" : "one");
        }
        Optional<Comparable> declared = fields.choice("comparable", Comparable.class);
        if (kind == Kind.SPLIT && declared.isPresent() && declared.orElseThrow() == Comparable.FLOW) {
            context.problem(
                    fields.place("comparable"), "a flow of a unit that was split cannot be divided", "level or none");
        }
        return new UnitEvent(
                date,
                kind,
                from,
                to,
                declared.isPresent() ? declared.orElseThrow() : UnitEvent.usual(kind),
                fields.text("legalBasis"),
                fields.place());
    }

    /** One code or a list of them. */
    private List<String> units(NodeFields fields, String key) {
        if (fields.node(key) instanceof Node.Scalar one) {
            return one.text().isEmpty() ? List.of() : List.of(one.text());
        }
        return fields.texts(key);
    }
}
