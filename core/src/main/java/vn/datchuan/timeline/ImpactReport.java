package vn.datchuan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.error.Problem;

/**
 * What changed packs would do (tác động): which verdicts over the stored years would be others.
 *
 * @param days in order
 * @param before packs in force before, that judged a unit of the values
 * @param after packs in force after
 * @param judged cases and days that were compared, changed or not
 * @param changes by case and day
 */
public record ImpactReport(
        List<LocalDate> days,
        boolean illustrative,
        List<UsedPack> before,
        List<UsedPack> after,
        int judged,
        List<ImpactChange> changes,
        List<Problem> problems) {

    public ImpactReport {
        days = List.copyOf(days);
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** How many verdicts changed, by direction such as {@code PASS → FAIL}; what kept its verdict is not among them. */
    public SortedMap<String, Integer> directions() {
        SortedMap<String, Integer> directions = new TreeMap<>();
        for (ImpactChange change : changes) {
            if (change.change().ofVerdict()) {
                directions.merge(change.change().direction(), 1, Integer::sum);
            }
        }
        return directions;
    }
}
