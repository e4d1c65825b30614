package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/**
 * Rules of a pack held against each other (chồng lấn, bỏ sót): rules that can never fire, that others hide or contradict, values of which nothing is
 * concluded, and verdicts before the close. Conditions become regions of a space of figures, states and texts ({@link RegionSpace}). Where a figure is
 * compared with numbers, its intervals decide, which is exact; where figures are compared with each other, values around all numbers that occur are tried
 * in every order. Every finding says which. What cannot be analysed is said.
 */
final class RuleAnalysis implements PackCheck {

    private static final String INDICATOR = "indicator";
    private static final Constraint OPEN_WITH_VALUE = new Constraint.All(List.of(
            new Constraint.Compared("observed", "!=", RegionCell.of(RegionCell.Sort.ABSENT)),
            new Constraint.Compared("closed", "==", RegionCell.of(RegionCell.Sort.FALSE))));

    @Override
    public void check(CheckedPack pack, Findings findings) {
        new OfPack(RuleAnalysisPack.of(pack), new RuleAnalysisReport(pack, findings)).check(pack);
    }

    /** The analysis of one pack. */
    private static final class OfPack {

        private final RuleAnalysisPack known;
        private final RuleAnalysisReport report;
        private final RuleAnalysisPairs pairs;
        private final RuleAnalysisGaps gaps;
        private final Set<String> leftOut = new HashSet<>();

        OfPack(RuleAnalysisPack known, RuleAnalysisReport report) {
            this.known = known;
            this.report = report;
            this.pairs = new RuleAnalysisPairs(report);
            this.gaps = new RuleAnalysisGaps(report);
        }

        void check(CheckedPack pack) {
            List<RuleAnalysisRule> rules = new ArrayList<>();
            boolean complete = true;
            for (RuleFile file : pack.rules()) {
                for (RuleTree tree : file.rules()) {
                    Optional<RuleAnalysisRule> rule = RuleCheck.isBroken(pack, file, tree)
                            ? Optional.empty()
                            : RuleAnalysisRule.of(file, tree, known);
                    complete &= rule.isPresent();
                    rule.filter(this::checkAlone).ifPresent(rules::add);
                }
            }
            for (Class<?> fact : List.of(IndicatorCase.class, ConcludedCase.class, VerdictTally.class)) {
                List<RuleAnalysisRule> own = new ArrayList<>();
                for (RuleAnalysisRule rule : rules) {
                    if (rule.fact() == fact) {
                        own.add(rule);
                    }
                }
                if (!own.isEmpty()) {
                    checkFact(own, fact, complete);
                }
            }
        }

        // One rule ---------------------------------------------------------------------------------------------------

        /** What a rule does alone; true if it is to be held against others. */
        private boolean checkAlone(RuleAnalysisRule rule) {
            RuleAnalysisGroup alone = new RuleAnalysisGroup(List.of(rule), rule.fact(), known.policy(), List.of());
            if (alone.rules().isEmpty()) {
                leaveOut(rule);
                return true;
            }
            RuleAnalysisNever never = new RuleAnalysisNever(alone);
            if (never.holds()) {
                never.report(report);
                return false;
            }
            for (Span span : rule.unknown()) {
                report.notAnalysed(
                        rule,
                        span,
                        "this condition is not one on a figure, a state or a text: "
                                + RuleAnalysisReport.written(rule, span));
            }
            if (rule.conclusion() == null && !rule.tree().consequence().isEmpty()) {
                report.notAnalysed(rule, rule.tree().nameSpan(), "it does not conclude once, in plain words");
            }
            new RuleAnalysisClose(report).check(alone);
            return true;
        }

        private void leaveOut(RuleAnalysisRule rule) {
            if (leftOut.add(rule.name())) {
                report.notAnalysed(
                        rule,
                        rule.tree().nameSpan(),
                        "its conditions make more than " + RuleAnalysisGroup.NODES_OF_ONE_RULE + " boxes");
            }
        }

        // Rules together ---------------------------------------------------------------------------------------------

        private void checkFact(List<RuleAnalysisRule> rules, Class<?> fact, boolean complete) {
            SortedSet<String> indicators = new TreeSet<>();
            for (RuleAnalysisRule rule : rules) {
                indicators.addAll(rule.texts(INDICATOR));
            }
            Set<List<RuleAnalysisRule>> seen = new HashSet<>();
            for (String indicator : indicators) {
                Constraint context = new Constraint.Compared(INDICATOR, "==", RegionCell.choice(indicator));
                List<RuleAnalysisRule> relevant = relevant(rules, indicator);
                if (seen.add(relevant)) {
                    checkGroup(relevant, fact, context, complete);
                }
            }
            List<RuleAnalysisRule> others = relevant(rules, "");
            if (seen.add(others) && !others.isEmpty()) {
                Constraint context = indicators.isEmpty()
                        ? new Constraint.Always(true)
                        : new Constraint.Is(INDICATOR, RegionCell.Sort.OTHER);
                checkGroup(others, fact, context, complete);
            }
        }

        /** Rules that may hold for an indicator; for the empty one, for those that no rule names. */
        private static List<RuleAnalysisRule> relevant(List<RuleAnalysisRule> rules, String indicator) {
            List<RuleAnalysisRule> relevant = new ArrayList<>();
            RegionCell cell = indicator.isEmpty() ? RegionCell.of(RegionCell.Sort.OTHER) : RegionCell.choice(indicator);
            for (RuleAnalysisRule rule : rules) {
                if (may(rule.condition(), cell, true)) {
                    relevant.add(rule);
                }
            }
            return relevant;
        }

        /** False if a constraint cannot have a truth, whatever all but the indicator is. */
        private static boolean may(Constraint constraint, RegionCell indicator, boolean truth) {
            if (constraint instanceof Constraint.Not not) {
                return may(not.inner(), indicator, !truth);
            }
            if (constraint instanceof Constraint.All all) {
                return truth
                        ? all.parts().stream().allMatch(part -> may(part, indicator, true))
                        : all.parts().stream().anyMatch(part -> may(part, indicator, false));
            }
            if (constraint instanceof Constraint.Any any) {
                return truth
                        ? any.parts().stream().anyMatch(part -> may(part, indicator, true))
                        : any.parts().stream().allMatch(part -> may(part, indicator, false));
            }
            return !(constraint instanceof Constraint.Compared one)
                    || !one.variable().equals(INDICATOR)
                    || indicator.compares(one.operator(), one.constant()) == truth;
        }

        private void checkGroup(List<RuleAnalysisRule> rules, Class<?> fact, Constraint indicator, boolean complete) {
            try {
                RuleAnalysisGroup group = new RuleAnalysisGroup(rules, fact, known.policy(), context(rules, indicator));
                group.tooLarge().forEach(this::leaveOut);
                pairs.check(group);
                boolean whole = complete && group.tooLarge().isEmpty();
                if (whole && !group.rules().isEmpty()) {
                    checkGaps(rules, fact, indicator, group);
                }
            } catch (RegionLimitException e) {
                rules.forEach(this::leaveOut);
            }
        }

        private static List<Constraint> context(List<RuleAnalysisRule> rules, Constraint indicator) {
            boolean named = RuleAnalysisReport.names(rules).contains(INDICATOR);
            return named ? List.of(indicator) : List.of();
        }

        private void checkGaps(
                List<RuleAnalysisRule> rules, Class<?> fact, Constraint indicator, RuleAnalysisGroup group) {
            if (!known.isLast() && fact == IndicatorCase.class) {
                gaps.checkBetween(group);
            } else if (known.isBase() && fact == VerdictTally.class) {
                gaps.checkTotal(group);
            } else if ((known.isBase() || known.forecast()) && fact == IndicatorCase.class) {
                List<Constraint> context = new ArrayList<>(context(rules, indicator));
                context.add(known.forecast() ? OPEN_WITH_VALUE : new Constraint.Not(OPEN_WITH_VALUE));
                gaps.checkTotal(new RuleAnalysisGroup(rules, fact, known.policy(), context));
            }
        }
    }
}
