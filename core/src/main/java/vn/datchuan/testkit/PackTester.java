package vn.datchuan.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.io.PackFilesReader;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.RulePack;

/**
 * Tests rule packs with their case files (kiểm thử bộ quy tắc): runs the cases, says what they do not cover, and which wrong versions of the pack they do not
 * notice. Stateless and thread-safe; the same packs give the same results.
 */
public final class PackTester {

    private PackTester() {}

    /**
     * Tests packs.
     *
     * @param sources folders, zips or jars, each of one pack or of several
     * @param standOn packs that judge beside them: the base and the policies at least, unless they are among the tested; a tested pack takes the place of
     *     one with its id
     * @return one result for each pack, in the order of the sources
     * @throws DatChuanException if a pack cannot be read or compiled
     */
    public static List<PackTestResult> test(List<Path> sources, List<RulePack> standOn) {
        return test(sources, standOn, PackTestProgress.NONE);
    }

    /** The same, telling how far it is. */
    public static List<PackTestResult> test(List<Path> sources, List<RulePack> standOn, PackTestProgress progress) {
        Bench bench = new Bench(sources, standOn);
        List<PackTestResult> results = new ArrayList<>();
        for (int i = 0; i < bench.files.size(); i++) {
            results.add(bench.test(i, progress).run());
        }
        return results;
    }

    /**
     * Generated cases for every threshold of a plan's targets and of its rules, run as if they stood in a case file.
     *
     * @param source folder, zip or jar of one pack with a plan
     */
    public static List<CaseOutcome> runBoundaries(Path source, List<RulePack> standOn) {
        return new Bench(List.of(source), standOn)
                .test(0, PackTestProgress.NONE)
                .boundaries();
    }

    /**
     * The text of {@code cases/boundaries.yaml} for a pack: the same generated cases as a case file. The same pack gives the same text.
     *
     * @param source folder, zip or jar of one pack with a plan
     */
    public static String boundaries(Path source, List<RulePack> standOn) {
        return BoundaryFile.text(new Bench(List.of(source), standOn)
                .test(0, PackTestProgress.NONE)
                .boundaryCases());
    }

    /** The packs of one call. */
    private static final class Bench {

        private final List<PackFiles> files = new ArrayList<>();
        private final List<RulePack> tested = new ArrayList<>();
        private final Map<String, RulePack> all = new LinkedHashMap<>();
        private final Map<String, RuleBase> loaded = new LinkedHashMap<>();

        Bench(List<Path> sources, List<RulePack> standOn) {
            standOn.forEach(pack -> all.put(pack.id(), pack));
            for (Path source : sources) {
                for (PackFiles one : PackFilesReader.readAll(source)) {
                    RulePack read = PackReader.read(one);
                    RulePack known = all.get(read.id());
                    RulePack same = known != null && known.digest().equals(read.digest()) ? known : read;
                    all.put(same.id(), same);
                    files.add(one);
                    tested.add(same);
                }
            }
        }

        PackTest test(int i, PackTestProgress progress) {
            return new PackTest(
                    tested.get(i),
                    List.copyOf(all.values()),
                    PackCases.read(files.get(i)),
                    ComplianceEvaluator.class.getClassLoader(),
                    loaded,
                    progress);
        }
    }
}
