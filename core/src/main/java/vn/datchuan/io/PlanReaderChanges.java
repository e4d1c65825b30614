package vn.datchuan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.model.Period;
import vn.datchuan.plan.Amendment;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Overlay;
import vn.datchuan.plan.PlanChange;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.target.TargetReading;

/** Reads what a document changes in a plan: new targets, indicators that are added, indicators and tasks that are dropped. */
final class PlanReaderChanges {

    private static final Set<String> CHANGE_KEYS = Set.of(
            "indicator", "period", "group", "newPeriod", "cumulative", "text", "legalBasis", "add", "drop", "because");
    private static final Set<String> TARGET_KEYS =
            Set.of("indicator", "period", "group", "newPeriod", "cumulative", "text", "legalBasis");
    private static final Set<String> ADD_KEYS = Set.of("add", "legalBasis");
    private static final Set<String> DROP_KEYS = Set.of("drop", "because");
    private static final Set<String> AMENDMENT_KEYS =
            Set.of("kind", "number", "date", "issuer", "annex", "effective", "retroactive", "changes");

    private final PlanReaderContext context;
    private final PlanReaderIndicators indicators;
    private final List<PlannedIndicator> known;

    /** @param known indicators that changes may name, with their readings; those that are added join them */
    PlanReaderChanges(PlanReaderContext context, PlanReaderIndicators indicators, List<PlannedIndicator> known) {
        this.context = context;
        this.indicators = indicators;
        this.known = new ArrayList<>(known);
    }

    /** The changes of a plan that extends another; empty for a whole plan. */
    Optional<Overlay> overlay(NodeFields plan) {
        if (!plan.has("changes")) {
            for (String key : List.of("tightenOnly", "exceptions")) {
                if (plan.has(key)) {
                    context.problem(plan.place(key), key + " in a plan without changes", "changes to another plan");
                }
            }
            return Optional.empty();
        }
        for (String key : List.of("indicators", "tasks", "taskSections", "calendar")) {
            if (plan.has(key)) {
                context.problem(
                        plan.place(key),
                        key + " in a plan that holds changes to another",
                        "changes with add: or drop:");
            }
        }
        List<Overlay.Exempt> exceptions = new ArrayList<>();
        for (Node item : plan.list("exceptions")) {
            if (item instanceof Node.Scalar code) {
                exceptions.add(new Overlay.Exempt(code.text(), code.place()));
            } else {
                context.problem(item.place(), "an exception is no code", "codes of indicators");
            }
        }
        boolean tightenOnly = plan.flag("tightenOnly");
        if (!tightenOnly && plan.has("exceptions")) {
            context.problem(plan.place("exceptions"), "exceptions without a rule", "tightenOnly: true");
        }
        List<PlanChange> changes = changes(plan.list("changes"));
        return Optional.of(new Overlay(changes, tightenOnly, exceptions, plan.place("changes"), plan.place("years")));
    }

    /** By the day from which they count. */
    List<Amendment> amendments(NodeFields plan) {
        List<Amendment> amendments = new ArrayList<>();
        for (Node item : plan.list("amendments")) {
            NodeFields fields = context.fields(item, "an amendment", AMENDMENT_KEYS);
            IssuedDocument document = new IssuedDocument(
                    fields.required("number"), fields.text("date"), fields.required("issuer"), fields.text("annex"));
            List<PlanChange> changes = changes(fields.list("changes"));
            if (changes.isEmpty()) {
                context.problem(fields.place(), "the amendment changes nothing", "a list of changes");
            }
            amendments.add(new Amendment(
                    fields.text("kind"),
                    document,
                    context.requiredDay(fields, "effective"),
                    fields.flag("retroactive"),
                    changes,
                    fields.place()));
        }
        if (amendments.size() > 1) {
            amendments.sort(PlanReaderChanges::byDay);
        }
        return amendments;
    }

    private static int byDay(Amendment a, Amendment b) {
        return a.effective().compareTo(b.effective());
    }

    private List<PlanChange> changes(List<Node> items) {
        List<PlanChange> changes = new ArrayList<>(items.size());
        for (Node item : items) {
            if (has(item, "add")) {
                changes.add(added(context.fields(item, "an added indicator", ADD_KEYS)));
            } else if (has(item, "drop")) {
                NodeFields fields = context.fields(item, "a dropped indicator", DROP_KEYS);
                changes.add(new PlanChange.Dropped(
                        fields.required("drop"), fields.required("because"), fields.place("drop")));
            } else if (has(item, "indicator")) {
                changes.add(target(context.fields(item, "a change", TARGET_KEYS)));
            } else {
                NodeFields fields = context.fields(item, "a change", CHANGE_KEYS);
                context.problem(fields.place(), "a change of nothing", "indicator, add or drop");
            }
        }
        return changes;
    }

    private static boolean has(Node item, String key) {
        return item instanceof Node.Mapping mapping && mapping.entries().containsKey(key);
    }

    private PlanChange added(NodeFields fields) {
        Node node = fields.node("add");
        PlannedIndicator indicator = indicators.read(node == null ? new Node.Scalar(fields.place(), "") : node);
        known.add(indicator);
        return new PlanChange.NewIndicator(indicator, fields.text("legalBasis"), fields.place("add"));
    }

    private PlanChange target(NodeFields fields) {
        String code = fields.required("indicator");
        String text = fields.required("text");
        PlannedIndicator indicator = find(code);
        Optional<TargetReading> reading = indicator == null
                ? Optional.empty()
                : Optional.of(context.readings.of(PlannedIndicator.printed(indicator.indicator(), text)));
        Optional<Period> period =
                fields.has("period") ? Optional.of(context.period(fields, "period")) : Optional.empty();
        boolean newPeriod = fields.flag("newPeriod");
        if (newPeriod && period.isEmpty()) {
            context.problem(fields.place("newPeriod"), "a new period of " + code + " without its name", "period");
        }
        return new PlanChange.NewTarget(
                code,
                period,
                context.group(fields),
                newPeriod,
                fields.has("cumulative") ? Optional.of(fields.flag("cumulative")) : Optional.empty(),
                text,
                fields.text("legalBasis"),
                reading,
                fields.place("indicator"),
                fields.place("text"));
    }

    private @Nullable PlannedIndicator find(String code) {
        for (PlannedIndicator indicator : known) {
            if (indicator.indicator().code().equals(code)) {
                return indicator;
            }
        }
        return null;
    }
}
