package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Verdicts before their time: FAIL in an open window, and PASS in one without a mark that it may change. */
final class RuleAnalysisClose {

    private static final String PROVISIONAL = "PROVISIONAL";
    private static final Constraint OPEN =
            new Constraint.Compared("closed", "==", RegionCell.of(RegionCell.Sort.FALSE));

    private final RuleAnalysisReport report;

    RuleAnalysisClose(RuleAnalysisReport report) {
        this.report = report;
    }

    /** @param alone the rule in a space of its own */
    void check(RuleAnalysisGroup alone) {
        RuleAnalysisRule rule = alone.rules().get(0);
        RuleAnalysisConclusion conclusion = rule.conclusion();
        if (conclusion == null || !alone.variables().contains("closed")) {
            return;
        }
        boolean decided = conclusion.verdict().equals(RuleAnalysisConclusion.DECIDED);
        if (conclusion.verdict().equals("FAIL") || decided) {
            List<Constraint> wrong = new ArrayList<>(List.of(OPEN));
            if (decided && alone.variables().contains("overrideVerdict")) {
                wrong.add(new Constraint.Compared("overrideVerdict", "==", RegionCell.choice("FAIL")));
            }
            tell(LintKind.FAIL_BEFORE_CLOSE, alone, conclusion, wrong);
        }
        boolean marked =
                conclusion.flags().contains(PROVISIONAL) || conclusion.perhaps().contains(PROVISIONAL);
        if (conclusion.verdict().equals("PASS") && !marked) {
            // An approval is final, and so is what cannot be undone.
            tell(
                    LintKind.PASS_BEFORE_CLOSE,
                    alone,
                    conclusion,
                    List.of(OPEN, isFalse("qualitative"), isFalse("irreversible")));
        }
    }

    private static Constraint isFalse(String name) {
        return new Constraint.Compared(name, "==", RegionCell.of(RegionCell.Sort.FALSE));
    }

    private void tell(
            LintKind kind, RuleAnalysisGroup alone, RuleAnalysisConclusion conclusion, List<Constraint> wrong) {
        RuleAnalysisRule rule = alone.rules().get(0);
        int region = alone.space().and(alone.must(0), alone.region(new Constraint.All(wrong)));
        if (region != RegionSpace.NONE) {
            SortedSet<String> named = RuleAnalysisReport.names(List.of(rule));
            if (conclusion.verdict().equals(RuleAnalysisConclusion.DECIDED)) {
                named.add("overrideVerdict");
            }
            String point = RuleAnalysisReport.point(alone, region, named);
            report.add(kind, rule, conclusion.span(), rule.name(), point, RuleAnalysisReport.how(List.of(rule)));
        }
    }
}
