package vn.datchuan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** One figure of one ward, and what becomes of it. */
final class MinhHung {

    private static final LocalDate AS_OF = LocalDate.of(2027, 3, 31);

    private MinhHung() {}

    /** The ward's plan with 85 of 100 dossiers filed online in 2026 (C.7, ≥ 80%). */
    static EvaluationReport report(ComplianceEvaluator evaluator) {
        Measurement c7 = new Measurement(
                "minh-hung",
                Optional.of("minh-hung-2026"),
                "C.7",
                Period.ofYear(2026),
                new MeasuredValue.Ratio(new BigDecimal("85"), new BigDecimal("100")),
                Optional.empty(),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                new Place("values.csv", 2, 1));
        return evaluator.evaluate(List.of(c7), AS_OF);
    }

    static Evaluation c7(EvaluationReport report) {
        for (Evaluation evaluation : report.evaluations()) {
            if (evaluation.indicator().equals("C.7")) {
                return evaluation;
            }
        }
        throw new AssertionError("no evaluation of C.7");
    }

    /** Verdict and rule of C.7. */
    static String judged(ComplianceEvaluator evaluator) {
        Evaluation c7 = c7(report(evaluator));
        return c7.verdict() + " by " + c7.findings().get(0).rule();
    }
}
