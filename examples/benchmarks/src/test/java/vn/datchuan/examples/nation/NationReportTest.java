package vn.datchuan.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.examples.nation.ChildProcess.Result;
import vn.datchuan.examples.nation.Growth.Point;

class NationReportTest {

    private static final Growth TWICE_AS_DEAR =
            new Growth("units", "communes", List.of(new Point(10, 100, 1_000), new Point(20, 200, 4_000)));

    @TempDir
    private Path folder;

    @Test
    void median_ofAnEvenNumber_isTheLowerOfTheTwoInTheMiddle() {
        assertThat(new Measured("x", List.of(9L, 1L, 4L, 5L)).median()).isEqualTo(4);
    }

    @Test
    void growth_twiceTheTimeForAVerdict_isTwo() {
        assertThat(TWICE_AS_DEAR.last()).isEqualTo(2.0);
    }

    @Test
    void chart_ofTwoPoints_drawsThemAtTheirRatios() {
        assertThat(LineChart.of(TWICE_AS_DEAR))
                .contains("points=\"72.00,122.00 440.00,40.00\"")
                .contains(">communes</text>");
    }

    @Test
    void difference_ofTwoFiles_isTheFirstLineThatDiffers() throws IOException {
        Path one = Files.write(folder.resolve("one"), List.of("a", "b"));
        Path longer = Files.write(folder.resolve("longer"), List.of("a", "b", "c"));
        assertThat(OutputFiles.difference(one, longer)).contains("line 3: \"null\" and \"c\"");
    }

    @Test
    void report_ratiosComeFirst() {
        Map<String, Measured> times = new LinkedHashMap<>();
        long[] millis = {400, 250, 900, 500, 800, 1_200, 700, 600, 300};
        String[] names = {
            Figures.SQL_1,
            Figures.SQL_2,
            Figures.CSV_1,
            Figures.CSV_2,
            Figures.JSON_2,
            Figures.EXPLAINED_2,
            Figures.OPEN_2,
            Figures.CSV_2_YAML,
            Figures.CSV_2_QUICK
        };
        for (int i = 0; i < names.length; i++) {
            times.put(names[i], new Measured(names[i], List.of(millis[i] * 1_000_000)));
        }
        Result process = new Result(
                1, Map.of("verdicts", "5", "judgeNanos", "5", "peakBytes", "1048576", "keptBytes", "1048576"), "");
        Figures figures = new Figures(
                Extent.small(),
                times,
                times,
                new Measured("one", List.of(1_000L)),
                process,
                new Measured("many", List.of(9_990L)),
                process,
                Map.of("CSV", List.of("ab", "ab")),
                List.of(TWICE_AS_DEAR));
        assertThat(NationReport.of(figures).lines())
                .contains(
                        "| CSV to CSV, warm: DatChuan to DuckDB, 2 threads each | 2.00 | at most 3 |",
                        "| 2 threads against 1: as fast | 1.80 | at least 1.7 |",
                        "| explanations in two languages against none | 1.50 | at most 2 |",
                        "| as a process, CSV to CSV, 2 threads | 0.50 s | at most 4 s |",
                        "| the same with flags for a short job (below) | 0.30 s | at most 4 s |",
                        "| 10 nations to one in a heap of 256 MB, as processes | 9.99 | at most 10.5 |",
                        "- CSV: all the same, ab",
                        "| 20 | 200 | 0.000 | 0.02 | 2.00 |");
    }
}
