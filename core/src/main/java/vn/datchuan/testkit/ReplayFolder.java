package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.datchuan.error.Problem;
import vn.datchuan.model.Measurement;
import vn.datchuan.replay.PackLock;

/**
 * A folder of years (thư mục các năm): what was reported, with which packs it is judged as of which days, and which verdicts are expected.
 *
 * @param name of the folder
 * @param title for people
 * @param illustrative the values are made up
 * @param policy name
 * @param days to judge as of, in order
 * @param lock packs and versions; empty where it could not be read
 * @param expected by file, {@code 2026.csv}, in order of the files
 * @param problems of all files, by place
 */
record ReplayFolder(
        String name,
        String title,
        boolean illustrative,
        String policy,
        List<LocalDate> days,
        PackLock lock,
        List<Measurement> values,
        Map<String, List<ReplayExpectation>> expected,
        List<Problem> problems) {

    /** False where something is missing without which nothing can be judged. */
    boolean usable() {
        return !days.isEmpty() && !lock.entries().isEmpty();
    }
}
