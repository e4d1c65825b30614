package vn.datchuan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;

/** Reads indicators with their targets. */
final class PlanReaderIndicators {

    private static final Set<String> BECAUSE_KEYS =
            Set.of("nature", "bounded", "frequency", "direction", "denominator");
    private static final Set<String> INDICATOR_KEYS = Set.of(
            "code",
            "section",
            "number",
            "name",
            "concept",
            "unitOfMeasure",
            "nature",
            "bounded",
            "frequency",
            "direction",
            "denominator",
            "because",
            "agencies",
            "leadAgency",
            "note",
            "targets");
    private static final Set<String> TARGET_KEYS = Set.of("period", "text", "cumulative", "group");

    private final PlanReaderContext context;

    PlanReaderIndicators(PlanReaderContext context) {
        this.context = context;
    }

    PlannedIndicator read(Node node) {
        NodeFields fields = context.fields(node, "an indicator", INDICATOR_KEYS);
        String code = context.code(fields, "");
        Map<String, String> because = fields.textsByKey("because", BECAUSE_KEYS);
        Indicator indicator = new Indicator(
                code,
                fields.required("section"),
                fields.required("number"),
                fields.required("name"),
                PlanReaderContext.optional(fields.text("concept")),
                PlanReaderContext.optional(fields.text("unitOfMeasure")),
                declared(fields, "nature", fields.choice("nature", Nature.class), Nature.STOCK, because),
                declared(
                        fields,
                        "bounded",
                        fields.has("bounded") ? Optional.of(fields.flag("bounded")) : Optional.empty(),
                        false,
                        because),
                declared(fields, "frequency", fields.choice("frequency", Frequency.class), Frequency.ANNUAL, because),
                declared(fields, "direction", fields.choice("direction", Direction.class), Direction.HIGHER, because),
                declared(fields, "denominator", PlanReaderContext.optional(fields.text("denominator")), "", because));
        List<PlannedTarget> targets = new ArrayList<>();
        for (Node item : fields.list("targets")) {
            targets.add(target(item, indicator, targets));
        }
        if (targets.isEmpty()) {
            context.problem(fields.place(), "indicator " + code + " has no targets", "a list of targets");
        }
        return new PlannedIndicator(
                indicator, context.agencies(fields), context.leadAgency(fields), fields.text("note"), targets);
    }

    private PlannedTarget target(Node node, Indicator indicator, List<PlannedTarget> before) {
        String code = indicator.code();
        NodeFields fields = context.fields(node, "a target of indicator " + code, TARGET_KEYS);
        Period period = context.period(fields, "period");
        String text = fields.required("text");
        String group = context.group(fields);
        for (PlannedTarget other : before) {
            if (other.period().sameSpan(period) && other.group().equals(group)) {
                context.problem(
                        fields.place("period"),
                        "indicator " + code + " has two targets for " + period.label()
                                + (group.isEmpty() ? "" : ", group " + group),
                        "one target, or groups");
            }
        }
        TargetReading reading = context.readings.of(PlannedIndicator.printed(indicator, text));
        if (reading.kind() == TargetKind.UNREADABLE) {
            context.problem(
                    fields.place("text"),
                    "target \"" + text + "\" of indicator " + code + " cannot be read",
                    "a printed target such as \"≥ 80%\" or \"Đạt\"");
        }
        return new PlannedTarget(period, fields.flag("cumulative"), text, reading, fields.place("text"), group, "");
    }

    private static <T> Declared<T> declared(
            NodeFields fields, String key, Optional<T> value, T assumed, Map<String, String> because) {
        return value.isPresent()
                ? Declared.of(value.orElseThrow(), because.getOrDefault(key, ""))
                : Declared.assumed(assumed, fields.has(key) ? "" : "left out by the plan's author");
    }
}
