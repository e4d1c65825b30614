package vn.datchuan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two rules of one pack that hold together: contradicting each other, or one saying nothing that the other does not say. */
final class RuleAnalysisPairs {

    private final RuleAnalysisReport report;
    private final Set<List<String>> told = new HashSet<>();

    RuleAnalysisPairs(RuleAnalysisReport report) {
        this.report = report;
    }

    /** Checks every pair of a group; a pair that another group told of is not told of again. */
    void check(RuleAnalysisGroup group) {
        for (int second = 1; second < group.rules().size(); second++) {
            for (int first = 0; first < second; first++) {
                checkPair(group, first, second);
            }
        }
    }

    private void checkPair(RuleAnalysisGroup group, int first, int second) {
        int contradiction = group.contradiction(first, second);
        if (contradiction != RegionSpace.NONE) {
            reportOverlap(group, first, second, contradiction);
        } else if (group.isHidden(second, first)) {
            reportHidden(group, second, first);
        } else if (group.isHidden(first, second)) {
            reportHidden(group, first, second);
        }
    }

    private boolean isNew(RuleAnalysisRule first, RuleAnalysisRule second) {
        return told.add(List.of(first.name(), second.name()));
    }

    private void reportOverlap(RuleAnalysisGroup group, int first, int second, int where) {
        RuleAnalysisRule a = group.rules().get(first);
        RuleAnalysisRule b = group.rules().get(second);
        if (isNew(a, b)) {
            report.add(
                    LintKind.OVERLAP,
                    b,
                    b.name(),
                    RuleAnalysisReport.named(a, b),
                    RuleAnalysisReport.point(group, where, List.of(a, b)),
                    String.valueOf(b.conclusion()),
                    String.valueOf(a.conclusion()),
                    RuleAnalysisReport.how(List.of(a, b)));
        }
    }

    private void reportHidden(RuleAnalysisGroup group, int hidden, int wide) {
        RuleAnalysisRule a = group.rules().get(hidden);
        RuleAnalysisRule b = group.rules().get(wide);
        if (isNew(a, b)) {
            report.add(
                    LintKind.HIDDEN_RULE,
                    a,
                    a.name(),
                    RuleAnalysisReport.named(b, a),
                    String.valueOf(b.conclusion()),
                    RuleAnalysisReport.how(List.of(a, b)));
        }
    }
}
