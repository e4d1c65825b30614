package vn.datchuan.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.UnitGroup;

/** Reads for which units a plan is, and the groups they are in. */
final class PlanReaderUnits {

    private static final Set<String> UNIT_KEYS = Set.of("code", "name", "level", "province", "group", "from", "to");
    private static final Set<String> GROUP_KEYS = Set.of("id", "name");

    private final PlanReaderContext context;

    PlanReaderUnits(PlanReaderContext context) {
        this.context = context;
    }

    /** The units under {@code unit} or {@code units}; none of a plan that is nobody's, or that leaves them to the one it extends. */
    List<PlannedUnit> read(NodeFields plan, boolean changes) {
        Node one = plan.node("unit");
        if (one != null) {
            if (plan.has("units")) {
                context.problem(plan.place("units"), "the plan has a unit and a list of units", "one of them");
            }
            return List.of(unit(one));
        }
        if (!plan.has("units") && !changes) {
            context.problem(plan.place(), "the plan has no unit", "unit with code, name, level, province; or units");
        }
        List<PlannedUnit> units = new ArrayList<>();
        Map<String, Place> codes = new HashMap<>();
        for (Node item : plan.list("units")) {
            PlannedUnit unit = unit(item);
            Place other = codes.putIfAbsent(unit.code(), unit.place());
            if (other != null) {
                context.problem(
                        unit.place(), "unit \"" + unit.code() + "\" stands at " + other + " too", "each unit once");
            }
            units.add(unit);
        }
        return units;
    }

    private PlannedUnit unit(Node node) {
        NodeFields fields = context.fields(node, "the unit", UNIT_KEYS);
        Optional<UnitLevel> level = fields.choice("level", UnitLevel.class);
        if (level.isEmpty() && fields.text("level").isEmpty()) {
            context.problem(fields.place(), "the unit has no level", "ward, commune, province, …");
        }
        AdministrativeUnit unit = new AdministrativeUnit(
                fields.required("code"),
                fields.required("name"),
                level.isPresent() ? level.orElseThrow() : UnitLevel.COMMUNE,
                fields.text("province"));
        Optional<LocalDate> from = context.day(fields, "from");
        Optional<LocalDate> to = context.day(fields, "to");
        if (from.isPresent() && to.isPresent() && to.orElseThrow().isBefore(from.orElseThrow())) {
            context.problem(fields.place("to"), "the unit ends before it begins", "a day after " + from.orElseThrow());
        }
        return new PlannedUnit(unit, context.group(fields), from, to, fields.place());
    }

    List<UnitGroup> groups(NodeFields plan) {
        List<UnitGroup> groups = new ArrayList<>();
        for (Node item : plan.list("groups")) {
            NodeFields fields = context.fields(item, "a group of units", GROUP_KEYS);
            String id = fields.required("id");
            for (UnitGroup other : groups) {
                if (other.id().equals(id)) {
                    context.problem(fields.place("id"), "group \"" + id + "\" stands twice", "each group once");
                }
            }
            groups.add(new UnitGroup(id, fields.required("name")));
        }
        return groups;
    }
}
