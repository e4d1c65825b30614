package vn.datchuan.examples.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.examples.nation.Growth.Point;
import vn.datchuan.pack.RulePack;

/** Measures how the time from file to file grows with one thing while everything else stays as it is. One thread, where threads are not what grows. */
final class GrowthLaws {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final int[] FACTORS = {1, 2, 4, 8};
    private static final int[] INDICATORS = {10, 30, 100, 300};
    private static final int FEW_INDICATORS = 5;

    private final Extent extent;
    private final Path folder;

    GrowthLaws(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder;
    }

    List<Growth> measure() throws Exception {
        return List.of(units(), indicators(), plans(), packs(), threads());
    }

    private Growth units() throws Exception {
        List<Point> points = new ArrayList<>();
        for (int factor : FACTORS) {
            int communes = extent.growthUnits() * factor;
            points.add(point(communes, extent.nation().withCommunes(communes), List.of(), 1));
        }
        return new Growth("units", "communes", points);
    }

    private Growth indicators() throws Exception {
        List<Point> points = new ArrayList<>();
        for (int indicators : INDICATORS) {
            Nation nation = extent.nation().withCommunes(extent.growthUnits()).withIndicators(indicators);
            points.add(point(indicators, nation, List.of(), 1));
        }
        return new Growth("indicators", "indicators of a plan", points);
    }

    private Growth plans() throws Exception {
        List<Point> points = new ArrayList<>();
        for (int plans : extent.plans()) {
            Nation nation = extent.nation().withIndicators(FEW_INDICATORS).withPlans(plans);
            points.add(point(plans, nation, List.of(), 1));
        }
        return new Growth("plans", "plans of a nation", points);
    }

    private Growth packs() throws Exception {
        List<Point> points = new ArrayList<>();
        Nation nation = extent.nation().withCommunes(extent.growthUnits());
        for (int packs : extent.packs()) {
            points.add(point(packs, nation, RulePacks.of(packs), 1));
        }
        return new Growth("packs", "packs with rules of their own for other communes", points);
    }

    private Growth threads() throws Exception {
        List<Point> points = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            points.add(point(threads, extent.nation(), List.of(), threads));
        }
        return new Growth("threads", "threads", points);
    }

    private Point point(int x, Nation nation, List<RulePack> more, int threads) throws Exception {
        Path files = Files.createDirectories(folder.resolve("growth"));
        try {
            return point(x, new NationFiles(nation, files), more, threads);
        } finally {
            OutputFiles.delete(files);
        }
    }

    private Point point(int x, NationFiles files, List<RulePack> more, int threads) throws Exception {
        files.writeForJudging();
        List<RulePack> packs = new ArrayList<>(files.builtPacks());
        packs.addAll(more);
        WholeFileJob job = new WholeFileJob(files, threads, packs);
        Path report = files.output("growth.csv");
        Measured measured = new Rounds()
                .and("x = " + x, () -> run(job, report))
                .run(extent.warmUp(), extent.growthRounds())
                .values()
                .iterator()
                .next();
        return new Point(x, files.nation().cases(), measured.median());
    }

    private static void run(WholeFileJob job, Path report) throws IOException {
        var unused = job.run(ReportForm.BRIEF_CSV, report, SILENT);
    }
}
