package vn.datchuan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.datchuan.SeriesVerdict;

/** What is measured is what is meant: all cells are read, and open windows are judged with their figures. */
class BenchmarksTest {

    @Test
    void targetReading_cells_areThoseOfTheFivePlans() {
        TargetReadingBenchmark benchmark = new TargetReadingBenchmark();
        benchmark.cells();
        assertThat(benchmark.size()).isEqualTo(246);
        assertThat(benchmark.read().conditions()).isNotEmpty();
    }

    @Test
    void judging_openWindows_haveFiguresThatClosedOnesLack() {
        JudgingBenchmark benchmark = new JudgingBenchmark();
        benchmark.cases();
        assertThat(benchmark.closedWindows()).hasSize(JudgingBenchmark.CASES).allSatisfy(v -> assertThat(v.row())
                .isEqualTo("3"));
        List<SeriesVerdict> open = benchmark.openWindows();
        assertThat(open).hasSize(JudgingBenchmark.CASES);
        Set<String> rows = new TreeSet<>();
        open.forEach(v -> rows.add(v.row()));
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(open)
                .filteredOn(v -> v.figures().containsKey("missProbability"))
                .hasSizeGreaterThan(900);
        assertThat(open).filteredOn(v -> v.figures().containsKey("shortfall")).hasSizeGreaterThan(900);
    }

    @Test
    void evaluation_openReport_hasOpenWindowsAndTheClosedOneHasNot() {
        EvaluationBenchmark benchmark = new EvaluationBenchmark();
        benchmark.values();
        assertThat(benchmark.closedReport().evaluations())
                .hasSizeGreaterThan(29)
                .noneMatch(e -> e.figures().containsKey("missProbability"));
        assertThat(benchmark.openReport().evaluations())
                .filteredOn(e -> e.figures().containsKey("missProbability"))
                .hasSizeGreaterThan(9);
    }
}
