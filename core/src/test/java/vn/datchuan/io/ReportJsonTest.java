package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.TargetKind;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

class ReportJsonTest {

    private static final String AT_RISK = """
            {"decisionId":"d-C.7","unit":"minh-hung","plan":"minh-hung-2026","indicator":"C.7","period":"2026","verdict":"AT_RISK",\
            "severity":"SEVERE","flags":["ESTIMATE","WATCH"],"reason":null,\
            "observed":{"value":"41/54","period":"2026-H1","asOf":"2026-06-30","status":"estimate","number":75.9259259259},\
            "target":"≥ 80%","criterion":{"kind":"numeric","op":">=","value":80,"upper":null,"unit":"%","per":null,"maintain":true},\
            "margin":-10,\
            "assumptions":[{"code":"UNIT_FROM_COLUMN","text":"%"},{"code":"VALUE_DATE_ASSUMED","text":""}],\
            "warnings":[{"code":"COMMENTARY","text":"phấn đấu"}],"leadAgency":"Phòng VH-XH","section":"C",\
            "findings":[{"pack":"base","rule":"open: far behind the path","file":"open-window.drl","line":41,"row":"8",\
            "operands":{"shortfall":0.25,"gap":10},"thresholds":{"severeShortfall":0.2},"legalBasis":"Kế hoạch số …/KH-UBND"}],\
            "explanation":{"vi":null,"en":null},"parts":[],"name":"Tỷ lệ \\"hồ sơ\\"","close":"2026-12-31","row":"8","task":false}""";

    private static final String DIGESTS = "\"digests\":{\"plans\":{\"minh-hung-2026\":\"" + ReportSample.DIGEST
            + "\"},\"packs\":{\"base\":\"" + ReportSample.DIGEST + "\"},\"policy\":\"" + ReportSample.DIGEST
            + "\",\"values\":\"" + ReportSample.DIGEST + "\",\"library\":\"0.1.0\"}";

    private static final String CARD = """
            {"unit":"minh-hung","year":2026,"by":"unit","name":"","verdict":"AT_RISK",\
            "counts":{"PASS":1,"PROVISIONAL":2,"FAIL":3,"AT_RISK":4,"ON_TRACK":5,"NOT_ASSESSED":6},"excused":7}""";

    private static final String PROBLEM =
            "{\"file\":\"v.csv\",\"line\":3,\"column\":4,\"message\":\"value \\\"x\\\"; expected a number\"}";

    private static String json(EvaluationReport report, Explanations explanations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, explanations, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(Evaluation evaluation) throws IOException {
        return json(ReportSample.report(evaluation), Explanations.none());
    }

    @Test
    void write_report_hasAnEvaluationALine() throws IOException {
        assertThat(json(ReportSample.atRisk()))
                .isEqualTo(
                        "{\n\"schemaVersion\":\"1\",\n\"asOf\":\"2026-07-01\",\n\"policy\":\"PLAN_PATH_V1\",\n\"illustrative\":true,\n"
                                + DIGESTS + ",\n\"evaluations\":[\n" + AT_RISK + "\n],\n\"scorecards\":[\n" + CARD
                                + "\n],\n\"problems\":[\n" + PROBLEM + "\n]\n}\n");
    }

    @Test
    void write_reportWithoutEvaluations_isStillComplete() throws IOException {
        assertThat(json(ReportSample.report(), Explanations.none()))
                .contains("\n\"evaluations\":[],\n\"scorecards\":[\n");
    }

    @Test
    void write_compound_hasNoCriterionOfItsOwnAndPartsWithTheirs() throws IOException {
        assertThat(json(ReportSample.compound()))
                .contains("\"indicator\":\"C.8\"")
                .contains("\"target\":\"≥ 80%\",\"criterion\":null,\"margin\":null,")
                .contains("\"reason\":\"NO_DATA\",\"observed\":null,")
                .contains(
                        "\"parts\":[{\"decisionId\":\"d-C.8#1\",\"unit\":\"minh-hung\",\"plan\":\"minh-hung-2026\",\"indicator\":\"C.8#1\"")
                .contains("\"criterion\":{\"kind\":\"numeric\",\"op\":\">=\",\"value\":100,");
    }

    @Test
    void write_explanations_standUnderTheirLanguages() throws IOException {
        Explanations explanations = new Explanations() {
            @Override
            public Optional<String> vi(Evaluation evaluation) {
                return Optional.of("Chưa đạt.\nThiếu 10 điểm.");
            }

            @Override
            public Optional<String> en(Evaluation evaluation) {
                return Optional.empty();
            }
        };

        assertThat(json(ReportSample.report(ReportSample.atRisk()), explanations))
                .contains("\"explanation\":{\"vi\":\"Chưa đạt.\\nThiếu 10 điểm.\",\"en\":null}");
    }

    @Test
    void write_halfOpenRange_hasBothBounds() {
        var range = ReportSample.reading(
                TargetKind.NUMERIC,
                ReportSample.condition(Comparison.AT_LEAST, "70", "%"),
                ReportSample.condition(Comparison.LESS_THAN, "80", "%"));

        assertThat(ReportEvaluation.upperBound(range)).isPresent();
        assertThat(ReportText.criterion(range)).isEqualTo(">= 70 % and < 80 %");
    }

    @Test
    void number_ofEachValue_isNullWhereItIsNoNumber() {
        BigDecimal two = new BigDecimal("2");
        assertThat(ReportEvaluation.number(new MeasuredValue.Numeric(two), true))
                .contains(two);
        assertThat(ReportEvaluation.number(new MeasuredValue.Ratio(BigDecimal.ONE, two), true))
                .contains(new BigDecimal("50.0000000000"));
        assertThat(ReportEvaluation.number(new MeasuredValue.Ratio(BigDecimal.ONE, two), false))
                .contains(new BigDecimal("0.5000000000"));
        assertThat(ReportEvaluation.number(new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.ZERO), true))
                .isEmpty();
        assertThat(ReportEvaluation.number(new MeasuredValue.Rating("Đạt"), true))
                .isEmpty();
    }

    @Test
    void write_twiceUnderOtherLocales_givesTheSameBytes() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String arabic = json(ReportSample.atRisk());
            Locale.setDefault(Locale.forLanguageTag("vi-VN"));
            assertThat(json(ReportSample.atRisk())).isEqualTo(arabic);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void write_streamThatFails_throwsItsException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> ReportJson.write(ReportSample.report(), Explanations.none(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void ndjson_report_isHeaderEvaluationsAndTrailer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportNdjson.write(ReportSample.report(ReportSample.atRisk()), Explanations.none(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"record\":\"header\",\"schemaVersion\":\"1\",\"asOf\":\"2026-07-01\",\"policy\":\"PLAN_PATH_V1\",\"illustrative\":true}\n"
                                + AT_RISK + "\n{\"record\":\"trailer\",\"scorecards\":[" + CARD + "]," + DIGESTS
                                + ",\"problems\":[" + PROBLEM + "]}\n");
    }

    @Test
    void csv_report_isARowATarget() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCsv.write(ReportSample.report(ReportSample.atRisk(), ReportSample.compound()), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        unit,plan,indicator,period,verdict,severity,flags,reason,observed,target,criterion,margin,row,leadAgency,section
                        minh-hung,minh-hung-2026,C.7,2026,AT_RISK,SEVERE,ESTIMATE WATCH,,41/54,≥ 80%,>= 80 %,-10,8,Phòng VH-XH,C
                        minh-hung,minh-hung-2026,C.8,2026,NOT_ASSESSED,,,NO_DATA,,≥ 80%,,,8,Phòng VH-XH,C
                        """);
    }

    @Test
    void csv_fieldWithCommaQuoteOrBreak_isQuoted() throws IOException {
        java.io.StringWriter out = new java.io.StringWriter();
        new CsvOutput(out).record(java.util.List.of("a,b", "c\"d", "e\nf", " g", "h", ""));

        assertThat(out).hasToString("\"a,b\",\"c\"\"d\",\"e\nf\",\" g\",h,\n");
    }
}
