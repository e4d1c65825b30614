package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;

class ValuesStreamTest {

    private static final String HEADER = "unit,indicator,period,value\n";

    private static ValuesFile read(String fileName, byte[] bytes, NumberForm numbers) {
        List<Measurement> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (ValuesStream values =
                ValuesStream.open(fileName, new ByteArrayInputStream(bytes), numbers, problems::add)) {
            values.forEachRemaining(rows::add);
        }
        Collections.sort(problems);
        return new ValuesFile(rows, problems);
    }

    private static ValuesFile read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8), NumberForm.STRICT);
    }

    @ParameterizedTest
    @EnumSource
    void next_mixedFilesGroupedByUnit_givesWhatTheReaderGives(NumberForm numbers) {
        for (int seed = 0; seed < 100; seed++) {
            byte[] csv = new MixedValues(seed).csv();
            byte[] lines = new MixedValues(seed).ndjson();
            assertThat(read("v.csv", csv, numbers)).isEqualTo(ValuesTexts.read("v.csv", csv, numbers));
            assertThat(read("v.ndjson", lines, numbers)).isEqualTo(ValuesTexts.read("v.ndjson", lines, numbers));
        }
    }

    @Test
    void next_otherForms_areReadToo() {
        String list = "[{\"unit\":\"a\",\"indicator\":\"I.1\",\"period\":\"2026\",\"value\":5}, 7]";
        String yaml = "- {unit: a, indicator: I.1, period: 2026, value: '1,2'}\n";

        assertThat(ValuesTexts.rows(read("v.json", list))).containsExactly("a I.1 2026 5 @1");
        assertThat(ValuesTexts.problems(read("v.json", list)))
                .containsExactly("v.json:1:60: the list holds something that is no object; expected objects only");
        assertThat(ValuesTexts.rows(read("v.yaml", yaml))).containsExactly("a I.1 2026 1.2 @1");
    }

    @Test
    void next_emptyFileAndOtherEncodings_areOneProblem() {
        assertThat(ValuesTexts.problems(read("v.csv", "")))
                .containsExactly("v.csv: the file is empty; expected a header and rows");
        assertThat(ValuesTexts.problems(read("v.csv", new byte[] {-2, -1, 0, 65}, NumberForm.STRICT)))
                .containsExactly("v.csv:1: the file is UTF-16; expected UTF-8");
        assertThat(ValuesTexts.problems(read("v.csv", "a,b\n1,2\n")))
                .containsExactly("v.csv:1: no column for unit, indicator, period, value (or numerator and denominator);"
                        + " expected a header with unit, indicator, period, value");
    }

    @Test
    void next_repetitionWithinTheUnit_isFound() {
        ValuesFile file = read("v.csv", HEADER + "a,I.1,2026,5\na,I.2,2026,5\na,I.1,2026,5\na,I.2,2026,6\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "a I.2 2026 5 @3", "a I.2 2026 6 @5");
        assertThat(ValuesTexts.problems(file))
                .containsExactly(
                        "v.csv:4: figure a I.1 2026 repeats line 2 and is not counted; expected each figure once",
                        "v.csv:5: figure a I.2 2026 is \"6\" here and \"5\" in line 3; expected one figure, or another as_of or known_on");
    }

    @Test
    void next_repetitionBehindAnotherUnit_isGivenAgain() {
        ValuesFile file = read("v.csv", HEADER + "a,I.1,2026,5\nb,I.1,2026,5\na,I.1,2026,5\n");

        assertThat(ValuesTexts.rows(file)).containsExactly("a I.1 2026 5 @2", "b I.1 2026 5 @3", "a I.1 2026 5 @4");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void next_streamWithoutEnd_givesItsRows() {
        List<Problem> problems = new ArrayList<>();
        Measurement last;
        try (ValuesStream values = ValuesStream.open(
                "v.csv", new Endless(HEADER, "a,I.1,2026,6\nb,I.1,2026,7\n"), NumberForm.STRICT, problems::add)) {
            last = values.next();
            for (int i = 1; i < 20_000; i++) {
                last = values.next();
            }
        }

        assertThat(last.place().line()).isEqualTo(20_001);
        assertThat(problems).isEmpty();
    }

    /** A text, then another one again and again. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] body;
        private int at;

        Endless(String head, String body) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.body = body.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int index = at++;
            return index < head.length ? head[index] : body[(index - head.length) % body.length];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void next_fileThatCannotBeReadOn_isNoEnd() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("torn off");
            }
        };

        assertThatThrownBy(() -> ValuesStream.open("v.csv", broken, NumberForm.STRICT, p -> {})
                        .close())
                .isInstanceOf(DatChuanException.class)
                .hasMessage("v.csv: cannot be read (IOException); expected a readable file");
    }

    @Test
    void next_atTheEndAndAfterClose_isRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("v.csv"), HEADER + "a,I.1,2026,5\n");
        Iterator<Measurement> afterwards;
        try (ValuesStream values = ValuesStream.open(file, NumberForm.STRICT, p -> {})) {
            afterwards = values;
            assertThat(values.next().place()).hasToString("v.csv:2");
            assertThat(values.hasNext()).isFalse();
            assertThatThrownBy(values::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThatThrownBy(afterwards::hasNext).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void open_noFile_isRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> ValuesStream.open(folder.resolve("none.csv"), NumberForm.STRICT, p -> {})
                        .close())
                .isInstanceOf(DatChuanException.class)
                .hasMessage("none.csv: cannot be read (NoSuchFileException); expected a readable file");
    }
}
