package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.datchuan.model.MeasuredValue;

class ValuesReaderJsonTest {

    private static final String ROW = "{\"unit\":\"a\",\"indicator\":\"I.1\",\"period\":\"2026\",\"value\":%s}";

    @Test
    void read_ndjson_oneRowALine() {
        String text = "\uFEFF" + ROW.formatted("82.5") + "\r\n\n"
                + ROW.formatted("\"41/54\"").replace("I.1", "I.2");

        ValuesFile file = ValuesTexts.read("v.ndjson", text);

        assertThat(file.problems()).isEmpty();
        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 82.5 @1", "a I.2 2026 41/54 @3");
    }

    @Test
    void read_jsonNumber_hasADotForDecimalsWhateverTheForm() {
        assertThat(ValuesTexts.rows(ValuesTexts.read("v.ndjson", ROW.formatted("1.500"))))
                .containsExactly("a I.1 2026 1.5 @1");
        assertThat(ValuesTexts.rows(ValuesTexts.read("v.ndjson", ROW.formatted("8.25e1"))))
                .containsExactly("a I.1 2026 82.5 @1");
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", ROW.formatted("\"1.500\""))))
                .containsExactly(
                        "v.ndjson:1:55: value \"1.500\" is 1500 or 1.5; expected another spelling, or --numbers vi|intl to say which");
    }

    @Test
    void read_jsonNumberWithHugeExponent_isRefusedAtOnce() {
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", ROW.formatted("1e999999999"))))
                .containsExactly(
                        "v.ndjson:1:55: value \"1e999999999\" has too many digits; expected at most 30 digits and 20 decimals");
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", ROW.formatted("1e-999999999"))))
                .containsExactly(
                        "v.ndjson:1:55: value \"1e-999999999\" has too many digits; expected at most 30 digits and 20 decimals");
    }

    @Test
    void read_null_isMissingAndAbsentIsAProblem() {
        assertThat(ValuesTexts.read("v.ndjson", ROW.formatted("null"))
                        .measurements()
                        .get(0)
                        .value())
                .isEqualTo(new MeasuredValue.Missing(""));
        assertThat(ValuesTexts.problems(
                        ValuesTexts.read("v.ndjson", "{\"unit\":\"a\",\"indicator\":\"I.1\",\"period\":\"2026\"}")))
                .containsExactly("v.ndjson:1:1: value is not given; expected a value, or numerator and denominator");
    }

    @Test
    void read_brokenLine_losesOnlyItself() {
        ValuesFile file = ValuesTexts.read(
                "v.ndjson",
                ROW.formatted("1") + "\n{bad}\n[1]\n" + ROW.formatted("2").replace("I.1", "I.2") + "\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 1 @1", "a I.2 2026 2 @4");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.ndjson:2:2: not valid JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start property name; expected one object a line",
                        "v.ndjson:3:1: the line holds something that is no object; expected one object a line");
    }

    @Test
    void read_keyTwice_isRefused() {
        String text = "{\"unit\":\"a\",\"mã đơn vị\":\"b\",\"indicator\":\"I.1\",\"period\":\"2026\",\"value\":1}";

        ValuesFile file = ValuesTexts.read("v.ndjson", text);

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file)).containsExactly("v.ndjson:1:13: unit is given twice; expected one unit");
    }

    @Test
    void read_listInAField_isRefused() {
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", ROW.formatted("[1,{\"a\":2}]"))))
                .containsExactly("v.ndjson:1:55: value holds a list or an object; expected one value");
    }

    @Test
    void read_unknownKey_isReportedOnce() {
        String text = "{\"colour\":\"red\"," + ROW.formatted("1").substring(1);
        ValuesFile file = ValuesTexts.read("v.ndjson", text + "\n" + text.replace("I.1", "I.2"));

        assertThat(file.measurements()).hasSize(2);
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.ndjson:1:2: key \"colour\" is not known and is ignored in all rows; expected one of unit, plan, indicator,"
                                + " period, value, unit_of_measure, numerator, denominator, as_of, known_on, status, exact, source, note");
    }

    @Test
    void read_jsonArray_hasLineAndColumn() {
        String text =
                "[\n  " + ROW.formatted("1") + ", " + ROW.formatted("\"x1\"").replace("2026", "26") + ",\n 5\n]\n";

        ValuesFile file = ValuesTexts.read("v.json", text);

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 1 @2");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.json:2:100: period \"26\" is no period; expected 2026, 2026-H1, 2026-Q3, 2026-9M, 2026-06 or 2028-2030",
                        "v.json:3:2: the list holds something that is no object; expected objects only");
    }

    @Test
    void read_jsonArrayCutOff_keepsTheRowsBefore() {
        ValuesFile file = ValuesTexts.read("v.json", "[" + ROW.formatted("1") + ",\n{\"unit\":tru}]");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 1 @1");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.json:2:9: not valid JSON from here on, the rest is not read: Unrecognized token 'tru': was expecting"
                                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); expected a list of objects");
    }

    @Test
    void read_emptyFiles_areProblems() {
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.json", "")))
                .containsExactly("v.json: the file is empty; expected a list of objects");
        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", "\n\n")))
                .containsExactly("v.ndjson: the file is empty; expected an object a line");
    }

    @Test
    void read_unknownExtension_isRecognisedByItsContent() {
        assertThat(ValuesTexts.rows(ValuesTexts.read("v", "\n[" + ROW.formatted("1") + "]")))
                .containsExactly("a I.1 2026 1 @2");
        assertThat(ValuesTexts.rows(ValuesTexts.read("v", ROW.formatted("1")))).containsExactly("a I.1 2026 1 @1");
        assertThat(ValuesTexts.rows(ValuesTexts.read("v", "unit,indicator,period,value\na,I.1,2026,1")))
                .containsExactly("a I.1 2026 1 @2");
    }
}
