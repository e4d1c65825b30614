package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the worked examples of each policy, and rows that cannot be used. */
class AssessSeriesCommandTest {

    /** The year 2027 of a share that starts from 71 and is to reach 80. */
    private static final String STEP =
            "{\"id\":\"ID\",\"start\":\"2027-01-01\",\"close\":\"2027-12-31\",\"asOf\":\"2027-09-30\",\"direction\":\"higher\",\"bounded\":true,"
                    + "\"nature\":\"stock\",\"op\":\">=\",\"target\":80,\"base\":71,\"series\":[{\"date\":\"2027-09-30\",\"value\":VALUE}]}\n";

    /** The year 2026 of a running total that is to reach 100, in May. */
    private static final String TOTAL =
            "{\"id\":\"ID\",\"start\":\"2026-01-01\",\"close\":\"2026-12-31\",\"asOf\":\"2026-05-31\",\"direction\":\"higher\",\"bounded\":false,"
                    + "\"nature\":\"flow\",\"op\":\"≥\",\"target\":100,\"series\":[{\"date\":\"2026-05-31\",\"value\":VALUE}]}\n";

    /** A survey that closed with the year 2026. */
    private static final String SURVEY =
            "{\"id\":\"ID\",\"start\":\"2026-01-01\",\"close\":\"2026-12-31\",\"asOf\":\"2026-12-31\",\"direction\":\"higher\",\"bounded\":true,"
                    + "\"nature\":\"survey\",\"op\":\">=\",\"target\":TARGET,\"series\":[{\"date\":\"2026-12-31\",PARTS}]}\n";

    /** CIF 1-1-1: from 14.5 in 2015 to 10.4 in 2023; 7.25 is the target for 2030. */
    private static final String POVERTY =
            "{\"id\":\"CIF 1-1-1\",\"start\":\"2016-01-01\",\"close\":\"2030-12-31\",\"asOf\":\"2023-12-31\",\"direction\":\"lower\",\"bounded\":true,"
                    + "\"nature\":\"stock\",\"op\":\"<=\",\"target\":7.25,\"series\":[{\"date\":\"2015-12-31\",\"value\":14.5},{\"date\":\"2023-12-31\",\"value\":10.4}]}\n";

    /** 7.2.a: from 17.3 in 2019 to 22.5 in 2024; 41 is the target for 2030. */
    private static final String ENERGY =
            "{\"id\":\"7.2.a\",\"start\":\"2020-01-01\",\"close\":\"2030-12-31\",\"asOf\":\"2024-12-31\",\"direction\":\"higher\",\"bounded\":true,"
                    + "\"nature\":\"stock\",\"op\":\">=\",\"target\":41,\"series\":[{\"date\":\"2019-12-31\",\"value\":17.3},{\"date\":\"2020-12-31\",\"value\":18.34},"
                    + "{\"date\":\"2021-12-31\",\"value\":19.38},{\"date\":\"2022-12-31\",\"value\":20.42},{\"date\":\"2023-12-31\",\"value\":21.46},{\"date\":\"2024-12-31\",\"value\":22.5}]}\n";

    private static final String FAIL = "\"FAIL\",\"severity\":null,\"flags\":[],\"reason\":null";
    private static final String RISK = "\"AT_RISK\",\"severity\":null,\"flags\":[],\"reason\":null";
    private static final String TRACK = "\"ON_TRACK\",\"severity\":null,\"flags\":[],\"reason\":null";

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DatChuanCommand.run(args, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("in.ndjson"), text).toString();
    }

    private Run assess(String policy, String text) throws IOException {
        return run("assess-series", "--in", file(text), "--policy", policy);
    }

    private static String row(String form, String id, String value) {
        return form.replace("ID", id).replace("VALUE", value);
    }

    private static String survey(String id, String parts, String target) {
        return SURVEY.replace("ID", id).replace("PARTS", parts).replace("TARGET", target);
    }

    private static String line(
            String id, String verdict, String row, String shortfall, String projected, String policy) {
        return "{\"id\":\"" + id + "\",\"verdict\":" + verdict + ",\"row\":\"" + row + "\",\"shortfall\":" + shortfall
                + ",\"missProbability\":null,\"projected\":" + projected + ",\"policy\":\"" + policy + "\"}\n";
    }

    @Test
    void planPath_workedExample() throws IOException {
        Run run = run(
                "assess-series",
                "--in",
                file(row(STEP, "a", "77.4") + row(STEP, "b", "76") + row(STEP, "c", "75") + row(STEP, "d", "80.00")));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        {"id":"a","verdict":"ON_TRACK","severity":null,"flags":["WATCH"],"reason":null,"row":"10","shortfall":0.0388888889,"missProbability":null,"projected":null,"policy":"PLAN_PATH_V1"}
                        {"id":"b","verdict":"AT_RISK","severity":null,"flags":[],"reason":null,"row":"9","shortfall":0.1944444444,"missProbability":null,"projected":null,"policy":"PLAN_PATH_V1"}
                        {"id":"c","verdict":"AT_RISK","severity":"SEVERE","flags":[],"reason":null,"row":"8","shortfall":0.3055555556,"missProbability":null,"projected":null,"policy":"PLAN_PATH_V1"}
                        {"id":"d","verdict":"PASS","severity":null,"flags":["PROVISIONAL","ROUNDING_BORDERLINE"],"reason":null,"row":"7","shortfall":-0.25,"missProbability":null,"projected":null,"policy":"PLAN_PATH_V1"}
                        """);
    }

    @Test
    void planPath_closedWindow_isMetOrMissedToTheLastDigit() throws IOException {
        String closed = STEP.replace("2027-09-30", "2027-12-31").replace("\"base\":71", "\"base\":null");
        Run run = run(
                "assess-series",
                "--in",
                file(row(closed, "a", "79.96")
                        + row(closed, "b", "79.99999999999999999999")
                        + row(closed, "c", "8.01e1")));
        assertThat(run.out())
                .isEqualTo(line("a", FAIL, "3", "null", "null", "PLAN_PATH_V1")
                        + line("b", FAIL, "3", "null", "null", "PLAN_PATH_V1")
                        + line(
                                "c",
                                "\"PASS\",\"severity\":null,\"flags\":[\"EXCEEDED\"],\"reason\":null",
                                "3",
                                "null",
                                "null",
                                "PLAN_PATH_V1"));
    }

    @Test
    void planPath_levelOnTheWay_bendsThePath() throws IOException {
        String june = row(STEP, "bent", "74").replace("2027-09-30", "2027-06-30");
        Run run = assess(
                "PLAN_PATH_V1",
                june.replace("\"series\"", "\"path\":[{\"date\":\"2027-09-30\",\"value\":74}],\"series\""));
        assertThat(run.out()).isEqualTo(line("bent", TRACK, "11", "-0.1111111111", "null", "PLAN_PATH_V1"));
    }

    @Test
    void planPath_boundInPlaceOfTheValue_decidesOnlyWhereItCan() throws IOException {
        Run run = assess(
                "PLAN_PATH_V1",
                row(STEP, "a", "\">95%\"").replace("2027-09-30", "2027-12-31")
                        + row(STEP, "b", "\"> 75\"").replace("2027-09-30", "2027-12-31")
                        + row(STEP, "c", "\"<79,5\"").replace("2027-09-30", "2027-12-31")
                        + row(STEP, "d", "\"79,5\"").replace("2027-09-30", "2027-12-31"));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"row\""))))
                .containsExactly(
                        "{\"id\":\"a\",\"verdict\":\"PASS\",\"severity\":null,\"flags\":[\"EXCEEDED\"],\"reason\":null",
                        "{\"id\":\"b\",\"verdict\":\"NOT_ASSESSED\",\"severity\":null,\"flags\":[],\"reason\":\"SUPPRESSED\"",
                        "{\"id\":\"c\",\"verdict\":" + FAIL,
                        "{\"id\":\"d\",\"verdict\":" + FAIL);
    }

    @Test
    void weather_publishedSeries() throws IOException {
        assertThat(assess("DNS_WEATHER", ENERGY).out())
                .isEqualTo(
                        "{\"id\":\"7.2.a\",\"verdict\":\"AT_RISK\",\"severity\":null,\"flags\":[],\"reason\":null,\"row\":\"DNS-K3\",\"shortfall\":0.2351361718,\"missProbability\":0.9994,\"projected\":28.74,\"policy\":\"DNS_WEATHER\"}\n");
    }

    @Test
    void growthRatio_publishedSeries() throws IOException {
        assertThat(assess("CAGR_RATIO", POVERTY).out())
                .isEqualTo(line("CIF 1-1-1", RISK, "CAGR-2", "-0.032183908", "null", "CAGR_RATIO"));
    }

    @Test
    void projection_publishedSeries() throws IOException {
        assertThat(assess("UNSD_PROJECTION", POVERTY).out())
                .isEqualTo(line("CIF 1-1-1", RISK, "UNSD-2", "-0.032183908", "7.7757", "UNSD_PROJECTION"));
    }

    @Test
    void runRate_monthOfMay() throws IOException {
        Run run = assess("RUN_RATE_VN", row(TOTAL, "a", "40") + row(TOTAL, "b", "30") + row(TOTAL, "c", "100"));
        assertThat(run.out())
                .isEqualTo(line("a", TRACK, "RRV-1", "0.0166666667", "96", "RUN_RATE_VN")
                        + line("b", RISK, "RRV-3", "0.1166666667", "72", "RUN_RATE_VN")
                        + line(
                                "c",
                                "\"PASS\",\"severity\":null,\"flags\":[],\"reason\":null",
                                "RRV-D",
                                "-0.5833333333",
                                "240",
                                "RUN_RATE_VN"));
    }

    @Test
    void confidenceGuarded_sample_passesOnlyWhereItsIntervalAllows() throws IOException {
        Run run = assess(
                "CONFIDENCE_GUARDED",
                survey("a", "\"numerator\":43,\"denominator\":54", "80")
                        + survey("b", "\"numerator\":43,\"denominator\":54", "89"));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"row\""))))
                .containsExactly(
                        "{\"id\":\"a\",\"verdict\":\"NOT_ASSESSED\",\"severity\":null,\"flags\":[],\"reason\":\"SAMPLE_INCONCLUSIVE\"",
                        "{\"id\":\"b\",\"verdict\":" + FAIL);
    }

    @Test
    void tolerance_besideAForecast_marksWhatIsNear() throws IOException {
        Run run = assess(
                "DNS_WEATHER+TOLERANCE",
                row(STEP, "near", "75").replace("2027-09-30", "2027-12-31")
                        + row(STEP, "far", "74.99").replace("2027-09-30", "2027-12-31"));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"reason\""))))
                .containsExactly(
                        "{\"id\":\"near\",\"verdict\":\"FAIL\",\"severity\":null,\"flags\":[\"NEAR\"]",
                        "{\"id\":\"far\",\"verdict\":\"FAIL\",\"severity\":null,\"flags\":[]");
    }

    @Test
    void rows_keepTheirOrderWhateverTheirDays() throws IOException {
        String late = row(STEP, "late", "76");
        String early = row(STEP, "early", "70").replace("2027-09-30", "2027-03-31");
        Run run = run("assess-series", "--in", file(late + early + row(STEP, "last", "76")));
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"verdict\""))))
                .containsExactly("{\"id\":\"late\"", "{\"id\":\"early\"", "{\"id\":\"last\"");
    }

    @Test
    void fileWithMarkBlankLinesAndWindowsLineEnds_isRead() throws IOException {
        Run run = run(
                "assess-series", "--in", file("\uFEFF" + row(STEP, "é", "76").replace("\n", "\r\n") + "\r\n  \n"));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(line("é", RISK, "9", "0.1944444444", "null", "PLAN_PATH_V1"));
    }

    @Test
    void rowsThatCannotBeUsed_areToldWithTheirPlaceAndTheOthersCount() throws IOException {
        Run run = run(
                "assess-series",
                "--in",
                file(row(STEP, "good", "76")
                        + "{bad\n"
                        + row(STEP, "b", "76").replace("\"base\":", "\"bass\":")
                        + row(STEP, "c", "76").replace("\"op\":\">=\",", "")
                        + row(STEP, "d", "76").replace("80", "\"80\"")
                        + row(STEP, "e", "76").replace("2027-12-31", "2026-12-31")
                        + row(STEP, "f", "76},{\"date\":\"2027-09-30\",\"value\":77")
                        + row(STEP, "good", "77")
                        + row(STEP, "g", "\"1.500\"")
                        + row(STEP, "h", "76").replace("higher", "lower")
                        + row(STEP, "i", "76").replace("true", "\"true\"")
                        + row(STEP, "j", "76,\"numerator\":1")));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(line("good", RISK, "9", "0.1944444444", "null", "PLAN_PATH_V1"));
        assertThat(run.err()).isEqualTo("""
                        in.ndjson:2:2: the line is no JSON; expected one JSON object a line
                        in.ndjson:3:148: unknown key "bass" in the row; expected one of id, start, close, asOf, direction, bounded, nature, op, target, base, path, population, series
                        in.ndjson:4:1: the row has no op; expected one of >=, >, <=, <, ==, ≥, ≤
                        in.ndjson:5:145: target of the row is no number; expected a JSON number such as 82.5
                        in.ndjson:6:40: close of the row is before start 2027-01-01; expected that day or a later one
                        in.ndjson:7:201: date 2027-09-30 follows 2027-09-30; expected a later day
                        in.ndjson:8:7: id of the row is "good" as on line 1; expected each id once
                        in.ndjson:9:197: value of the point is "1.500"; expected a number, or a bound such as ">95"
                        in.ndjson:10:130: op of the row contradicts direction lower; expected <=, < or ==
                        in.ndjson:11:104: bounded of the row is neither true nor false; expected true or false
                        in.ndjson:12:197: value of the point stands beside numerator or denominator; expected value, or numerator and denominator
                        """);
    }

    @Test
    void rowThatCannotBeComputed_losesOnlyItself() throws IOException {
        String absurd =
                "{\"id\":\"absurd\",\"start\":\"2022-03-12\",\"close\":\"2029-07-07\",\"asOf\":\"2024-09-26\",\"direction\":\"lower\",\"bounded\":true,\"nature\":\"stock\",\"op\":\"<=\",\"target\":1,"
                        + "\"series\":[{\"date\":\"2022-04-02\",\"numerator\":1.5,\"denominator\":1},{\"date\":\"2022-12-10\",\"numerator\":80,\"denominator\":80},"
                        + "{\"date\":\"2023-12-02\",\"numerator\":52,\"denominator\":1e29}]}\n";
        Run run = run("assess-series", "--in", file(row(STEP, "a", "76") + absurd + row(STEP, "b", "76")));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(line("a", RISK, "9", "0.1944444444", "null", "PLAN_PATH_V1"))
                .endsWith(line("b", RISK, "9", "0.1944444444", "null", "PLAN_PATH_V1"));
    }

    @Test
    void lineInAnotherEncoding_isAProblemOfThatLine() throws IOException {
        Path file = folder.resolve("in.ndjson");
        Files.write(file, row(STEP, "é", "76").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(file, row(STEP, "b", "76"), StandardOpenOption.APPEND);
        Run run = run("assess-series", "--in", file.toString());
        assertThat(run.out()).startsWith("{\"id\":\"b\"").hasLineCount(1);
        assertThat(run.err()).isEqualTo("in.ndjson:1:8: byte 0xE9 is not UTF-8; expected UTF-8\n");
    }

    @Test
    void noUsableRow_exits2() throws IOException {
        assertThat(run("assess-series", "--in", file("{bad\n")))
                .isEqualTo(new Run(2, "", "in.ndjson:1:2: the line is no JSON; expected one JSON object a line\n"));
        assertThat(run("assess-series", "--in", file("\n")))
                .isEqualTo(new Run(2, "", "in.ndjson: the file has no row; expected one JSON object a line\n"));
    }

    @Test
    void unknownPolicy_exits2WithOneLineThatNamesTheKnownOnes() throws IOException {
        assertThat(assess("WEATHER", row(STEP, "a", "76")))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "policy \"WEATHER\" is not loaded: expected one of [CAGR_RATIO, CONFIDENCE_GUARDED, DNS_WEATHER, EXPERT_OVERRIDE, PLAN_PATH_V1, RUN_RATE_VN, TOLERANCE, UNSD_PROJECTION]\n"));
    }

    @Test
    void otherLocaleAndZone_giveTheSameBytes() throws IOException {
        String file = file(row(STEP, "a", "76") + row(STEP, "I", "77.4"));
        Run first = run("assess-series", "--in", file);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(run("assess-series", "--in", file, "--format", "JSON")).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void text_isATableInTheLanguageAskedFor() throws IOException {
        String file = file(row(STEP, "a", "77.4") + row(STEP, "b", "75"));
        assertThat(run("assess-series", "--in", file, "--format", "text").out()).isEqualTo("""
                        Mã  Kết luận                      Dòng  Chậm so với lộ trình  Xác suất không đạt  Dự báo  Ghi chú
                        a   Đang thực hiện, đúng tiến độ  10            0,0388888889                   –       –  Cần chú ý
                        b   Khó đạt                       8             0,3055555556                   –       –
                        """);
        assertThat(run("assess-series", "--in", file, "--format", "text", "--lang", "en")
                        .out())
                .isEqualTo("""
                        Id  Verdict   Row     Shortfall  P(miss)  Projected  Flags
                        a   On track  10   0.0388888889        –          –  Watch
                        b   Unlikely  8    0.3055555556        –          –
                        """);
    }

    @Test
    void failOn_exits1OnlyWhereItApplies() throws IOException {
        String file = file(row(STEP, "a", "76"));
        assertThat(run("assess-series", "--in", file, "--fail-on", "at-risk").exit())
                .isEqualTo(1);
        assertThat(run("assess-series", "--in", file, "--fail-on", "fail").exit())
                .isZero();
    }

    @Test
    void help_saysWhatARowHas() {
        Run run = run("assess-series", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ndjson).", "numerator", "shares in percent (80, not 0.8)");
    }
}
