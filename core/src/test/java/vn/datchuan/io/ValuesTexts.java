package vn.datchuan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

/** Reads measured values from text in tests, and shows what came out in short. */
final class ValuesTexts {

    private ValuesTexts() {}

    static ValuesFile read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8), NumberForm.STRICT);
    }

    static ValuesFile read(String fileName, byte[] bytes, NumberForm numbers) {
        return ValuesReader.read(fileName, new ByteArrayInputStream(bytes), numbers);
    }

    /** A CSV row with this value. */
    static ValuesFile readValue(String value) {
        return readValue(value, NumberForm.STRICT);
    }

    static ValuesFile readValue(String value, NumberForm numbers) {
        String text = "unit;indicator;period;value\ntam-thanh;I.1;2026;" + value + "\n";
        return read("v.csv", text.getBytes(StandardCharsets.UTF_8), numbers);
    }

    static List<String> problems(ValuesFile file) {
        return file.problems().stream().map(Problem::toString).toList();
    }

    /** Unit, indicator, period, value and line. */
    static List<String> rows(ValuesFile file) {
        return file.measurements().stream().map(ValuesTexts::row).toList();
    }

    private static String row(Measurement m) {
        return m.unit() + " " + m.indicator() + " " + m.period() + " " + ValuesText.of(m.value()) + " @"
                + m.place().line();
    }
}
