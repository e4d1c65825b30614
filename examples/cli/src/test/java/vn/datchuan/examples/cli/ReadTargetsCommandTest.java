package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTargetsCommandTest {

    private static final String ANNEX = """
            PHỤ LỤC;;;
            TT;Chỉ tiêu;ĐVT;Mục tiêu
            I;Hạ tầng số;;
            1;Tỷ lệ hộ nghèo;%;dưới 1,5
            2;Phấn đấu đạt trên 85% hộ gia đình có cáp quang;;
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DatChuanCommand.run(args, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The least that a workbook needs: one sheet with its texts in the cells. */
    private String workbook(List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.append("<c r=\"").append((char) ('A' + c)).append(r + 1).append("\" t=\"inlineStr\"><is><t>");
                sheet.append(rows.get(r).get(c)).append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        String main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Path file = folder.resolve("annex.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + main
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                            + main + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            entry(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
            entry(zip, "xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
        }
        return file.toString();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void csv_vietnameseHeadings_areShownAsATable() throws IOException {
        Run run = run("read-targets", "--in", file("a.csv", ANNEX), "--width", "80");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Số   Chỉ tiêu                                   Đơn vị tính  Mục tiêu    Đọc là
                ───  ─────────────────────────────────────────  ───────────  ──────────  ───────
                I.1  Tỷ lệ hộ nghèo                             %            «dưới 1,5»  < 1,5 %
                    giả định: Đơn vị lấy từ cột đơn vị tính: “%” [UNIT_FROM_COLUMN]
                I.2  «Phấn đấu đạt trên 85%» hộ gia đình có                              > 85 %
                     cáp quang
                    lưu ý: Văn bản dùng từ “phấn đấu”: “Phấn đấu đạt trên 85%” [SOFT_WORDING]

                Số dòng: 2; đọc được không cần giả định: 1; đọc được có giả định: 1; không đọc
                  được: 0
                Trong đó có lưu ý: 1; định tính hoặc mốc thời gian: 0; không giao chỉ tiêu: 0
                Dòng không phải chỉ tiêu (tên mục, tiêu đề lặp lại): 1 (dòng 3)
                Vấn đề trong dữ liệu: 0
                Các cột: “TT” → Số; “Chỉ tiêu” → Chỉ tiêu; “ĐVT” → Đơn vị tính; “Mục tiêu” →
                  Mục tiêu
                """);
    }

    @Test
    void xlsx_inJson_isOneReadingALineAndSectionsAreSaid() throws IOException {
        String annex = workbook(List.of(
                List.of("TT", "Nội dung", "Đơn vị tính", "Kế hoạch năm 2026"),
                List.of("II", "Nguồn lực", "", ""),
                List.of("1", "Số cán bộ được tập huấn", "người", "không dưới 30 người")));

        Run run = run("read-targets", "--in", annex, "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"id\":\"II.1\",\"kind\":\"numeric\",\"conditions\":[{\"op\":\">=\",\"value\":30,\"upper\":null,\"unit\":\"người\",\"per\":null,\"subject\":null,\"base\":null,\"changeUnit\":null,\"deadline\":null,\"field\":\"target\",\"start\":0,\"end\":19,\"change\":null}],\"maintain\":false,\"qualitative\":null,\"deadline\":null,\"assumptions\":[],\"warnings\":[]}\n");
        assertThat(run.err()).isEqualTo("annex.xlsx: section titles and repeated headings are left out, in lines 2\n");
    }

    @Test
    void ndjson_badLine_isAProblemAndTheOthersAreRead() throws IOException {
        String annex =
                file("a.ndjson", "{\"id\":\"a\",\"target\":\"≥ 5%\"}\n{bad\n{\"id\":\"b\",\"target\":\"≥ 6%\"}\n");

        Run run = run("read-targets", "--in", annex, "--format", "ndjson");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, 9)))
                .containsExactly("{\"id\":\"a\"", "{\"id\":\"b\"");
        assertThat(run.err()).isEqualTo("a.ndjson:2:2: the line is no JSON; expected one JSON object a line\n");
    }

    @Test
    void failOn_problemsOrUnreadableTargets_exits1() throws IOException {
        String good = file("good.csv", ANNEX);
        String unreadable = file("unreadable.csv", "id,indicator,target\na,Số trạm,??\n");
        String problem = file("problem.ndjson", "{\"id\":\"a\",\"target\":\"≥ 5%\"}\n{bad\n");

        assertThat(run("read-targets", "--in", good, "--fail-on", "problems").exit())
                .isZero();
        assertThat(run("read-targets", "--in", unreadable, "--fail-on", "problems")
                        .exit())
                .isEqualTo(1);
        assertThat(run("read-targets", "--in", unreadable).exit()).isZero();
        assertThat(run("read-targets", "--in", problem, "--fail-on", "problems").exit())
                .isEqualTo(1);
    }

    @Test
    void wrongFiles_exit2WithOneLine() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"), "id,indicator,target\na,Tê,5\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(
                latin.toString(),
                "latin.csv:2: byte 0xEA is not UTF-8; the file seems to have another encoding; expected UTF-8");
        assertRefused(
                file("e.csv", ""), "e.csv: the file is empty; expected a heading and rows, or one JSON object a line");
        assertRefused(
                file("m.csv", "TT,Chỉ tiêu,ĐVT\n1,Tỷ lệ,%\n"),
                "m.csv:1: no column for the target; expected one headed \"Mục tiêu\", \"Kế hoạch\", \"Chỉ tiêu năm 2026\" or target; it is left empty for sentences");
        assertRefused(
                file("u.csv", "TT,Chỉ tiêu,Đơn vị,Mục tiêu\n1,Tỷ lệ,%,5\n"),
                "u.csv:1:3: column \"Đơn vị\" may be the unit of measure or the agency; expected \"Đơn vị tính\" or \"ĐVT\", or \"Đơn vị chủ trì\" for the agency");
        assertRefused(
                folder.resolve("none.csv").toString(),
                "none.csv: cannot be read (NoSuchFileException); expected a readable file");
    }

    @Test
    void noUsableRow_exits2WithItsProblems() throws IOException {
        assertRefused(
                file("a.ndjson", "{\"id\":\"a\"}\n"),
                "a.ndjson:1:1: the row has neither indicator nor target; expected a text to read");
    }

    @Test
    void width_tooNarrow_exits2WithOneLine() throws IOException {
        Run run = run("read-targets", "--in", file("a.csv", ANNEX), "--width", "20");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--width: expected at least 60\n");
    }

    private static void assertRefused(String file, String line) {
        Run run = run("read-targets", "--in", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(line + "\n");
    }
}
