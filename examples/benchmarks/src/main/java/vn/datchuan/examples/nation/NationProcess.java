package vn.datchuan.examples.nation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import vn.datchuan.verdict.StreamSummary;

/**
 * One job in a process of its own: {@code generate}, {@code judge} or {@code sql}, the folder, the number of communes, and for the last two the number of
 * threads; for {@code judge} the form of the report. {@code open}: a day inside the plans' years; {@code yaml}: plans are read from their YAML files
 * instead of those built ahead; {@code heap}: says how much of it is held at the end.
 */
public final class NationProcess {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private NationProcess() {}

    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            throw new IllegalArgumentException(
                    "expected: generate|judge|sql FOLDER COMMUNES [THREADS [FORM]] [open] [yaml] [heap]");
        }
        Nation nation = Nation.whole().withCommunes(Integer.parseInt(args[2]));
        List<String> given = List.of(args);
        NationFiles files = new NationFiles(given.contains("open") ? nation.inside() : nation, Path.of(args[1]));
        Files.createDirectories(files.folder());
        switch (args[0]) {
            case "generate" -> OUT.println("rows=" + files.write());
            case "judge" ->
                judge(
                        files,
                        Integer.parseInt(args[3]),
                        ReportForm.valueOf(args[4]),
                        given.contains("yaml"),
                        given.contains("heap"));
            case "sql" -> sql(files, Integer.parseInt(args[3]));
            default -> throw new IllegalArgumentException(args[0] + ": expected generate, judge or sql");
        }
    }

    private static void judge(NationFiles files, int threads, ReportForm form, boolean yaml, boolean heap) {
        long begin = System.nanoTime();
        WholeFileJob job = new WholeFileJob(files, threads, yaml ? files.allPacks() : files.builtPacks());
        long built = System.nanoTime();
        StreamSummary summary = job.run(form, files.output("process" + form.extension()), System.err);
        long done = System.nanoTime();
        OUT.println("verdicts=" + summary.counts().total());
        OUT.println("problems=" + summary.problems());
        OUT.println("buildNanos=" + (built - begin));
        OUT.println("judgeNanos=" + (done - built));
        if (heap) {
            OUT.println("peakBytes=" + peakHeap());
            OUT.println("keptBytes=" + keptHeap());
        }
        OUT.println("threads=" + job.threads());
    }

    private static void sql(NationFiles files, int threads) throws SQLException {
        try (DuckDbJob job = new DuckDbJob(files, threads)) {
            job.run(files.output("process-sql.csv"));
        }
    }

    /** Most of the heap that was in use, what could have been collected included. */
    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        return peak;
    }

    /** What the evaluator still holds when all is written. */
    private static long keptHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
