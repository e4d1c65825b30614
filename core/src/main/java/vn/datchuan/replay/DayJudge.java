package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.Measurement;
import vn.datchuan.verdict.EvaluationReport;

/** Judges as of one day after the other, with the packs in force and the rows known on each. Days with the same packs share an evaluator. */
record DayJudge(PackChoice packs, Evaluators evaluators) {

    /** What was judged on one day, and by what. */
    record Day(ComplianceEvaluator evaluator, EvaluationReport report) {}

    Day judge(List<Measurement> values, LocalDate day) {
        ComplianceEvaluator evaluator = evaluators.of(packs.on(day));
        return new Day(evaluator, evaluator.evaluate(KnownRows.on(day, values), day));
    }
}
