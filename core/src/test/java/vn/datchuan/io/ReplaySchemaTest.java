package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.model.UnitOfMeasure;
import vn.datchuan.replay.ReplayStep;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.ReplayDifference;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** The schemas of replays, comparisons and impact reports say what is written, all of it, and refuse what never is. */
class ReplaySchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static JsonNode schema(String name) throws IOException {
        try (InputStream in =
                ReplaySchemaTest.class.getResourceAsStream("/vn/datchuan/schema/" + name + ".schema.json")) {
            return MAPPER.readTree(Objects.requireNonNull(in).readAllBytes());
        }
    }

    static Schema compiled(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static List<String> errors(Schema schema, JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    /** A report in the form of a schema. */
    private static String written(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (kind) {
            case "replay" -> ReplayJson.write(ReplaySamples.small(), out);
            case "replay-difference" -> ReplayDifferenceJson.write(ReplaySamples.difference(), out);
            case "impact" -> ImpactJson.write(ReplaySamples.impact(), out);
            default -> throw new IllegalArgumentException(kind);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(ReplayReport report) throws IOException {
        return MAPPER.readTree(ReplayJsonTest.json(report));
    }

    /** With a decision of a person. */
    private static ReplayReport withInputs(List<Measurement> rows) {
        ReplayReport small = ReplaySamples.small();
        ReplayInputs inputs = ReplaySamples.inputs(rows);
        ExpertOverride decision = new ExpertOverride(
                "minh-hung",
                "minh-hung-2026",
                "C.7#2",
                "2026",
                Verdict.PASS,
                "Chủ tịch UBND phường",
                ReplaySamples.Q4,
                "Hồ sơ giấy chưa được cộng.");
        return new ReplayReport(
                small.days(),
                small.illustrative(),
                new ReplayInputs(
                        inputs.library(),
                        inputs.policy(),
                        inputs.parameters(),
                        List.of(decision),
                        inputs.policyDigest(),
                        inputs.packs(),
                        inputs.valuesDigest(),
                        inputs.values()),
                small.timelines(),
                small.scorecards(),
                small.problems());
    }

    private static Measurement row(MeasuredValue value) {
        return ReplaySamples.row("C.7", "2026", value);
    }

    /** One of each form that a value can be written in. */
    private static List<Measurement> rows() {
        BigDecimal one = BigDecimal.ONE;
        UnitOfMeasure people = new UnitOfMeasure("x", "người", 2, "");
        Measurement week = row(new MeasuredValue.Numeric(new BigDecimal("1E+3")));
        return List.of(
                row(new MeasuredValue.Ratio(one, BigDecimal.TEN)),
                row(new MeasuredValue.Bounded(Optional.of(one), Optional.empty(), true)),
                row(new MeasuredValue.Bounded(Optional.of(one), Optional.of(BigDecimal.TEN), false)),
                row(new MeasuredValue.InUnit(new MeasuredValue.Numeric(one), people)),
                row(new MeasuredValue.ReportedChange(one, people)),
                row(new MeasuredValue.Rating("Đạt")),
                row(new MeasuredValue.Rating("80")),
                row(new MeasuredValue.Missing("")),
                row(new MeasuredValue.Missing("mất hồ sơ")),
                row(new MeasuredValue.NotApplicable()),
                new Measurement(
                        week.unit(),
                        Optional.of("minh-hung-2026"),
                        week.indicator(),
                        new Period("tuần 2", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11)),
                        week.value(),
                        Optional.empty(),
                        Optional.of(ReplaySamples.Q2),
                        FigureStatus.ESTIMATE,
                        true,
                        "",
                        "ghi chú",
                        week.place()));
    }

    /** The schema with all its objects closed: what is not described does not fit. */
    private static Schema closed(String kind) throws IOException {
        JsonNode schema = schema(kind);
        close(schema);
        return compiled(schema);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ReplaySchemaTest::close);
    }

    /** Where a document still fits when one thing in it was broken; items of lists are not told apart. */
    private static SortedSet<String> unnoticed(String kind, JsonNode root, Breaking how) throws IOException {
        Schema schema = compiled(schema(kind));
        assertThat(errors(schema, root)).isEmpty();
        SortedSet<String> unnoticed = new TreeSet<>();
        breakAll(root, "", how, path -> {
            if (errors(schema, root).isEmpty()) {
                unnoticed.add(path);
            }
        });
        return unnoticed;
    }

    private enum Breaking {
        REMOVED,
        OTHER_FORM
    }

    private static void breakAll(JsonNode node, String path, Breaking how, Consumer<String> broken) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                breakAll(item, path + "[]", how, broken);
                if (how == Breaking.OTHER_FORM) {
                    array.set(i, otherForm(item));
                    broken.accept(path + "[]");
                    array.set(i, item);
                }
            }
        } else if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(key);
                breakAll(value, path + "/" + key, how, broken);
                if (how == Breaking.REMOVED) {
                    object.remove(key);
                } else {
                    object.set(key, otherForm(value));
                }
                broken.accept(path + "/" + key);
                object.set(key, value);
            }
        }
    }

    private static JsonNode otherForm(JsonNode value) {
        return value.isObject() ? MAPPER.createArrayNode() : MAPPER.createObjectNode();
    }

    private static List<@Nullable String> listed(String schema, String pointer) throws IOException {
        List<@Nullable String> listed = new ArrayList<>();
        schema(schema).at(pointer).forEach(value -> listed.add(value.isNull() ? null : value.asString()));
        return listed;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> lowerNames(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<@Nullable String> orNull(List<String> names) {
        List<@Nullable String> all = new ArrayList<>(names);
        all.add(null);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay-difference", "impact"})
    void written_everyKey_isDescribed(String kind) throws IOException {
        assertThat(errors(closed(kind), MAPPER.readTree(written(kind)))).isEmpty();
    }

    @Test
    void written_replaysOfAllForms_areDescribed() throws IOException {
        Schema closed = closed("replay");
        ReplayReport empty =
                new ReplayReport(List.of(), false, ReplaySamples.inputs(List.of()), List.of(), List.of(), List.of());
        assertThat(errors(closed, json(ReplaySamples.course()))).isEmpty();
        assertThat(errors(closed, json(withInputs(rows())))).isEmpty();
        assertThat(errors(closed, json(empty))).isEmpty();
    }

    @Test
    void list_thatIsNeverEmptyOrHasOneTwice_isRefused() throws IOException {
        Schema schema = compiled(schema("replay"));
        JsonNode report = json(ReplaySamples.small());
        ((ArrayNode) report.at("/days")).set(1, "2026-06-30");
        assertThat(errors(schema, report)).hasSize(1);
        ((ArrayNode) report.at("/days")).set(1, "2026-12-31");
        ((ArrayNode) report.at("/timelines/0/verdicts")).removeAll();
        assertThat(errors(schema, report)).hasSize(1);
    }

    @Test
    void same_isTrueExactlyWhereNothingDiffers() throws IOException {
        Schema schema = compiled(schema("replay-difference"));
        String same = difference(List.of());
        assertThat(errors(schema, MAPPER.readTree(same))).isEmpty();
        assertThat(errors(schema, MAPPER.readTree(same.replace("true", "false"))))
                .isNotEmpty();
        String renamed = difference(List.of("C.7, name: a before, b now"));
        assertThat(errors(schema, MAPPER.readTree(renamed))).isEmpty();
        assertThat(errors(schema, MAPPER.readTree(renamed.replace("false", "true"))))
                .isNotEmpty();
    }

    private static String difference(List<String> others) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReplayDifferenceJson.write(new ReplayDifference(List.of(), List.of(), others, List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"verdict, NOT_ASSESSED", "author, ' '", "reason, ''", "date, 10/1/2027"})
    void decision_thatNobodyCouldTake_isRefused(String key, String value) throws IOException {
        JsonNode report = json(withInputs(List.of()));
        ((ObjectNode) report.at("/inputs/policy/overrides/0")).put(key, value);
        assertThat(errors(compiled(schema("replay")), report)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay-difference", "impact"})
    void key_ofALaterVersion_isLetBe(String kind) throws IOException {
        String later = written(kind)
                .replace("\"kind\":", "\"later\":{},\"kind\":")
                .replace("\"unit\":", "\"later\":[1],\"unit\":")
                .replace("\"verdict\":", "\"later\":null,\"verdict\":");
        assertThat(errors(compiled(schema(kind)), MAPPER.readTree(later))).isEmpty();
    }

    @Test
    void key_missing_isRefused() throws IOException {
        assertThat(unnoticed("replay", MAPPER.readTree(written("replay")), Breaking.REMOVED))
                .containsExactly("/inputs/policy/parameters/forecastPoints", "/inputs/policy/parameters/gap");
        assertThat(unnoticed("replay-difference", MAPPER.readTree(written("replay-difference")), Breaking.REMOVED))
                .isEmpty();
        assertThat(unnoticed("impact", MAPPER.readTree(written("impact")), Breaking.REMOVED))
                .containsExactly("/directions/AT_RISK → ON_TRACK", "/directions/PASS → FAIL", "/directions/– → FAIL");
    }

    @Test
    void key_missingFromARowOfAnyForm_isRefused() throws IOException {
        assertThat(unnoticed("replay", json(withInputs(rows())), Breaking.REMOVED))
                .containsExactly(
                        "/inputs/policy/parameters/forecastPoints",
                        "/inputs/policy/parameters/gap",
                        "/inputs/values/rows[]/kind");
    }

    @Test
    void value_ofAnotherForm_isRefused() throws IOException {
        for (String kind : List.of("replay", "replay-difference", "impact")) {
            assertThat(unnoticed(kind, MAPPER.readTree(written(kind)), Breaking.OTHER_FORM))
                    .isEmpty();
        }
        assertThat(unnoticed("replay", json(withInputs(rows())), Breaking.OTHER_FORM))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replay|\"schemaVersion\":\"1\"|\"schemaVersion\":\"2\"",
                "replay|\"kind\":\"replay\"|\"kind\":\"impact\"",
                "replay|\"illustrative\":true|\"illustrative\":\"true\"",
                "replay|\"asOf\":\"2026-12-31\"|\"asOf\":\"31/12/2026\"",
                "replay|bbbb\",\"plan\"|bbbB\",\"plan\"",
                "replay|\"gap\":0.05|\"gap\":\"0.05\"",
                "replay|\"2026-H1\"|\"2026-H3\"",
                "replay|\"value\":75.50|\"value\":75.50,\"numerator\":1,\"denominator\":2",
                "replay|\"value\":75.50|\"value\":75.50,\"numerator\":1",
                "replay|\"value\":75.50|\"kind\":\"change\",\"value\":75.50",
                "replay|\"value\":75.50|\"kind\":\"rating\",\"value\":75.50",
                "replay|\"value\":75.50|\"kind\":\"guess\",\"value\":75.50",
                "replay|\"value\":75.50|\"kind\":\"bounded\",\"lower\":null,\"upper\":null,\"inclusive\":true",
                "replay|preliminary|PRELIMINARY",
                "replay|\"SEVERE\"|\"MILD\"",
                "replay|\"ESTIMATE\",\"MODEL\"|\"MODEL\",\"MODEL\"",
                "replay|\"leadDays\":184|\"leadDays\":0",
                "replay|\"outcome\":\"FAIL\"|\"outcome\":\"AT_RISK\"",
                "replay|\"by\":\"unit\"|\"by\":\"UNIT\"",
                "replay|\"PASS\":1|\"PASS\":-1",
                "replay-difference|\"DATA\"|\"data\"",
                "replay-difference|\"same\":false|\"same\":true",
                "replay-difference|PASS → –|– → –",
                "replay-difference|PASS → FAIL|PASS -> FAIL",
                "replay-difference|\"reason\":null|\"reason\":\"NO_DATA\"",
                "replay|\"verdict\":\"FAIL\",\"severity\"|\"verdict\":\"NOT_ASSESSED\",\"severity\"",
                "replay|\"reason\":null|\"reason\":\"NO_DATA\"",
                "replay|\"verdict\":\"FAIL\",\"severity\":null,\"flags\":[],\"reason\":null|\"verdict\":\"NOT_ASSESSED\",\"severity\":null,\"flags\":[],\"reason\":\"WHY\"",
                "replay|\"plan\":null,\"rules\":\"cc|\"plan\":\"\",\"rules\":\"cc",
                "replay|\"flipFlops\":0|\"flipFlops\":-1",
                "replay|\"excused\":7|\"excused\":-7",
                "replay|\"line\":3,\"column\":4|\"line\":-1,\"column\":4",
                "replay-difference|\"verdict\":\"FAIL\"|\"verdict\":\"NOT_ASSESSED\"",
                "replay-difference|\"verdict\":\"FAIL\",\"severity\":null,\"flags\":[],\"reason\":null|\"verdict\":\"NOT_ASSESSED\",\"severity\":null,\"flags\":[],\"reason\":\"WHY\"",
                "replay-difference|\"flags\":[]|\"flags\":[\"GOOD\"]",
                "impact|\"flags\":[]|\"flags\":[\"GOOD\"]",
                "impact|\"reason\":null|\"reason\":\"NO_DATA\"",
                "impact|\"verdict\":\"FAIL\",\"severity\":null,\"flags\":[],\"reason\":null|\"verdict\":\"NOT_ASSESSED\",\"severity\":null,\"flags\":[],\"reason\":\"WHY\"",
                "impact|\"plan\":null|\"plan\":\"\"",
                "impact|\"judged\":40|\"judged\":-40",
                "impact|\"PASS → FAIL\":3|\"PASS → FAIL\":0",
                "impact|\"PASS → FAIL\":3|\"PASS → FALE\":3",
                "impact|\"verdict\":\"FAIL\"|\"verdict\":\"NOT_ASSESSED\"",
                "impact|\"judged\":40|\"judged\":40.5",
                "impact|\"explanation\":{\"vi\"|\"explanation\":{\"fr\""
            })
    void value_thatIsNeverWritten_isRefused(String kind, String from, String to) throws IOException {
        String text = written(kind);
        assertThat(text).contains(from);
        assertThat(errors(compiled(schema(kind)), MAPPER.readTree(text.replace(from, to))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay-difference", "impact"})
    void closedLists_areThoseOfTheCode(String kind) throws IOException {
        assertThat(listed(kind, "/$defs/verdict/enum")).isEqualTo(names(Verdict.values()));
        assertThat(listed(kind, "/$defs/flag/enum")).isEqualTo(names(Flag.values()));
        assertThat(listed(kind, "/$defs/severity/enum")).isEqualTo(orNull(names(Severity.values())));
        assertThat(listed(kind, "/$defs/reason/enum")).isEqualTo(orNull(names(NotAssessedReason.values())));
    }

    @Test
    void closedLists_ofOneSchema_areThoseOfTheCode() throws IOException {
        assertThat(listed("replay-difference", "/$defs/cause/enum")).isEqualTo(names(Cause.values()));
        assertThat(listed("replay", "/$defs/row/properties/status/enum")).isEqualTo(lowerNames(FigureStatus.values()));
        assertThat(listed("replay", "/$defs/scorecard/properties/by/enum"))
                .isEqualTo(Arrays.stream(Scorecard.By.values())
                        .map(Scorecard.By::code)
                        .toList());
        assertThat(listed("replay-folder", "/properties/each/enum")).isEqualTo(lowerNames(ReplayStep.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "optionalDay", "period", "verdict", "severity", "flag", "reason"})
    void sharedForm_isTheSameInAllThree(String form) throws IOException {
        JsonNode described = schema("replay").at("/$defs/" + form);
        assertThat(described.isObject()).isTrue();
        assertThat(schema("replay-difference").at("/$defs/" + form)).isEqualTo(described);
        assertThat(schema("impact").at("/$defs/" + form)).isEqualTo(described);
    }
}
