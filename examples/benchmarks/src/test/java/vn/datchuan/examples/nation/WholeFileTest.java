package vn.datchuan.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.model.Period;
import vn.datchuan.verdict.StreamSummary;
import vn.datchuan.verdict.StreamSummary.StreamCounts;

class WholeFileTest {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    static Path folder;

    private static NationFiles files;
    private static WholeFileJob one;
    private static WholeFileJob two;

    @BeforeAll
    static void write() {
        files = new NationFiles(Nation.whole().withCommunes(40), folder);
        var unused = files.write();
        one = new WholeFileJob(files, 1);
        two = new WholeFileJob(files, 2);
    }

    @Test
    void run_wholeFile_judgesEveryTargetAndTellsWhatItCouldNotUse() throws IOException {
        Path report = files.output("counts.csv");
        StreamSummary summary = one.run(ReportForm.BRIEF_CSV, report, SILENT);
        assertThat(summary.counts()).isEqualTo(new StreamCounts(5_316, 1_619, 0, 0, 265));
        assertThat(summary.units()).isEqualTo(40);
        assertThat(Files.readAllLines(WholeFileJob.problems(report)))
                .hasSize(49)
                .startsWith(
                        "illustrative-values.csv:202:3: period \"2029-Q5\" is no period; expected " + Period.EXPECTED);
    }

    @Test
    void run_inDatChuanAndInSql_writesTheSameLines() throws Exception {
        Path report = files.output("datchuan.csv");
        Path sql = files.output("sql.csv");
        var unused = one.run(ReportForm.BRIEF_CSV, report, SILENT);
        try (DuckDbJob job = new DuckDbJob(files, 2)) {
            job.run(sql);
        }
        assertThat(OutputFiles.difference(report, sql)).isEmpty();
        assertThat(Files.readAllLines(sql)).hasSize(7_201);
    }

    @Test
    void run_byTwoThreads_writesTheSameBytes() throws IOException {
        for (ReportForm form : ReportForm.values()) {
            Path byOne = files.output("one");
            Path byTwo = files.output("two");
            var unused = one.run(form, byOne, SILENT);
            var unusedToo = two.run(form, byTwo, SILENT);
            assertThat(Files.mismatch(byOne, byTwo)).isEqualTo(-1);
        }
    }

    @Test
    void run_rowsOfACommuneInTwoPlaces_isRefused() throws IOException {
        NationFiles mixed = new NationFiles(files.nation(), Files.createDirectories(folder.resolve("mixed")));
        var unused = mixed.writeForJudging();
        List<String> lines = Files.readAllLines(mixed.values());
        lines.add(lines.remove(1));
        Files.write(mixed.values(), lines);
        WholeFileJob job = new WholeFileJob(mixed, 2);
        assertThatThrownBy(() -> job.run(ReportForm.BRIEF_CSV, mixed.output("mixed.csv"), SILENT))
                .isInstanceOf(DatChuanException.class)
                .hasMessageContaining("rows of unit \"xa-00001\" come a second time");
    }

    @Test
    void run_onADayInsideThePlans_needsTrendFigures() {
        NationFiles open = new NationFiles(Nation.whole().withCommunes(8).inside(), folder.resolve("open"));
        var unused = open.writeForJudging();
        StreamSummary summary = new WholeFileJob(open, 1).run(ReportForm.BRIEF_CSV, open.output("open.csv"), SILENT);
        assertThat(summary.counts()).isEqualTo(new StreamCounts(653, 182, 234, 74, 297));
    }
}
