package vn.datchuan.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.benchmarks.Measuring.Entry;

/** Holds all contenders equal, then measures them in one run, and writes the report with its charts. */
public final class Comparison {

    private static final String WORK = "WorkBenchmark.judge";

    private final Pace pace;
    private final PrintStream progress;
    private final Measuring measuring;

    private Comparison(Pace pace, PrintStream progress) {
        this.pace = pace;
        this.progress = progress;
        this.measuring = new Measuring(progress);
    }

    /**
     * Runs it.
     *
     * @param args {@code --short} for a run of about a minute that shows that all of it works; then the folder of the report, {@code
     *     examples/benchmarks} if none is given, its {@code target/short} in a short run
     */
    public static void main(String[] args) throws IOException {
        List<String> given = new ArrayList<>(List.of(args));
        boolean brief = given.remove("--short");
        Path folder = Path.of(
                given.isEmpty() ? brief ? "examples/benchmarks/target/short" : "examples/benchmarks" : given.get(0));
        Files.createDirectories(folder);
        PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Results results = new Comparison(brief ? Pace.SHORT : Pace.FULL, progress).run();
        Files.writeString(folder.resolve("REPORT.md"), ComparisonReport.of(results));
        Files.writeString(folder.resolve("report-whole.svg"), ReportCharts.whole(results));
        Files.writeString(folder.resolve("report-growth.svg"), ReportCharts.growth(results));
        progress.println("wrote " + folder.resolve("REPORT.md"));
    }

    private Results run() {
        requireEqual();
        boolean full = pace.full();
        List<Contender> all = List.of(Contender.values());
        List<Contender> few = List.of(Contender.DATCHUAN, Contender.JAVA, Contender.CEL);
        List<Contender> evaluating = new ArrayList<>(all);
        evaluating.remove(Contender.NAIVE_DROOLS);
        Pace once = pace.once();
        return new Results(
                full,
                measuring.throughput(WORK, entries(all, full ? "closed:1000" : "closed:100", "closed:20"), pace),
                full ? measuring.throughput(WORK, entries(fast(), "province:100", ""), once) : List.of(),
                measuring.latency(entries(full ? all : few, "closed:1", "closed:1"), once),
                measuring.throughput(
                        "DecisionBenchmark.decide",
                        entries(full ? evaluating : few, full ? "closed:1000" : "closed:100", "closed:20"),
                        once),
                measuring.throughput(WORK, layered(full), once),
                measuring.throughput(WORK, open(full), once),
                measuring.throughput(WORK, growth(full), once),
                ColdStart.millis(FirstVerdict.class, pace.starts()),
                ColdStart.millis(FiftyRules.class, full ? 3 : 1));
    }

    /** Nothing is measured of a contender that says something else. */
    private void requireEqual() {
        Equality equality = new Equality(3, 47);
        progress.println("equal in rows " + equality.rows());
        for (Contender contender : Contender.values()) {
            List<String> differences = equality.differences(contender);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(differences.size() + " differences: " + differences.get(0));
            }
            progress.println("equal: " + contender.title());
        }
    }

    private static List<Entry> entries(List<Contender> contenders, String work, String lessWork) {
        List<Entry> entries = new ArrayList<>();
        for (Contender contender : contenders) {
            entries.add(new Entry(contender, contender.isSlow() ? lessWork : work));
        }
        return entries;
    }

    /** Those of which a province's year does not take a minute. */
    private static List<Contender> fast() {
        List<Contender> fast = new ArrayList<>(List.of(Contender.values()));
        fast.removeIf(Contender::isSlow);
        return fast;
    }

    private static List<Entry> layered(boolean full) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Contender.DATCHUAN, "layers2:100"));
        if (full) {
            entries.add(new Entry(Contender.EVERY_CASE_TO_DROOLS, "layers2:100"));
            entries.add(new Entry(Contender.DATCHUAN, "layers4:100"));
            entries.add(new Entry(Contender.EVERY_CASE_TO_DROOLS, "layers4:100"));
        }
        return entries;
    }

    private static List<Entry> open(boolean full) {
        List<Contender> contenders = full
                ? List.of(Contender.DATCHUAN, Contender.EVERY_CASE_TO_DROOLS, Contender.JAVA)
                : List.of(Contender.DATCHUAN);
        return entries(contenders, "open:100", "open:100");
    }

    private static List<Entry> growth(boolean full) {
        List<String> works = full
                ? List.of(
                        "packs:1",
                        "packs:100",
                        "packs:1000",
                        "plans:1",
                        "plans:1000",
                        "plans:3321",
                        "rules:1",
                        "rules:10",
                        "rules:100")
                : List.of("packs:1", "packs:1000");
        List<Entry> entries = new ArrayList<>();
        for (String work : works) {
            entries.add(new Entry(Contender.DATCHUAN, work));
        }
        return entries;
    }
}
