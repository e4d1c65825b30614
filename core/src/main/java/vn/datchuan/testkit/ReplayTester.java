package vn.datchuan.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RulePack;

/**
 * Tests rule packs with years of values (kiểm thử bằng số liệu các năm): replays them and holds every verdict against the one expected. Stateless and thread-safe;
 * the same folders and packs give the same results.
 *
 * <p>A folder of years has
 *
 * <pre>
 * replay.yaml          title, illustrative (true or false), policy?, each (month, quarter, year), from, to, note?
 * packs.lock           the packs and versions that judge, see {@link vn.datchuan.replay.PackLock}
 * values/*             measured values, in any of their forms
 * expected/2026.csv    unit,plan,indicator,period,as_of,verdict,severity,reason,flags,row,why of the windows that close in 2026
 * </pre>
 *
 * <p>{@code as_of} is a day, or a first and a last day joined by two dots: each replayed day from the one to the other. Where there are columns {@code severity},
 * {@code reason} and {@code flags}, an empty field says that there must be none; an empty {@code row} is not compared.
 */
public final class ReplayTester {

    private ReplayTester() {}

    /**
     * Tests folders of years.
     *
     * @param folders each of years, or of several folders of years
     * @param available packs to pick from; of each as many versions as there are
     * @return one result for each folder of years, in the order given, inside a folder by name; what cannot be read is among its problems
     * @throws DatChuanException if one of the folders has no years
     */
    public static List<ReplayTestResult> test(List<Path> folders, List<RulePack> available) {
        List<ReplayTestResult> results = new ArrayList<>();
        for (Path folder : folders) {
            for (Path years : yearsOf(folder)) {
                results.add(new ReplayTestRun(ReplayFolderReader.read(years), available).run());
            }
        }
        return results;
    }

    private static List<Path> yearsOf(Path folder) {
        if (isYears(folder)) {
            return List.of(folder);
        }
        List<Path> years = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                years = inside.filter(ReplayTester::isYears).sorted().toList();
            } catch (IOException e) {
                throw none(folder, "cannot be read (" + e.getClass().getSimpleName() + ")");
            }
        }
        if (years.isEmpty()) {
            throw none(folder, "no folder of years");
        }
        return years;
    }

    private static boolean isYears(Path folder) {
        return Files.isRegularFile(folder.resolve(ReplayFolderReader.HEAD));
    }

    private static DatChuanException none(Path folder, String what) {
        return new DatChuanException(
                ErrorCode.UNREADABLE_FILE,
                List.of(new Problem(
                        Place.of(String.valueOf(folder.getFileName())),
                        what,
                        "a folder with " + ReplayFolderReader.HEAD + ", or a folder of such folders")));
    }
}
