package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.Measurement;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.EvaluationReport;

/** Judges as of one day after the other, with the packs in force and the rows known on each. Days with the same packs share an evaluator. Not thread-safe. */
final class DayJudge {

    private final PackChoice packs;
    private final ReplaySettings settings;
    private final Map<List<RulePack>, ComplianceEvaluator> evaluators = new HashMap<>();

    DayJudge(PackChoice packs, ReplaySettings settings) {
        this.packs = packs;
        this.settings = settings;
    }

    /** What was judged on one day, and by what. */
    record Day(ComplianceEvaluator evaluator, EvaluationReport report) {}

    Day judge(List<Measurement> values, LocalDate day) {
        ComplianceEvaluator evaluator =
                evaluators.computeIfAbsent(packs.on(day), chosen -> settings.evaluator(new ArrayList<>(chosen)));
        return new Day(evaluator, evaluator.evaluate(KnownRows.on(day, values), day));
    }
}
