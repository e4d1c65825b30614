package vn.datchuan.examples.nation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures a made-up nation from file to file beside plain SQL, and writes {@code NATION.md} with charts: {@code NationBenchmark [--short] [FOLDER]}, the
 * folder being {@code examples/benchmarks} if none is named. Progress goes to standard error.
 */
public final class NationBenchmark {

    private NationBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<String> given = List.of(args);
        boolean brief = given.contains("--short");
        Path to = Path.of(
                given.isEmpty() || given.get(given.size() - 1).startsWith("--")
                        ? "examples/benchmarks"
                        : given.get(given.size() - 1));
        Path folder = Files.createTempDirectory("illustrative-nation");
        try {
            Figures figures = new NationRun(brief ? Extent.small() : Extent.whole(), folder).run();
            Path charts = Files.createDirectories(to.resolve("nation"));
            for (Growth law : figures.growth()) {
                Files.writeString(charts.resolve(law.name() + ".svg"), LineChart.of(law));
            }
            Files.writeString(to.resolve("NATION.md"), NationReport.of(figures));
        } finally {
            OutputFiles.delete(folder);
        }
    }
}
