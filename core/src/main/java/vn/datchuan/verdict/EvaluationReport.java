package vn.datchuan.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.datchuan.error.Problem;

/**
 * All evaluations (báo cáo đánh giá), ordered by unit, plan, printed order of the indicator and window start; scorecards by unit, year, kind and
 * printed order; problems by place. A pure function of plans, packs, values and as-of date.
 *
 * @param illustrative the values are made up; no reader may take them for a real unit's
 */
public record EvaluationReport(
        LocalDate asOf,
        String policy,
        boolean illustrative,
        Digests digests,
        List<Evaluation> evaluations,
        List<Scorecard> scorecards,
        List<Problem> problems) {

    public EvaluationReport {
        evaluations = List.copyOf(evaluations);
        scorecards = List.copyOf(scorecards);
        problems = List.copyOf(problems);
    }

    /** The same report with problems found elsewhere, as in reading the files, among its own. */
    public EvaluationReport withProblems(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        Collections.sort(all);
        return new EvaluationReport(asOf, policy, illustrative, digests, evaluations, scorecards, all);
    }
}
