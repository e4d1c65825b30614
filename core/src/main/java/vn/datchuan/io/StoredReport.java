package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** Reads what a stored report says of itself, without its evaluations: of a report of {@link ReportJson}, {@link ReportNdjson} or {@link ReplayJson}. */
public final class StoredReport {

    private static final Set<String> WANTED =
            Set.of("record", "schemaVersion", "kind", "asOf", "policy", "illustrative", "digests", "days", "inputs");
    private static final String EXPECTED = "a report that evaluate or replay wrote as JSON";

    private final JsonSource source;
    private final Map<String, JsonValue> entries = new LinkedHashMap<>();
    private final Map<String, JsonValue> inputs = new LinkedHashMap<>();
    private int documents;
    private boolean evaluations;
    private boolean trailer;
    private boolean vietnamese;
    private boolean english;

    private StoredReport(JsonSource source) {
        this.source = source;
    }

    /**
     * Reads a file to its end, so that one that was cut off is found out.
     *
     * @throws DatChuanException if it cannot be opened or is no whole report
     */
    public static StoredHead head(Path file) {
        String name = ReplayJson.baseName(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            return head(name, in);
        } catch (IOException e) {
            throw JsonSource.unreadable(name, Place.of(name), e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name its base name stands in the problems
     * @throws DatChuanException if it is no whole report
     */
    public static StoredHead head(String name, InputStream in) {
        return new StoredReport(JsonSource.of(ReplayJson.baseName(name), in)).read();
    }

    private StoredHead read() {
        while (source.nextDocument()) {
            if (!source.atObject()) {
                throw source.refused("the file is no report", EXPECTED);
            }
            documents++;
            document();
        }
        boolean lines = entries.containsKey("record");
        if (documents == 0 || documents > 1 && !lines) {
            throw source.refused(documents == 0 ? "the file is empty" : "several documents stand here", EXPECTED);
        }
        if (lines && !trailer) {
            throw source.refused("the report ends without its trailer", "all lines of the report");
        }
        List<Problem> problems = new ArrayList<>();
        StoredFields fields =
                new StoredFields(source.file(), new JsonValue.Members(1, 1, entries), "the report", problems);
        StoredHead head = head(fields, lines, problems);
        if (!problems.isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE, problems.stream().sorted().toList());
        }
        return head;
    }

    private void document() {
        for (Optional<String> next = source.nextKey(); next.isPresent(); next = source.nextKey()) {
            String key = next.orElseThrow();
            if (key.equals("evaluations") && source.atArray()) {
                evaluations = true;
                readEvaluations();
            } else if (key.equals("explanation")) {
                explanation(source.value());
            } else if (key.equals("inputs") && source.atObject()) {
                entries.put(key, new JsonValue.Members(source.place().line(), 1, Map.of()));
                readInputs();
            } else if (WANTED.contains(key)) {
                JsonValue value = source.value();
                trailer |= key.equals("record")
                        && value instanceof JsonValue.Text t
                        && t.text().equals("trailer");
                entries.putIfAbsent(key, value);
            } else {
                source.skip();
            }
        }
    }

    private void readEvaluations() {
        while (source.nextItem()) {
            if (!source.atObject()) {
                throw source.refused("evaluations hold something else", "an evaluation");
            }
            for (Optional<String> key = source.nextKey(); key.isPresent(); key = source.nextKey()) {
                if (key.orElseThrow().equals("explanation")) {
                    explanation(source.value());
                } else {
                    source.skip();
                }
            }
        }
    }

    private void explanation(JsonValue explanation) {
        if (explanation instanceof JsonValue.Members members) {
            vietnamese |= members.entries().get("vi") instanceof JsonValue.Text;
            english |= members.entries().get("en") instanceof JsonValue.Text;
        }
    }

    /** All but the rows of the values, which are many. */
    private void readInputs() {
        for (Optional<String> next = source.nextKey(); next.isPresent(); next = source.nextKey()) {
            String key = next.orElseThrow();
            if (!key.equals("values") || !source.atObject()) {
                inputs.put(key, source.value());
                continue;
            }
            for (Optional<String> of = source.nextKey(); of.isPresent(); of = source.nextKey()) {
                if (of.orElseThrow().equals("digest")) {
                    inputs.put("valuesDigest", source.value());
                } else {
                    source.skip();
                }
            }
        }
    }

    private StoredHead head(StoredFields fields, boolean lines, List<Problem> problems) {
        String version = fields.text("schemaVersion");
        if (fields.has("schemaVersion") && !version.equals(ReportJson.SCHEMA_VERSION)) {
            fields.report("schemaVersion", fields.given("schemaVersion"), "\"" + ReportJson.SCHEMA_VERSION + "\"");
        }
        if (fields.filled("kind").equals(ReplayJson.KIND)) {
            return replay(fields, lines, problems);
        }
        if (fields.has("kind") || !lines && !evaluations) {
            fields.report("kind", fields.given("kind"), EXPECTED);
        }
        StoredFields digests = fields.object("digests");
        return new StoredHead(
                StoredHead.Kind.EVALUATION,
                lines,
                Optional.of(fields.day("asOf")),
                List.of(),
                fields.text("policy"),
                fields.flag("illustrative"),
                vietnamese,
                english,
                digests.texts("plans"),
                digests.texts("packs"),
                digests.text("policy"),
                digests.text("values"),
                digests.text("library"));
    }

    private StoredHead replay(StoredFields fields, boolean lines, List<Problem> problems) {
        List<LocalDate> days = fields.days("days");
        StoredFields of = new StoredFields(source.file(), new JsonValue.Members(1, 1, inputs), "inputs", problems);
        StoredFields policy = of.object("policy");
        SortedMap<String, String> plans = new TreeMap<>();
        SortedMap<String, String> packs = new TreeMap<>();
        for (StoredFields pack : of.objects("packs", "the pack")) {
            String id = pack.text("id") + " " + pack.text("version");
            packs.put(id, pack.text("digest"));
            pack.optionalText("plan").ifPresent(plan -> plans.put(id, plan));
        }
        return new StoredHead(
                StoredHead.Kind.REPLAY,
                lines,
                Optional.empty(),
                days,
                policy.text("name"),
                fields.flag("illustrative"),
                false,
                false,
                plans,
                packs,
                policy.text("digest"),
                of.text("valuesDigest"),
                of.text("library"));
    }
}
