package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ValuesReaderEncodingTest {

    private static ValuesFile read(String fileName, String text, Charset charset) {
        return ValuesTexts.read(fileName, text.getBytes(charset), NumberForm.STRICT);
    }

    @Test
    void read_latin1InOneRow_losesOnlyThatRow() {
        ValuesFile file = read(
                "v.csv",
                "unit,indicator,period,value,note\na,I.1,2026,5,\nb,I.1,2026,6,s\u00f4 li\u00eau\nc,I.1,2026,7,\n",
                StandardCharsets.ISO_8859_1);

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "c I.1 2026 7 @4");
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.csv:3:5: note \"s\uFFFD li\uFFFDu\" has bytes that are not UTF-8; expected UTF-8");
    }

    @Test
    void read_windows1258InNdjson_losesOnlyThatLine() {
        String text = """
                {"unit":"a","indicator":"I.1","period":"2026","value":"\u00d0at"}
                {"unit":"b","indicator":"I.1","period":"2026","value":5}
                """;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        ValuesFile file = ValuesTexts.read("v.ndjson", bytes, NumberForm.STRICT);

        assertThat(ValuesTexts.rows(file)).containsExactly("b I.1 2026 5 @2");
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.ndjson:1:55: value \"\uFFFDat\" has bytes that are not UTF-8; expected UTF-8");
    }

    @Test
    void read_headerThatIsNotUtf8_saysSo() {
        ValuesFile file = read("v.csv", "unit,indicator,k\u00fd,value\na,I.1,2026,5\n", StandardCharsets.ISO_8859_1);

        assertThat(file.measurements()).isEmpty();
        assertThat(ValuesTexts.problems(file))
                .containsExactly("v.csv:1: no column for period; expected UTF-8: the header has bytes that are not");
    }

    @Test
    void read_utf16_isRefusedAsAWhole() {
        String text = "unit,indicator,period,value\na,I.1,2026,5\n";

        assertThat(ValuesTexts.problems(read("v.csv", text, StandardCharsets.UTF_16)))
                .containsExactly("v.csv:1: the file is UTF-16; expected UTF-8");
        assertThat(ValuesTexts.problems(read("v.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE)))
                .containsExactly("v.csv:1: the file is UTF-16; expected UTF-8");
    }

    @Test
    void read_halfASurrogatePair_isNoText() {
        String text = "{\"unit\":\"a\\ud800\",\"indicator\":\"I.1\",\"period\":\"2026\",\"value\":5}\n";

        assertThat(ValuesTexts.problems(ValuesTexts.read("v.ndjson", text)))
                .containsExactly("v.ndjson:1:9: unit \"a\uFFFD\" has bytes that are not UTF-8; expected UTF-8");
    }

    @Test
    void read_decomposedText_isComposed() {
        String text = "unit,indicator,ky\u0300,value,note\na,I.1,2026,Đa\u0323t,Phu\u031bo\u031b\u0300ng\n";
        ValuesFile file = ValuesTexts.read("v.csv", text);

        assertThat(file.problems()).isEmpty();
        assertThat(file.measurements().get(0).note()).isEqualTo("Phường");
        assertThat(ValuesText.of(file.measurements().get(0).value())).isEqualTo("Đạt");
    }
}
