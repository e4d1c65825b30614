package vn.datchuan.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The verdicts on one case over time (diễn biến), in order of their days.
 *
 * @param section of the plan in which the indicator stands; empty: none
 * @param name of the indicator or task as printed
 * @param start first day of its window
 * @param close day on which its window closes
 * @param task a dated task, no indicator
 * @param verdicts at least one; a day on which the plan did not have the case is left out
 * @param alarms what the verdicts warned of, and when
 */
public record Timeline(
        CaseKey key,
        String section,
        String name,
        LocalDate start,
        LocalDate close,
        boolean task,
        List<DatedVerdict> verdicts,
        Alarms alarms) {

    public Timeline {
        verdicts = List.copyOf(verdicts);
    }
}
