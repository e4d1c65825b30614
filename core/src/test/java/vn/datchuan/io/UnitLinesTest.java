package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.StreamSummary.StreamCounts;
import vn.datchuan.verdict.UnitReport;

class UnitLinesTest {

    private static final EvaluationReport REPORT = ReportSample.report(ReportSample.atRisk(), ReportSample.compound());
    private static final UnitReport UNIT =
            new UnitReport("minh-hung", REPORT.evaluations(), REPORT.scorecards(), REPORT.problems());
    private static final UnitReport EMPTY = new UnitReport("a,b", List.of(), List.of(), List.of());

    private static final Explanations IN_BOTH = new Explanations() {
        @Override
        public Optional<String> vi(Evaluation evaluation) {
            return Optional.of(Explainer.explain(evaluation, Language.VI));
        }

        @Override
        public Optional<String> en(Evaluation evaluation) {
            return Optional.of(Explainer.explain(evaluation, Language.EN));
        }
    };

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> ndjson(Explanations explanations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportNdjson.write(REPORT, explanations, out);
        return text(out.toByteArray()).lines().toList();
    }

    @Test
    void ndjson_unit_hasTheEvaluationsOfTheReportAndALineOfItsOwn() throws IOException {
        for (Explanations explanations : List.of(Explanations.none(), IN_BOTH)) {
            List<String> lines =
                    text(ReportNdjson.lines(UNIT, explanations)).lines().toList();
            assertThat(lines.subList(0, 2)).isEqualTo(ndjson(explanations).subList(1, 3));
            assertThat(lines).hasSize(3);
            assertThat(lines.get(2)).isEqualTo("""
                    {"record":"unit","unit":"minh-hung","scorecards":[{"unit":"minh-hung","year":2026,"by":"unit","name":"","verdict":"AT_RISK",\
                    "counts":{"PASS":1,"PROVISIONAL":2,"FAIL":3,"AT_RISK":4,"ON_TRACK":5,"NOT_ASSESSED":6},"excused":7}],\
                    "problems":[{"file":"v.csv","line":3,"column":4,"message":"value \\"x\\"; expected a number"}]}""");
        }
    }

    @Test
    void ndjson_unitWithoutPlan_stillHasItsLine() {
        assertThat(text(ReportNdjson.lines(EMPTY, Explanations.none())))
                .isEqualTo("{\"record\":\"unit\",\"unit\":\"a,b\",\"scorecards\":[],\"problems\":[]}\n");
    }

    @Test
    void ndjson_streamOfUnits_isHeaderUnitsAndTrailer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportNdjson lines = new ReportNdjson(Explanations.none(), out);
        lines.header(LocalDate.of(2026, 7, 1), "PLAN_PATH_V1", true);
        lines.unit(ReportNdjson.lines(EMPTY, Explanations.none()));
        lines.trailer(new StreamSummary(
                LocalDate.of(2026, 7, 1),
                "PLAN_PATH_V1",
                true,
                REPORT.digests(),
                1,
                new StreamCounts(5, 4, 3, 2, 1),
                6,
                REPORT.problems()));

        String digest = ReportSample.DIGEST;
        assertThat(text(out.toByteArray()))
                .isEqualTo(
                        "{\"record\":\"header\",\"schemaVersion\":\"1\",\"asOf\":\"2026-07-01\",\"policy\":\"PLAN_PATH_V1\",\"illustrative\":true}\n"
                                + "{\"record\":\"unit\",\"unit\":\"a,b\",\"scorecards\":[],\"problems\":[]}\n"
                                + "{\"record\":\"trailer\",\"units\":1,\"counts\":{\"PASS\":5,\"FAIL\":4,\"AT_RISK\":3,\"ON_TRACK\":2,\"NOT_ASSESSED\":1},"
                                + "\"unitProblems\":6,\"digests\":{\"plans\":{\"minh-hung-2026\":\"" + digest
                                + "\"},\"packs\":{\"base\":\"" + digest + "\"},\"policy\":\"" + digest
                                + "\",\"values\":\"" + digest
                                + "\",\"library\":\"0.1.0\"},\"problems\":[{\"file\":\"v.csv\",\"line\":3,\"column\":4,"
                                + "\"message\":\"value \\\"x\\\"; expected a number\"}]}\n");
    }

    @Test
    void csv_unit_hasTheRowsOfTheReport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCsv.write(REPORT, out);

        assertThat(text(ReportCsv.header()) + text(ReportCsv.lines(UNIT))).isEqualTo(text(out.toByteArray()));
        assertThat(ReportCsv.lines(EMPTY)).isEmpty();
    }

    @Test
    void brief_unit_isARowATarget() {
        assertThat(text(BriefCsv.header()) + text(BriefCsv.lines(UNIT))).isEqualTo("""
                        unit,plan,indicator,period,verdict,severity,reason,row
                        minh-hung,minh-hung-2026,C.7,2026,AT_RISK,SEVERE,,8
                        minh-hung,minh-hung-2026,C.8,2026,NOT_ASSESSED,,NO_DATA,8
                        """);
        assertThat(BriefCsv.lines(EMPTY)).isEmpty();
    }

    @Test
    void field_anyText_isWrittenAsByTheOtherWriter() throws IOException {
        List<String> fields = List.of(
                "", "a", "a b", " a", "a ", "a,b", "a\"b", "a\nb", "a\rb", "Đạt", "≥ 80%", "😀", "\u2003a", "\u007F",
                "\t");
        StringWriter other = new StringWriter();
        new CsvOutput(other).record(fields);
        CsvBytes bytes = new CsvBytes(0);
        fields.forEach(bytes::field);
        bytes.end();

        assertThat(text(bytes.toBytes())).isEqualTo(other.toString());
    }
}
