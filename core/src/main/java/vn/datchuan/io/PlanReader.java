package vn.datchuan.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Period;
import vn.datchuan.model.ReportingCalendar;
import vn.datchuan.pack.Layer;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Amendment;
import vn.datchuan.plan.IssuedDocument;
import vn.datchuan.plan.Overlay;
import vn.datchuan.plan.Plan;
import vn.datchuan.plan.PlanInForce;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedUnit;
import vn.datchuan.plan.Provisions;
import vn.datchuan.plan.Section;
import vn.datchuan.plan.Task;
import vn.datchuan.plan.UnitEvent;
import vn.datchuan.plan.UnitGroup;

/**
 * Reads {@code plan.yaml}. All problems of a file are found in one go: unknown keys, missing parts, codes that stand twice, targets that cannot be
 * read. What a plan changes in another plan can only be checked together with that one: {@link PlanInForce}.
 */
public final class PlanReader {

    private static final Set<String> PLAN_KEYS = Set.of(
            "plan",
            "title",
            "unit",
            "units",
            "groups",
            "document",
            "years",
            "calendar",
            "notes",
            "agencies",
            "sections",
            "indicators",
            "taskSections",
            "tasks",
            "changes",
            "tightenOnly",
            "exceptions",
            "amendments",
            "lineage");
    private static final Set<String> DOCUMENT_KEYS = Set.of("number", "date", "issuer", "annex");
    private static final Set<String> SECTION_KEYS = Set.of("id", "title");

    private final PlanReaderContext context;

    private PlanReader(Readings readings) {
        this.context = new PlanReaderContext(readings);
    }

    /**
     * Reads a plan file.
     *
     * @throws DatChuanException with all problems found
     */
    public static Plan readYaml(String fileName, String text) {
        PlanReader reader = new PlanReader(new Readings.Made());
        Node node = NodeReader.yaml(fileName, text, ErrorCode.INVALID_PLAN, reader.context.problems);
        return reader.plan(node, Sha256.of(text));
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
        List<String> units = new ArrayList<>();
        for (PlannedUnit unit : plan.units()) {
            units.add(unit.code());
        }
        PackManifest manifest = new PackManifest(
                plan.id(),
                "0",
                plan.title(),
                plan.title(),
                Layer.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                "",
                units);
        return new RulePack(manifest, plan.digest(), Optional.empty(), () -> Optional.of(plan), List::of);
    }

    /** Reads the same content as the build keeps it; {@code digest} is that of the plan file. */
    static Plan readCompiled(Node node, String digest, Readings readings) {
        return new PlanReader(readings).plan(node, digest);
    }

    private Plan plan(Node node, String digest) {
        NodeFields fields = context.fields(node, "the plan", PLAN_KEYS);
        Period years = context.period(fields, "years");
        context.readAgencies(fields);
        PlanReaderUnits unitReader = new PlanReaderUnits(context);
        List<UnitGroup> groups = unitReader.groups(fields);
        if (!fields.has("changes")) {
            context.declareGroups(groups);
        }
        List<Section> sections = sections(fields, "sections");
        List<PlannedIndicator> indicators = new ArrayList<>();
        PlanReaderIndicators indicatorReader = new PlanReaderIndicators(context);
        for (Node item : fields.list("indicators")) {
            PlannedIndicator indicator = indicatorReader.read(item);
            indicators.add(indicator);
            checkSection(
                    item, indicator.indicator().code(), indicator.indicator().section(), sections);
        }
        List<Section> taskSections = sections(fields, "taskSections");
        List<Task> tasks = new ArrayList<>();
        PlanReaderTasks taskReader = new PlanReaderTasks(context);
        for (Node item : fields.list("tasks")) {
            Task task = taskReader.read(item);
            tasks.add(task);
            checkSection(item, task.code(), task.section(), taskSections);
        }
        List<PlannedUnit> units = unitReader.read(fields, fields.has("changes"));
        Plan plan = new Plan(
                fields.required("plan"),
                fields.required("title"),
                fields.has("unit") ? units.get(0).unit() : Plan.NO_UNIT,
                document(fields),
                years,
                fields.choice("calendar", ReportingCalendar.class).orElse(ReportingCalendar.CALENDAR),
                fields.texts("notes"),
                sections,
                indicators,
                taskSections,
                tasks,
                digest,
                provisions(fields, units, groups, new PlanReaderChanges(context, indicatorReader, indicators)));
        check(plan, fields);
        return plan;
    }

    private Provisions provisions(
            NodeFields fields, List<PlannedUnit> units, List<UnitGroup> groups, PlanReaderChanges changes) {
        Optional<Overlay> overlay = changes.overlay(fields);
        List<Amendment> amendments = changes.amendments(fields);
        List<UnitEvent> lineage = new PlanReaderLineage(context).read(fields);
        boolean plain = fields.has("unit") && isPlain(units.get(0));
        if (plain && groups.isEmpty() && overlay.isEmpty() && amendments.isEmpty() && lineage.isEmpty()) {
            return Provisions.NONE;
        }
        boolean inHead = plain && overlay.isEmpty();
        return new Provisions("", inHead ? List.of() : units, groups, overlay, amendments, lineage, new TreeMap<>());
    }

    private static boolean isPlain(PlannedUnit unit) {
        return unit.group().isEmpty() && unit.from().isEmpty() && unit.to().isEmpty();
    }

    private void check(Plan plan, NodeFields fields) {
        boolean whole = plan.provisions().overlay().isEmpty();
        if (whole && plan.indicators().isEmpty() && plan.tasks().isEmpty()) {
            context.problem(fields.place(), "the plan has no indicators", "a list of indicators");
        }
        if (whole
                && context.problems.isEmpty()
                && !plan.provisions().amendments().isEmpty()) {
            context.problems.addAll(PlanInForce.problems(List.of(plan)));
        }
        if (!context.problems.isEmpty()) {
            context.problems.sort(null);
            throw new DatChuanException(ErrorCode.INVALID_PLAN, context.problems);
        }
    }

    private IssuedDocument document(NodeFields plan) {
        Node node = plan.node("document");
        if (node == null) {
            return new IssuedDocument("", "", "", "");
        }
        NodeFields fields = context.fields(node, "the document", DOCUMENT_KEYS);
        return new IssuedDocument(
                fields.text("number"), fields.text("date"), fields.text("issuer"), fields.text("annex"));
    }

    private List<Section> sections(NodeFields plan, String key) {
        List<Section> sections = new ArrayList<>();
        for (Node item : plan.list(key)) {
            NodeFields fields = context.fields(item, "a section", SECTION_KEYS);
            sections.add(new Section(fields.required("id"), fields.required("title")));
        }
        return sections;
    }

    private void checkSection(Node node, String code, String section, List<Section> sections) {
        List<String> declared = new ArrayList<>(sections.size());
        for (Section known : sections) {
            declared.add(known.id());
        }
        if (!declared.contains(section)) {
            Node at = node instanceof Node.Mapping mapping ? mapping.entries().get("section") : node;
            context.problem(
                    at == null ? node.place() : at.place(),
                    "section \"" + section + "\" of " + code + " is not declared",
                    "one of " + declared);
        }
    }
}
