package vn.datchuan.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.model.AgencyRole;
import vn.datchuan.model.Declared;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.Indicator;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.model.UnitLevel;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.plan.Section;
import vn.datchuan.plan.Task;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;

/**
 * Reads {@code plan.yaml}. All problems of a file are found in one go: unknown keys, missing parts, codes that stand twice, targets that cannot be
 * read.
 */
public final class PlanReader {

    private static final Set<String> PLAN_KEYS = Set.of(
            "plan",
            "title",
            "unit",
            "document",
            "years",
            "calendar",
            "notes",
            "agencies",
            "sections",
            "indicators",
            "taskSections",
            "tasks");
    private static final Set<String> UNIT_KEYS = Set.of("code", "name", "level", "province");
    private static final Set<String> DOCUMENT_KEYS = Set.of("number", "date", "issuer", "annex");
    private static final Set<String> SECTION_KEYS = Set.of("id", "title");
    private static final Set<String> AGENCY_KEYS = Set.of("name", "aliases");
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
    private static final Set<String> TARGET_KEYS = Set.of("period", "text", "cumulative");
    private static final Set<String> TASK_KEYS = Set.of(
            "code",
            "section",
            "number",
            "group",
            "text",
            "bullets",
            "deliverable",
            "agencies",
            "leadAgency",
            "timing",
            "note");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> codes = new HashMap<>();
    private final Set<String> agencyNames = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    private final Readings readings;

    private PlanReader(Readings readings) {
        this.readings = readings;
    }

    /**
     * Reads a plan file.
     *
     * @throws DatChuanException with all problems found
     */
    public static Plan readYaml(String fileName, String text) {
        PlanReader reader = new PlanReader(new Readings.Made());
        return reader.plan(NodeReader.yaml(fileName, text, ErrorCode.INVALID_PLAN, reader.problems), Sha256.of(text));
    }

    /**
     * Reads a plan file as a pack without rules, which the base judges.
     *
     * @throws DatChuanException if it cannot be read, or with all problems found
     */
    public static RulePack readPack(Path file) {
        String name = String.valueOf(file.getFileName());
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    List.of(new Problem(Place.of(name), "cannot be read: " + e.getMessage(), "a plan in UTF-8")));
        }
        Plan plan = readYaml(name, text);
        PackManifest manifest = new PackManifest(
                plan.id(),
                "0",
                plan.title(),
                plan.title(),
                Layer.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(plan.unit().code()));
        return new RulePack(manifest, plan.digest(), Optional.empty(), () -> Optional.of(plan), List::of);
    }

    /** Reads the same content as the build keeps it; {@code digest} is that of the plan file. */
    static Plan readCompiled(Node node, String digest, Readings readings) {
        return new PlanReader(readings).plan(node, digest);
    }

    private Plan plan(Node node, String digest) {
        NodeFields fields = new NodeFields(node, "the plan", PLAN_KEYS, problems);
        Period years = period(fields, "years");
        readAgencies(fields);
        List<Section> sections = sections(fields, "sections");
        List<PlannedIndicator> indicators = new ArrayList<>();
        for (Node item : fields.list("indicators")) {
            indicators.add(indicator(item, sections));
        }
        List<Section> taskSections = sections(fields, "taskSections");
        List<Task> tasks = new ArrayList<>();
        for (Node item : fields.list("tasks")) {
            tasks.add(task(item, taskSections));
        }
        Plan plan = new Plan(
                fields.required("plan"),
                fields.required("title"),
                unit(fields),
                document(fields),
                years,
                fields.choice("calendar", ReportingCalendar.class).orElse(ReportingCalendar.CALENDAR),
                fields.texts("notes"),
                sections,
                indicators,
                taskSections,
                tasks,
                digest);
        if (indicators.isEmpty() && tasks.isEmpty()) {
            problems.add(new Problem(fields.place(), "the plan has no indicators", "a list of indicators"));
        }
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new DatChuanException(ErrorCode.INVALID_PLAN, problems);
        }
        return plan;
    }

    private AdministrativeUnit unit(NodeFields plan) {
        Node node = plan.node("unit");
        if (node == null) {
            problems.add(new Problem(plan.place(), "the plan has no unit", "unit with code, name, level, province"));
            return new AdministrativeUnit("", "", UnitLevel.COMMUNE, "");
        }
        NodeFields fields = new NodeFields(node, "the unit", UNIT_KEYS, problems);
        Optional<UnitLevel> level = fields.choice("level", UnitLevel.class);
        if (level.isEmpty() && fields.text("level").isEmpty()) {
            problems.add(new Problem(fields.place(), "the unit has no level", "ward, commune, province, …"));
        }
        return new AdministrativeUnit(
                fields.required("code"),
                fields.required("name"),
                level.orElse(UnitLevel.COMMUNE),
                fields.text("province"));
    }

    private IssuedDocument document(NodeFields plan) {
        Node node = plan.node("document");
        if (node == null) {
            return new IssuedDocument("", "", "", "");
        }
        NodeFields fields = new NodeFields(node, "the document", DOCUMENT_KEYS, problems);
        return new IssuedDocument(
                fields.text("number"), fields.text("date"), fields.text("issuer"), fields.text("annex"));
    }

    private void readAgencies(NodeFields plan) {
        for (Node item : plan.list("agencies")) {
            NodeFields fields = new NodeFields(item, "an agency", AGENCY_KEYS, problems);
            String name = fields.required("name");
            agencyNames.add(name);
            for (String alias : fields.texts("aliases")) {
                String other = aliases.putIfAbsent(alias, name);
                if (other != null && !other.equals(name)) {
                    problems.add(new Problem(
                            fields.place("aliases"),
                            "\"" + alias + "\" is an alias of \"" + other + "\" and of \"" + name + "\"",
                            "one agency for each alias"));
                }
            }
        }
    }

    private List<Section> sections(NodeFields plan, String key) {
        List<Section> sections = new ArrayList<>();
        for (Node item : plan.list(key)) {
            NodeFields fields = new NodeFields(item, "a section", SECTION_KEYS, problems);
            sections.add(new Section(fields.required("id"), fields.required("title")));
        }
        return sections;
    }

    private PlannedIndicator indicator(Node node, List<Section> sections) {
        NodeFields fields = new NodeFields(node, "an indicator", INDICATOR_KEYS, problems);
        String code = code(fields, "");
        checkSection(fields, code, sections);
        Map<String, String> because = fields.textsByKey("because", BECAUSE_KEYS);
        Declared<Direction> direction =
                declared(fields, "direction", fields.choice("direction", Direction.class), Direction.HIGHER, because);
        String name = fields.required("name");
        Optional<String> unit = optional(fields.text("unitOfMeasure"));
        Indicator indicator = new Indicator(
                code,
                fields.required("section"),
                fields.required("number"),
                name,
                optional(fields.text("concept")),
                unit,
                declared(fields, "nature", fields.choice("nature", Nature.class), Nature.STOCK, because),
                declared(
                        fields,
                        "bounded",
                        fields.has("bounded") ? Optional.of(fields.flag("bounded")) : Optional.empty(),
                        false,
                        because),
                declared(fields, "frequency", fields.choice("frequency", Frequency.class), Frequency.ANNUAL, because),
                direction,
                declared(fields, "denominator", optional(fields.text("denominator")), "", because));
        Optional<Direction> declaredDirection = direction.assumed() ? Optional.empty() : Optional.of(direction.value());
        List<PlannedTarget> targets = new ArrayList<>();
        for (Node item : fields.list("targets")) {
            targets.add(target(item, code, name, unit, declaredDirection));
        }
        if (targets.isEmpty()) {
            problems.add(new Problem(fields.place(), "indicator " + code + " has no targets", "a list of targets"));
        }
        return new PlannedIndicator(indicator, agencies(fields), leadAgency(fields), fields.text("note"), targets);
    }

    private PlannedTarget target(
            Node node, String code, String name, Optional<String> unit, Optional<Direction> direction) {
        NodeFields fields = new NodeFields(node, "a target of indicator " + code, TARGET_KEYS, problems);
        Period period = period(fields, "period");
        String text = fields.required("text");
        boolean prose = text.equals(name);
        TargetReading reading = readings.of(new PrintedTarget(name, unit, prose ? "" : text, direction));
        if (reading.kind() == TargetKind.UNREADABLE) {
            problems.add(new Problem(
                    fields.place("text"),
                    "target \"" + text + "\" of indicator " + code + " cannot be read",
                    "a printed target such as \"≥ 80%\" or \"Đạt\""));
        }
        return new PlannedTarget(period, fields.flag("cumulative"), text, reading, fields.place("text"));
    }

    private Task task(Node node, List<Section> sections) {
        NodeFields fields = new NodeFields(node, "a task", TASK_KEYS, problems);
        String code = code(fields, "T.");
        checkSection(fields, code, sections);
        String timing = fields.required("timing");
        if (fields.text("text").isEmpty() && fields.list("bullets").isEmpty()) {
            problems.add(new Problem(fields.place(), "task " + code + " says nothing", "text or bullets"));
        }
        return new Task(
                code,
                fields.required("section"),
                fields.required("number"),
                fields.text("group"),
                fields.text("text"),
                fields.texts("bullets"),
                fields.text("deliverable"),
                agencies(fields),
                leadAgency(fields),
                timing,
                readings.of(PrintedTarget.of(timing)),
                fields.text("note"),
                fields.place());
    }

    private String code(NodeFields fields, String prefix) {
        String code = fields.required("code");
        Place other = codes.putIfAbsent(code, fields.place("code"));
        if (other != null) {
            problems.add(new Problem(
                    fields.place("code"), "code \"" + code + "\" stands at " + other + " too", "each code once"));
        }
        String made = prefix + fields.text("section") + "." + fields.text("number");
        if (!code.isEmpty() && !code.equals(made)) {
            problems.add(
                    new Problem(fields.place("code"), "code \"" + code + "\" is not made of section and number", made));
        }
        return code;
    }

    private void checkSection(NodeFields fields, String code, List<Section> sections) {
        String section = fields.text("section");
        List<String> declared = new ArrayList<>(sections.size());
        for (Section known : sections) {
            declared.add(known.id());
        }
        if (!declared.contains(section)) {
            problems.add(new Problem(
                    fields.place("section"),
                    "section \"" + section + "\" of " + code + " is not declared",
                    "one of " + declared));
        }
    }

    private Map<AgencyRole, String> agencies(NodeFields fields) {
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

    private String leadAgency(NodeFields fields) {
        String lead = fields.text("leadAgency");
        if (!lead.isEmpty() && !agencyNames.contains(lead)) {
            problems.add(new Problem(
                    fields.place("leadAgency"),
                    "lead agency \"" + lead + "\" is not in the table of agencies",
                    "a name of that table"));
        }
        return lead;
    }

    private Period period(NodeFields fields, String key) {
        String text = fields.required(key);
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            problems.add(new Problem(fields.place(key), key + " \"" + text + "\"", Period.EXPECTED));
        }
        return period.isPresent() ? period.orElseThrow() : Period.ofYear(1);
    }

    private static <T> Declared<T> declared(
            NodeFields fields, String key, Optional<T> value, T assumed, Map<String, String> because) {
        return value.isPresent()
                ? Declared.of(value.orElseThrow(), because.getOrDefault(key, ""))
                : Declared.assumed(assumed, fields.has(key) ? "" : "left out by the plan's author");
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
