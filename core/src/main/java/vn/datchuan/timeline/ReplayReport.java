package vn.datchuan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.datchuan.error.Problem;

/**
 * Years as of each of some days (chạy lại các năm). A pure function of packs, policy, values and days.
 *
 * @param days in order
 * @param illustrative the values are made up; no reader may take them for a real unit's
 * @param timelines by unit, plan, printed order of the indicator, window start
 * @param scorecards one entry for each day
 * @param problems rows that cannot be used as of the last day, and what is amiss on it, by place
 */
public record ReplayReport(
        List<LocalDate> days,
        boolean illustrative,
        ReplayInputs inputs,
        List<Timeline> timelines,
        List<DatedScorecards> scorecards,
        List<Problem> problems) {

    public ReplayReport {
        days = List.copyOf(days);
        timelines = List.copyOf(timelines);
        scorecards = List.copyOf(scorecards);
        problems = List.copyOf(problems);
    }

    /** The same report with problems found elsewhere, as in reading the files, among its own. */
    public ReplayReport withProblems(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        Collections.sort(all);
        return new ReplayReport(days, illustrative, inputs, timelines, scorecards, all);
    }
}
