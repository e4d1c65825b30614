package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.error.DatChuanException;

class JsonComparisonTest {

    private static Optional<String> difference(String stored, String now) {
        return JsonComparison.firstDifference(
                "reports/stored.json", stored.getBytes(StandardCharsets.UTF_8), now.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void firstDifference_sameBytes_isNone() throws IOException {
        String json = ReplayJsonTest.json(ReplaySamples.small());
        assertThat(difference(json, json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"FAIL\",\"severity\"|\"PASS\",\"severity\"|stored.json:19:32: timelines[0].verdicts[1].verdict"
                        + " (unit minh-hung, plan minh-hung-2026, indicator C.7, period 2026, asOf 2026-12-31): stored \"FAIL\", now \"PASS\"",
                "75.50|75.5|stored.json:13:78: inputs.values.rows[0].value"
                        + " (unit minh-hung, indicator C.7, period 2026-H1, as_of 2026-06-30): stored 75.50, now 75.5",
                "\"gap\":0.05|\"gap\":0.06|stored.json:9:176: inputs.policy.parameters.gap: stored 0.05, now 0.06",
                "0.1.0|0.2.0|stored.json:9:21: inputs.library: stored \"0.1.0\", now \"0.2.0\"",
                "\"id\":\"base\"|\"id\":\"bass\"|stored.json:10:1: inputs.packs[0]: stored id base, version 1.0.0,"
                        + " now id bass, version 1.0.0 in its place",
                "\"ESTIMATE\",\"MODEL\"|\"ESTIMATE\"|stored.json:18:70: timelines[0].verdicts[0].flags"
                        + " (unit minh-hung, plan minh-hung-2026, indicator C.7, period 2026, asOf 2026-06-30):"
                        + " stored 2 items, now 1 item; the first that is gone is \"MODEL\"",
                "\"asOf\":\"2026-12-31\",\"unit\"|\"unit\"|stored.json:23:1: scorecards[0]: stored unit minh-hung, asOf 2026-12-31, year 2026, by unit,"
                        + " now unit minh-hung, year 2026, by unit in its place",
                "\"FAIL\":3,\"AT_RISK\":4|\"AT_RISK\":4,\"FAIL\":3|stored.json:23:101: scorecards[0].counts (unit minh-hung, asOf 2026-12-31, year 2026, by unit): stored key \"FAIL\", now \"AT_RISK\" in its place",
                "\"excused\":7|\"excused\":7,\"new\":1|stored.json:23:1: scorecards[0]"
                        + " (unit minh-hung, asOf 2026-12-31, year 2026, by unit): now has the key \"new\" too",
                "\"task\":false|\"task\":null|timelines[0].task (unit minh-hung, plan minh-hung-2026, indicator C.7, period 2026):"
                        + " stored false, now null",
                "\"illustrative\":true|\"illustrativ\":true|stored.json:8:16: the report: stored key \"illustrative\","
                        + " now \"illustrativ\" in its place"
            })
    void firstDifference_oneThingChanged_isNamed(String from, String to, String sentence) throws IOException {
        String stored = ReplayJsonTest.json(ReplaySamples.small());
        assertThat(difference(stored, stored.replace(from, to)).orElseThrow()).contains(sentence);
    }

    @Test
    void firstDifference_caseThatIsGone_isNamed() throws IOException {
        String stored = ReplayJsonTest.json(ReplaySamples.course());
        String now = stored.substring(
                        0, stored.indexOf(",\n{\"unit\":\"minh-hung\",\"plan\":\"minh-hung-2026\",\"indicator\":\"T."))
                + stored.substring(stored.indexOf("\n],\n\"scorecards\""));
        assertThat(difference(stored, now).orElseThrow())
                .endsWith("timelines: stored 3 items, now 2 items; the first that is gone is"
                        + " unit minh-hung, plan minh-hung-2026, indicator T.II.3, period 2026");
        assertThat(difference(now, stored).orElseThrow())
                .endsWith("timelines: stored 2 items, now 3 items; the first that is new is"
                        + " unit minh-hung, plan minh-hung-2026, indicator T.II.3, period 2026");
    }

    @Test
    void firstDifference_otherCaseInItsPlace_namesBoth() {
        String stored = "{\"evaluations\":[\n{\"decisionId\":\"1\",\"unit\":\"u\",\"indicator\":\"C.1\"}]}";
        assertThat(difference(stored, stored.replace("C.1", "C.2").replace("\"1\"", "\"2\"")))
                .contains(
                        "stored.json:2:1: evaluations[0]: stored unit u, indicator C.1, now unit u, indicator C.2 in its place");
    }

    @Test
    void firstDifference_evaluationReport_namesItsCase() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(ReportSample.report(ReportSample.atRisk()), Explanations.none(), out);
        String stored = out.toString(StandardCharsets.UTF_8);
        assertThat(difference(stored, stored.replace("\"gap\":10", "\"gap\":11"))
                        .orElseThrow())
                .contains(
                        "evaluations[0].findings[0].operands.gap"
                                + " (unit minh-hung, plan minh-hung-2026, indicator C.7, period 2026, asOf 2026-07-01): stored 10, now 11");
    }

    @Test
    void firstDifference_lines_areWalkedOneByOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportNdjson.write(ReportSample.report(ReportSample.atRisk()), Explanations.none(), out);
        String stored = out.toString(StandardCharsets.UTF_8);
        assertThat(difference(stored, stored.replace("\"margin\":-10", "\"margin\":-9"))
                        .orElseThrow())
                .startsWith("stored.json:2:")
                .contains(
                        "margin (unit minh-hung, plan minh-hung-2026, indicator C.7, period 2026): stored -10, now -9");
        String cut = stored.substring(0, stored.indexOf("{\"record\":\"trailer\""));
        assertThat(difference(cut, stored).orElseThrow())
                .contains("the stored report ends here, the report made now goes on");
        assertThat(difference(stored, cut).orElseThrow())
                .contains("the report made now ends here, the stored report goes on");
    }

    @Test
    void firstDifference_spacesOrEscapes_areADifferenceToo() {
        assertThat(difference("{\"a\":1,\n\"b\":\"é\"}", "{\"a\":1,\n\"b\":\"\\u00e9\"}"))
                .contains(
                        "stored.json:2: the content is the same, but it is written otherwise from byte 14 on (spaces, line ends or escapes)");
        assertThat(difference("{\"a\":1}", "{\"a\":1.0}")).contains("stored.json:1:6: a: stored 1, now 1.0");
        assertThat(difference("{\"a\":1}", "{\"a\":\"1\"}")).contains("stored.json:1:6: a: stored 1, now \"1\"");
    }

    @Test
    void firstDifference_storedReportThatIsCutOff_isAnError() {
        assertThatThrownBy(() -> difference("{\"a\":1,", "{\"a\":1}"))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("stored.json");
    }

    @Test
    void firstDifference_everyByteChanged_isFound() throws IOException {
        byte[] stored = ReplayJsonTest.json(ReplaySamples.small()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < stored.length; i++) {
            byte[] now = stored.clone();
            now[i] = (byte) (now[i] == '7' ? '8' : '7');
            try {
                assertThat(JsonComparison.firstDifference("stored.json", stored, now))
                        .as("byte %s", i)
                        .isPresent();
            } catch (DatChuanException e) {
                assertThat(e.getMessage()).startsWith("report made now");
            }
        }
    }
}
