package vn.datchuan.verdict;

import java.util.List;
import vn.datchuan.error.Problem;

/**
 * What a stream of evaluations says of one unit: the part of an {@link EvaluationReport} that is about it.
 *
 * @param unit code, as the rows name it
 * @param evaluations ordered by plan, printed order of the indicator and window start; empty for a unit that has no plan
 * @param scorecards by year, kind and printed order
 * @param problems of the unit's rows, and of rows without a plan that stand among them, by place
 */
public record UnitReport(
        String unit, List<Evaluation> evaluations, List<Scorecard> scorecards, List<Problem> problems) {

    public UnitReport {
        evaluations = List.copyOf(evaluations);
        scorecards = List.copyOf(scorecards);
        problems = List.copyOf(problems);
    }
}
