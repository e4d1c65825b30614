package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.DatedVerdict;

/**
 * What a folder of years expects of one case on each replayed day of a span (kết quả mong đợi).
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param why the arithmetic, for people
 * @param place where it stands
 */
record ReplayExpectation(CaseKey key, LocalDate from, LocalDate to, ExpectedVerdict expected, String why, Place place) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What differs, each as {@code verdict: expected PASS, got FAIL}; empty where nothing does. */
    List<String> differences(DatedVerdict found) {
        return expected.differences(new CaseVerdict(
                found.verdict(), found.severity(), found.reason(), found.flags(), List.of(found.row()), List.of()));
    }
}
