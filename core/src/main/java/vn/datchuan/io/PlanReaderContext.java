package vn.datchuan.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Period;
import vn.datchuan.plan.UnitGroup;

/** What all parts of one plan file share while it is read: its problems, codes and agencies, and where readings come from. */
final class PlanReaderContext {

    private static final Set<String> AGENCY_KEYS = Set.of("name", "aliases");

    final List<Problem> problems = new ArrayList<>();
    final Readings readings;

    private final Map<String, Place> codes = new HashMap<>();
    private final Set<String> agencyNames = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();
    private Optional<List<String>> groups = Optional.empty();

    PlanReaderContext(Readings readings) {
        this.readings = readings;
    }

    NodeFields fields(Node node, String what, Set<String> known) {
        return new NodeFields(node, what, known, problems);
    }

    void problem(Place place, String what, String expected) {
        problems.add(new Problem(place, what, expected));
    }

    void readAgencies(NodeFields plan) {
        for (Node item : plan.list("agencies")) {
            NodeFields fields = fields(item, "an agency", AGENCY_KEYS);
            String name = fields.required("name");
            agencyNames.add(name);
            for (String alias : fields.texts("aliases")) {
                String other = aliases.putIfAbsent(alias, name);
                if (other != null && !other.equals(name)) {
                    problem(
                            fields.place("aliases"),
                            "\"" + alias + "\" is an alias of \"" + other + "\" and of \"" + name + "\"",
                            "one agency for each alias");
                }
            }
        }
    }

    /** Only these groups may be named; not called for a plan that extends another, whose groups are not known here. */
    void declareGroups(List<UnitGroup> declared) {
        List<String> ids = new ArrayList<>(declared.size());
        for (UnitGroup group : declared) {
            ids.add(group.id());
        }
        groups = Optional.of(ids);
    }

    /** Id of a group of units; empty if none is named. */
    String group(NodeFields fields) {
        String group = fields.text("group");
        if (!group.isEmpty() && groups.isPresent() && !groups.orElseThrow().contains(group)) {
            problem(fields.place("group"), "group \"" + group + "\" is not declared", "one of " + groups.orElseThrow());
        }
        return group;
    }

    String code(NodeFields fields, String prefix) {
        String code = fields.required("code");
        Place other = codes.putIfAbsent(code, fields.place("code"));
        if (other != null) {
            problem(fields.place("code"), "code \"" + code + "\" stands at " + other + " too", "each code once");
        }
        String made = prefix + fields.text("section") + "." + fields.text("number");
        if (!code.isEmpty() && !code.equals(made)) {
            problem(fields.place("code"), "code \"" + code + "\" is not made of section and number", made);
        }
        return code;
    }

    Map<AgencyRole, String> agencies(NodeFields fields) {
        Map<AgencyRole, String> agencies = new EnumMap<>(AgencyRole.class);
        Set<String> roles = new HashSet<>();
        for (AgencyRole role : AgencyRole.values()) {
            roles.add(NodeFields.code(role));
        }
        Map<String, String> printed = fields.textsByKey("agencies", roles);
        for (AgencyRole role : AgencyRole.values()) {
            String text = printed.getOrDefault(NodeFields.code(role), "");
            if (!text.isEmpty()) {
                agencies.put(role, text);
            }
        }
        return agencies;
    }

    String leadAgency(NodeFields fields) {
        String lead = fields.text("leadAgency");
        if (!lead.isEmpty() && !agencyNames.contains(lead)) {
            problem(
                    fields.place("leadAgency"),
                    "lead agency \"" + lead + "\" is not in the table of agencies",
                    "a name of that table");
        }
        return lead;
    }

    Period period(NodeFields fields, String key) {
        String text = fields.required(key);
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            problem(fields.place(key), key + " \"" + text + "\"", Period.EXPECTED);
        }
        return period.isPresent() ? period.orElseThrow() : Period.ofYear(1);
    }

    /** A day that may be left out. */
    Optional<LocalDate> day(NodeFields fields, String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem(fields.place(key), key + " \"" + text + "\"", "a day such as 2026-01-31");
            return Optional.empty();
        }
    }

    /** A day that must be there; 1 January of the year 1 with a problem if it is not. */
    LocalDate requiredDay(NodeFields fields, String key) {
        boolean blank = fields.required(key).isEmpty();
        Optional<LocalDate> day = blank ? Optional.empty() : day(fields, key);
        return day.isPresent() ? day.orElseThrow() : LocalDate.of(1, 1, 1);
    }

    static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
