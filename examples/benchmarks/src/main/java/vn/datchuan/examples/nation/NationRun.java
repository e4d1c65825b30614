package vn.datchuan.examples.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures everything once, in a folder that is empty at first. */
final class NationRun {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final List<String> SMALL_HEAP = List.of("-Xmx256m");

    private final Extent extent;
    private final Path folder;
    private final NationFiles files;
    private final Map<String, List<String>> digests = new LinkedHashMap<>();

    NationRun(Extent extent, Path folder) throws IOException {
        this.extent = extent;
        this.folder = folder;
        this.files = new NationFiles(extent.nation(), Files.createDirectories(folder.resolve("one")));
    }

    Figures run() throws Exception {
        System.err.println("made: " + files.write());
        Map<String, Measured> warm = warm();
        Map<String, Measured> cold = cold();
        Path many = Files.createDirectories(folder.resolve("many"));
        String manyCommunes =
                Integer.toString(extent.nation().times(extent.nations()).communes());
        child(List.of(), "generate", many.toString(), manyCommunes);
        List<ChildProcess.Result> ones = smallHeap(files.folder(), communes(), 3);
        List<ChildProcess.Result> manys = smallHeap(many, manyCommunes, 1);
        OutputFiles.delete(many);
        OutputFiles.delete(files.folder());
        return new Figures(
                extent,
                warm,
                cold,
                measured("one nation", ones),
                ones.get(ones.size() - 1),
                measured("many nations", manys),
                manys.get(manys.size() - 1),
                digests,
                new GrowthLaws(extent, folder).measure());
    }

    private String communes() {
        return Integer.toString(extent.nation().communes());
    }

    private Map<String, Measured> warm() throws Exception {
        WholeFileJob one = new WholeFileJob(files, 1);
        WholeFileJob two = new WholeFileJob(files, 2);
        Path sql = files.output("sql.csv");
        Map<String, Measured> all = new LinkedHashMap<>();
        try (DuckDbJob sqlOne = new DuckDbJob(files, 1);
                DuckDbJob sqlTwo = new DuckDbJob(files, 2)) {
            sqlTwo.run(sql);
            requireEqual(one, sql);
            all.putAll(new Rounds()
                    .and(Figures.SQL_1, () -> sqlOne.run(sql))
                    .and(Figures.SQL_2, () -> sqlTwo.run(sql))
                    .and(Figures.CSV_1, () -> judge(one, ReportForm.BRIEF_CSV, 1))
                    .and(Figures.CSV_2, () -> judge(two, ReportForm.BRIEF_CSV, 2))
                    .run(extent.warmUp(), extent.rounds()));
        }
        all.putAll(new Rounds()
                .and(Figures.JSON_2, () -> judge(two, ReportForm.NDJSON, 2))
                .and(Figures.EXPLAINED_2, () -> judge(two, ReportForm.EXPLAINED, 2))
                .run(1, extent.longRounds()));
        for (ReportForm form : ReportForm.values()) {
            digests.put(form.name(), digests(form, List.of(one, one, two, two)));
        }
        all.putAll(open());
        return all;
    }

    private Map<String, Measured> open() throws Exception {
        NationFiles open = new NationFiles(extent.nation().inside(), Files.createDirectories(folder.resolve("open")));
        System.err.println("made: " + open.writeForJudging());
        WholeFileJob job = new WholeFileJob(open, 2);
        Path report = open.output("open.csv");
        Map<String, Measured> measured = new Rounds()
                .and(Figures.OPEN_2, () -> {
                    var unused = job.run(ReportForm.BRIEF_CSV, report, SILENT);
                })
                .run(2, extent.longRounds());
        OutputFiles.delete(open.folder());
        return measured;
    }

    private Path report(ReportForm form, int threads) {
        return files.output("report-" + threads + form.extension());
    }

    private void judge(WholeFileJob job, ReportForm form, int threads) {
        var unused = job.run(form, report(form, threads), SILENT);
    }

    private void requireEqual(WholeFileJob job, Path sql) throws IOException {
        judge(job, ReportForm.BRIEF_CSV, 1);
        Optional<String> difference = OutputFiles.difference(report(ReportForm.BRIEF_CSV, 1), sql);
        if (difference.isPresent()) {
            throw new IllegalStateException("DatChuan and SQL differ in " + difference.orElseThrow());
        }
        System.err.println("DatChuan and SQL wrote the same");
    }

    private List<String> digests(ReportForm form, List<WholeFileJob> jobs) throws IOException {
        List<String> all = new ArrayList<>();
        for (WholeFileJob job : jobs) {
            judge(job, form, 1);
            all.add(OutputFiles.digest(report(form, 1)));
        }
        Files.delete(report(form, 1));
        return all;
    }

    private Map<String, Measured> cold() throws Exception {
        String of = files.folder().toString();
        Rounds rounds = new Rounds()
                .and(Figures.SQL_2, () -> child(List.of(), "sql", of, communes(), "2"))
                .and(Figures.CSV_1, () -> child(List.of(), "judge", of, communes(), "1", "BRIEF_CSV"))
                .and(Figures.CSV_2, () -> child(List.of(), "judge", of, communes(), "2", "BRIEF_CSV"));
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        rounds.and(Figures.CSV_2_YAML, () -> child(List.of(), "judge", of, communes(), "2", "BRIEF_CSV", "yaml"));
        rounds.and(Figures.CSV_2_QUICK, () -> child(quick, "judge", of, communes(), "2", "BRIEF_CSV"));
        Path archive = folder.resolve("classes.jsa");
        List<String> making = List.of("-XX:ArchiveClassesAtExit=" + archive);
        String failure = ChildProcess.run(making, folder, "judge", of, communes(), "2", "BRIEF_CSV")
                .failure();
        if (failure.isEmpty()) {
            List<String> archived = List.of("-XX:SharedArchiveFile=" + archive);
            rounds.and(Figures.CSV_2_ARCHIVE, () -> child(archived, "judge", of, communes(), "2", "BRIEF_CSV"));
        } else {
            System.err.println("no archive of classes, which needs a class path of jars: " + failure);
        }
        return rounds.run(0, extent.cold());
    }

    private void child(List<String> options, String... args) throws IOException, InterruptedException {
        var unused = ChildProcess.run(options, folder, args).orThrow();
    }

    private List<ChildProcess.Result> smallHeap(Path of, String communes, int times)
            throws IOException, InterruptedException {
        List<ChildProcess.Result> results = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            results.add(
                    ChildProcess.run(SMALL_HEAP, folder, "judge", of.toString(), communes, "2", "BRIEF_CSV", "heap"));
            System.err.println(communes + " communes in 256 MB: " + results.get(i));
        }
        return results;
    }

    private static Measured measured(String name, List<ChildProcess.Result> results) {
        List<Long> nanos = new ArrayList<>();
        for (ChildProcess.Result result : results) {
            nanos.add(result.nanos());
        }
        return new Measured(name, nanos);
    }
}
