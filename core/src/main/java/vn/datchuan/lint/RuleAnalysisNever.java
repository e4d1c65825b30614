package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;

/** Why a rule can never fire: the fewest of its conditions that exclude each other, and what of every case makes them do so. */
final class RuleAnalysisNever {

    private final RuleAnalysisGroup alone;
    private final RuleAnalysisRule rule;

    /** @param alone the rule in a space of its own */
    RuleAnalysisNever(RuleAnalysisGroup alone) {
        this.alone = alone;
        this.rule = alone.rules().get(0);
    }

    boolean holds() {
        return alone.may(0) == RegionSpace.NONE;
    }

    void report(RuleAnalysisReport report) {
        List<Integer> conditions = excluding();
        List<String> words = new ArrayList<>();
        for (int i : conditions) {
            words.add(RuleAnalysisReport.written(rule, rule.parts().get(i).span()));
        }
        String what = words.size() == 1
                ? words.get(0) + " never holds"
                : RuleAnalysisReport.list(words) + " exclude each other";
        List<String> reasons = reasons(conditions);
        String hint = reasons.isEmpty()
                ? "correct a number or an operator, or delete the rule"
                : RuleAnalysisReport.list(reasons);
        report.add(LintKind.NEVER_FIRES, rule, rule.name(), what, RuleAnalysisReport.how(List.of(rule)), hint);
    }

    private List<Integer> excluding() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < rule.parts().size(); i++) {
            left.add(i);
        }
        for (int i = 0; i < rule.parts().size(); i++) {
            List<Integer> fewer = new ArrayList<>(left);
            fewer.remove(Integer.valueOf(i));
            if (region(fewer, alone.links()) == RegionSpace.NONE) {
                left = fewer;
            }
        }
        return left;
    }

    private List<String> reasons(List<Integer> conditions) {
        List<RuleAnalysisLinks.Read> left = new ArrayList<>(alone.links());
        for (RuleAnalysisLinks.Read link : alone.links()) {
            List<RuleAnalysisLinks.Read> fewer = new ArrayList<>(left);
            fewer.remove(link);
            if (region(conditions, fewer) == RegionSpace.NONE) {
                left = fewer;
            }
        }
        List<String> reasons = new ArrayList<>();
        for (RuleAnalysisLinks.Read link : left) {
            reasons.add(link.reason());
        }
        return reasons;
    }

    private int region(List<Integer> conditions, List<RuleAnalysisLinks.Read> links) {
        int region = RegionSpace.ALL;
        for (int i : conditions) {
            region = alone.space().and(region, alone.region(rule.constraints().get(i)));
        }
        for (RuleAnalysisLinks.Read link : links) {
            region = alone.space().and(region, alone.region(link.constraint()));
        }
        return region;
    }
}
