package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;

/** What an evaluation says, in the words of cases. */
final class EvaluationVerdict {

    private EvaluationVerdict() {}

    /** Rules and rows are those of the pack whose finding stands first; of a compound target those that rolled it up. */
    static CaseVerdict of(Evaluation e) {
        List<String> rows = new ArrayList<>(1);
        List<String> rules = new ArrayList<>(1);
        for (Finding finding : e.findings()) {
            if (finding.pack().equals(e.findings().get(0).pack())) {
                rows.add(finding.row());
                rules.add(finding.rule());
            }
        }
        return new CaseVerdict(e.verdict(), e.severity(), e.reason(), e.flags(), rows, rules);
    }
}
