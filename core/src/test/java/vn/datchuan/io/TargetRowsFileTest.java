package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.DatChuanException;

class TargetRowsFileTest {

    private static final String TABLE = "id,indicator,unit,target\n1,Tê,%,5\n";

    @TempDir
    Path folder;

    private static List<String> refusal(String fileName, String text, Charset charset) {
        return TargetTexts.refusal(fileName, text.getBytes(charset));
    }

    @Test
    void read_otherEncodings_areOneRefusal() {
        assertThat(refusal("a.csv", TABLE, StandardCharsets.ISO_8859_1))
                .containsExactly(
                        "a.csv:2: byte 0xEA is not UTF-8; the file seems to have another encoding; expected UTF-8");
        assertThat(refusal("a.ndjson", "{\"target\":\"Tê\"}\n", StandardCharsets.ISO_8859_1))
                .containsExactly(
                        "a.ndjson:1: byte 0xEA is not UTF-8; the file seems to have another encoding; expected UTF-8");
        assertThat(refusal("a.csv", TABLE, StandardCharsets.UTF_16LE))
                .containsExactly("a.csv:1: the file is UTF-16; expected UTF-8");
        assertThat(refusal("a.csv", TABLE, StandardCharsets.UTF_16BE))
                .containsExactly("a.csv:1: the file is UTF-16; expected UTF-8");
        assertThat(refusal("a.csv", "\uFEFF" + TABLE, StandardCharsets.UTF_16LE))
                .containsExactly("a.csv:1: the file is UTF-16; expected UTF-8");
    }

    @Test
    void read_noTextAtAll_isOneRefusal() {
        assertThat(TargetTexts.refusal("a.csv", ""))
                .containsExactly("a.csv: the file is empty; expected a heading and rows, or one JSON object a line");
        assertThat(TargetTexts.refusal("a.ndjson", " \n\n"))
                .containsExactly("a.ndjson: the file is empty; expected a heading and rows, or one JSON object a line");
        assertThat(TargetTexts.refusal("a.csv", "id,target\n"))
                .containsExactly("a.csv: the file has no row with a target; expected rows below the heading");
        assertThat(TargetTexts.refusal("a.csv", "id,target\u0000\na,5\n"))
                .containsExactly(
                        "a.csv: the file has zero bytes and is no text; expected CSV or NDJSON in UTF-8, or XLSX");
    }

    @Test
    void read_otherForms_areOneRefusal() {
        assertThat(TargetTexts.refusal("a.xlsx", TABLE))
                .containsExactly(
                        "a.xlsx: the file is no XLSX workbook; expected a workbook as spreadsheet programs save it");
        assertThat(TargetTexts.refusal("a.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .containsExactly("a.xls: the file is a workbook of the old form (.xls); expected XLSX, CSV or NDJSON");
        assertThat(TargetTexts.refusal("a.xlsx", "PK\u0003\u0004 and nothing behind"))
                .containsExactly("a.xlsx: the workbook is broken; expected a workbook as spreadsheet programs save it");
    }

    @Test
    void read_fileThatIsNotThere_saysSo() {
        assertThatThrownBy(() -> TargetRows.read(folder.resolve("none.csv")))
                .isInstanceOf(DatChuanException.class)
                .hasMessage("none.csv: cannot be read (NoSuchFileException); expected a readable file");
    }
}
