package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Verdict;

class ReplayJsonTest {

    private static final String SMALL = """
            {
            "schemaVersion":"1",
            "kind":"replay",
            "days":[
            "2026-06-30",
            "2026-12-31"
            ],
            "illustrative":true,
            "inputs":{"library":"0.1.0","policy":{"name":"PLAN_PATH_V1","digest":"%1$s","parameters":{"forecastPoints":8,"gap":0.05},"overrides":[]},"packs":[
            {"id":"base","version":"1.0.0","digest":"%2$s","plan":null,"rules":"%3$s"},
            {"id":"minh-hung-2026","version":"1.0.0","digest":"%4$s","plan":"%5$s","rules":null}
            ],"values":{"digest":"%6$s","rows":[
            {"unit":"minh-hung","plan":null,"indicator":"C.7","period":"2026-H1","value":75.50,"unit_of_measure":null,\
            "as_of":"2026-06-30","known_on":null,"status":"preliminary","exact":false,"source":"Báo cáo \\"quý\\"","note":null},
            {"unit":"minh-hung","plan":null,"indicator":"C.9","period":"2026","numerator":41,"denominator":54,"unit_of_measure":null,\
            "as_of":"2026-06-30","known_on":null,"status":"preliminary","exact":false,"source":"Báo cáo \\"quý\\"","note":null}
            ]}},
            "timelines":[
            {"unit":"minh-hung","plan":"minh-hung-2026","indicator":"C.7","period":"2026","section":"C","name":"Tỷ lệ \\"hồ sơ\\"",\
            "start":"2026-01-01","close":"2026-12-31","task":false,\
            "alarms":{"first":"2026-06-30","standing":"2026-06-30","leadDays":184,"flipFlops":0,"outcome":"FAIL"},"verdicts":[
            {"asOf":"2026-06-30","verdict":"AT_RISK","severity":"SEVERE","flags":["ESTIMATE","MODEL"],"reason":null,"target":"≥ 80%%",\
            "observed":"75.5","observedAsOf":"2026-06-30","margin":-4.5,"pack":"base","row":"8","decisionId":"0123456789abcdef0123456789abcdef"},
            {"asOf":"2026-12-31","verdict":"FAIL","severity":null,"flags":[],"reason":null,"target":"≥ 80%%",\
            "observed":"75.5","observedAsOf":"2026-12-31","margin":-4.5,"pack":"base","row":"9","decisionId":"0123456789abcdef0123456789abcdef"}
            ]}
            ],
            "scorecards":[
            {"asOf":"2026-12-31","unit":"minh-hung","year":2026,"by":"unit","name":"","verdict":"FAIL",\
            "counts":{"PASS":1,"PROVISIONAL":2,"FAIL":3,"AT_RISK":4,"ON_TRACK":5,"NOT_ASSESSED":6},"excused":7}
            ],
            "problems":[
            {"file":"v.csv","line":3,"column":4,"message":"value \\"x\\"; expected a number","expected":"a number"}
            ]
            }
            """.formatted(
                    "a".repeat(64), "b".repeat(64), "c".repeat(64), "d".repeat(64), "e".repeat(64), "f".repeat(64));

    static String json(ReplayReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReplayJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ReplayReport read(String json) {
        return ReplayJson.read("reports/stored.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The report, its rows without the places at which they were read. */
    static ReplayReport unplaced(ReplayReport report) {
        ReplayInputs inputs = report.inputs();
        List<Measurement> rows =
                inputs.values().stream().map(ReplayJsonTest::unplaced).toList();
        return new ReplayReport(
                report.days(),
                report.illustrative(),
                new ReplayInputs(
                        inputs.library(),
                        inputs.policy(),
                        inputs.parameters(),
                        inputs.policyDigest(),
                        inputs.packs(),
                        inputs.valuesDigest(),
                        rows),
                report.timelines(),
                report.scorecards(),
                report.problems());
    }

    private static Measurement unplaced(Measurement m) {
        return new Measurement(
                m.unit(),
                m.plan(),
                m.indicator(),
                m.period(),
                m.value(),
                m.asOf(),
                m.knownOn(),
                m.status(),
                m.exact(),
                m.source(),
                m.note(),
                Place.NONE);
    }

    @Test
    void write_report_hasAVerdictAndARowALine() throws IOException {
        assertThat(json(ReplaySamples.small())).isEqualTo(SMALL);
    }

    @Test
    void read_decisionsOfPersons_areTheSame() throws IOException {
        ReplayReport small = ReplaySamples.small();
        ReplayInputs inputs = small.inputs();
        ExpertOverride said = new ExpertOverride(
                "minh-hung",
                "minh-hung-2026",
                "C.7",
                "2026",
                Verdict.PASS,
                "Chủ tịch UBND phường",
                LocalDate.of(2027, 1, 10),
                "Hồ sơ \"đã kiểm tra\"");
        ReplayReport report = new ReplayReport(
                small.days(),
                true,
                new ReplayInputs(
                        inputs.library(),
                        inputs.policy(),
                        inputs.parameters(),
                        List.of(said),
                        inputs.policyDigest(),
                        inputs.packs(),
                        inputs.valuesDigest(),
                        List.of()),
                small.timelines(),
                small.scorecards(),
                small.problems());
        assertThat(read(json(report)).inputs().overrides()).containsExactly(said);
        assertThat(json(read(json(report)))).isEqualTo(json(report));
    }

    @Test
    void read_whatWasWritten_isTheSameReport() {
        assertThat(unplaced(read(SMALL))).isEqualTo(ReplaySamples.small());
    }

    @Test
    void read_rows_stateTheirPlaceInTheReport() {
        assertThat(read(SMALL).inputs().values().get(1).place()).isEqualTo(new Place("stored.json", 14, 1));
    }

    @Test
    void write_whatWasRead_hasTheSameBytes() throws IOException {
        assertThat(json(read(SMALL))).isEqualTo(SMALL);
        String course = json(ReplaySamples.course());
        assertThat(json(read(course))).isEqualTo(course);
        assertThat(unplaced(read(course))).isEqualTo(ReplaySamples.course());
    }

    @Test
    void write_emptyReport_isReadAgain() throws IOException {
        ReplayReport empty =
                new ReplayReport(List.of(), false, ReplaySamples.inputs(List.of()), List.of(), List.of(), List.of());
        assertThat(read(json(empty))).isEqualTo(empty);
    }

    @Test
    void read_problemWhoseSentenceHoldsTheJoiningWords_isNotSplitThere() throws IOException {
        List<Problem> problems = List.of(
                new Problem(Place.NONE, "said \"x; expected y\"", ""),
                new Problem(Place.of("a"), "said; expected b", "c; expected d"));
        ReplayReport small = ReplaySamples.small();
        ReplayReport report = new ReplayReport(
                small.days(), small.illustrative(), small.inputs(), small.timelines(), small.scorecards(), problems);
        assertThat(read(json(report)).problems()).isEqualTo(problems);
    }

    @Test
    void read_keysOfLaterVersions_areLetBe() {
        assertThat(unplaced(read(SMALL.replace("\"illustrative\":true", "\"illustrative\":true,\"later\":[{}]"))))
                .isEqualTo(ReplaySamples.small());
    }

    @Test
    void read_file_namesItsBaseName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("luu.json");
        Files.writeString(file, SMALL);
        assertThat(ReplayJson.read(file).inputs().values().get(0).place().file())
                .isEqualTo("luu.json");
        assertThatThrownBy(() -> ReplayJson.read(folder.resolve("none.json")))
                .isInstanceOf(DatChuanException.class)
                .hasMessage(
                        "none.json: cannot be read (NoSuchFileException); expected a readable JSON document in UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"FAIL\",\"severity\"|\"FALE\",\"severity\"|stored.json:19:32: verdict of the verdict is \"FALE\"; expected one of [PASS, FAIL, AT_RISK, ON_TRACK, NOT_ASSESSED]",
                "\"days\":[|\"days\":[ 5,|stored.json:4:10: days of the report is 5; expected days such as 2026-06-30",
                "\"illustrative\":true,||stored.json:1:1: the report has no illustrative; expected true or false",
                "75.50|\"ước 75,5\"|stored.json:13:78: value of the row is \"ước 75,5\"; expected a number, a bound such as >95, a change, or a rating in words",
                "\"2026-H1\"|\"2026-Q9\"|stored.json:13:60: period of the row is \"2026-Q9\"; expected 2026, 2026-H1, 2026-Q3, 2026-9M, 2026-06 or 2028-2030",
                "184|-1.5|stored.json:17:239: leadDays of alarms is -1.5; expected a whole number",
                "0.05|1e999999999|stored.json:9:176: gap of parameters is 1e999999999; expected a number of at most 200 digits",
                "\"PASS\":1|\"PASS\":99999999999|stored.json:23:109: PASS of counts is 99999999999; expected a whole number",
                "\"replay\"|\"impact\"|stored.json:3:8: kind of the report is \"impact\"; expected \"replay\", a report that replay wrote",
                "\"1\"|\"2\"|stored.json:2:17: schemaVersion of the report is \"2\"; expected \"1\""
            })
    void read_brokenReport_saysWhereAndWhatWasExpected(String from, String to, String message) {
        assertThatThrownBy(() -> read(SMALL.replace(from, to == null ? "" : to)))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining(message);
    }

    @Test
    void read_severalThingsBroken_namesAllInOrder() {
        assertThatThrownBy(() -> read(SMALL.replace("\"preliminary\"", "null").replace("\"unit\":\"minh-hung\",", "")))
                .isInstanceOfSatisfying(DatChuanException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
                    assertThat(e.problems())
                            .extracting(Problem::toString)
                            .containsExactly(
                                    "stored.json:13:1: the row has no status; expected a text",
                                    "stored.json:13:1: the row has no unit; expected a text",
                                    "stored.json:14:1: the row has no status; expected a text",
                                    "stored.json:14:1: the row has no unit; expected a text",
                                    "stored.json:17:1: the timeline has no unit; expected a text",
                                    "stored.json:23:1: the scorecard has no unit; expected a text");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"kind\":\"replay\"",
                "{\"schemaVersion\":\"1\",\"kind\":\"replay\"}",
                "{\"schemaVersion\":\"1\",\"kind\":\"replay\",\"kind\":\"replay\"}",
                "{\"schemaVersion\":\"1\",\"kind\":\"replay\",\"timelines\":[null,3,[]]}",
                "{\"schemaVersion\":\"1\",\"kind\":\"replay\",\"timelines\":{},\"inputs\":[],\"days\":null}",
                "{\"schemaVersion\":{},\"kind\":[]}",
                "{\"schemaVersion\":\"1\",\"kind\":\"\\ud800\"}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void read_hostileText_isAnErrorOfTheLibrary(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(DatChuanException.class, e -> assertThat(e.getMessage())
                        .startsWith("stored.json")
                        .contains("expected"));
    }

    @Test
    void read_everyPrefix_isAnErrorOfTheLibrary() {
        String whole = SMALL.strip();
        for (int end = 0; end < whole.length(); end += 7) {
            String cut = whole.substring(0, end);
            assertThatThrownBy(() -> read(cut)).as("first %s characters", end).isInstanceOf(DatChuanException.class);
        }
    }

    @Test
    void read_everyValuePutOutOfShape_isNeverANullPointer() {
        String[] others = {"null", "[]", "{}", "\"\"", "-3", "true", "\"2026-02-30\""};
        List<String> values =
                List.of("true", "0.05", "75.50", "41", "184", "\"2026-06-30\"", "\"C.7\"", "null", "[]", "7");
        for (String value : values) {
            for (String other : others) {
                String changed = SMALL.replace(":" + value, ":" + other);
                try {
                    assertThat(read(changed).days()).isNotNull();
                } catch (DatChuanException e) {
                    assertThat(e.getMessage()).contains("stored.json");
                }
            }
        }
    }

    @Test
    void read_bytesThatAreNotUtf8_areRefused() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.ISO_8859_1);
        bytes[SMALL.indexOf("Báo") + 1] = (byte) 0xE1;
        assertThatThrownBy(() -> ReplayJson.read("stored.json", new ByteArrayInputStream(bytes)))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("has bytes that are not UTF-8");
    }
}
