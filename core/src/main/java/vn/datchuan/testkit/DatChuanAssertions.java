package vn.datchuan.testkit;

import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/**
 * AssertJ assertions on what an evaluator returns; a failure shows why the verdict was reached.
 *
 * <pre>{@code
 * import static vn.datchuan.testkit.DatChuanAssertions.assertThat;
 *
 * assertThat(report).unit("minh-hung").indicator("C.7").in(2026).isPass().hasRow("3");
 * }</pre>
 */
public final class DatChuanAssertions {

    private DatChuanAssertions() {}

    /** Assertions on a report. */
    public static EvaluationReportAssert assertThat(EvaluationReport report) {
        return new EvaluationReportAssert(report);
    }

    /** Assertions on one evaluation. */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation);
    }
}
