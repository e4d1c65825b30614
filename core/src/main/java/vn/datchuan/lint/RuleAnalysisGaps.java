package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Values of which no rule of a pack says anything. */
final class RuleAnalysisGaps {

    private final RuleAnalysisReport report;

    RuleAnalysisGaps(RuleAnalysisReport report) {
        this.report = report;
    }

    /** A pack behind which nobody decides: every point must be covered. */
    void checkTotal(RuleAnalysisGroup group) {
        int open = group.space().without(group.possible(), group.covered());
        if (open != RegionSpace.NONE) {
            report.add(
                    LintKind.GAP,
                    group.rules().get(0),
                    RuleAnalysisReport.point(group, open, group.rules()),
                    RuleAnalysisReport.how(group.rules()));
        }
    }

    /** A pack behind which the base decides: a value is a gap where rules conclude for smaller and for larger ones. */
    void checkBetween(RuleAnalysisGroup group) {
        SortedSet<String> names = RuleAnalysisReport.names(group.rules());
        for (int variable = 0; variable < group.variables().size(); variable++) {
            if (names.contains(group.variables().name(variable))
                    && group.variables().numbers(variable) > 0) {
                new Along(group, variable).check();
            }
        }
    }

    /** Gaps along one figure, all else unchanged. */
    private final class Along {

        private final RuleAnalysisGroup group;
        private final RegionSpace space;
        private final int variable;
        private final int cells;

        Along(RuleAnalysisGroup group, int variable) {
            this.group = group;
            this.space = group.space();
            this.variable = variable;
            this.cells = group.variables().numbers(variable);
        }

        void check() {
            int covered = group.covered();
            int open = space.without(group.possible(), covered);
            int[] above = new int[cells + 1];
            for (int cell = cells - 1; cell >= 0; cell--) {
                above[cell] = space.or(above[cell + 1], space.at(covered, variable, cell));
            }
            int below = RegionSpace.NONE;
            int told = 0;
            for (int cell = 0; cell < cells; cell++) {
                int between = space.and(space.at(open, variable, cell), space.and(below, above[cell + 1]));
                if (between != RegionSpace.NONE && cell >= told) {
                    told = tell(between, cell, open);
                }
                below = space.or(below, space.at(covered, variable, cell));
            }
        }

        /** Tells of the gap that begins at a cell; returns the first cell behind it. */
        private int tell(int between, int first, int open) {
            int under = neighbour(between, first - 1, -1);
            int lower = rule(between, under);
            int narrowed = space.and(between, space.at(group.may(lower), variable, under));
            int over = neighbour(narrowed, first + 1, 1);
            int upper = rule(narrowed, over);
            narrowed = space.and(narrowed, space.at(group.may(upper), variable, over));
            int[] box = group.box(narrowed);
            int here = space.and(narrowed, space.within(box));
            int end = first;
            while (end < over && space.without(here, space.at(open, variable, end)) == RegionSpace.NONE) {
                end++;
            }
            report(box, narrowed, lower, upper, first, end);
            return Math.max(end, first + 1);
        }

        /** What the box needs to be a gap at that cell. */
        private int[] widened(int[] box, int region, int cell, SortedSet<String> named) {
            int possible = space.at(group.possible(), variable, cell);
            return group.widened(box, space.or(region, space.not(possible)), named);
        }

        /** The nearest cell on one side in which a rule holds somewhere in the region. */
        private int neighbour(int region, int from, int step) {
            int cell = from;
            while (rule(region, cell) < 0) {
                cell += step;
            }
            return cell;
        }

        private int rule(int region, int cell) {
            for (int i = 0; i < group.rules().size(); i++) {
                if (space.and(region, space.at(group.may(i), variable, cell)) != RegionSpace.NONE) {
                    return i;
                }
            }
            return -1;
        }

        private void report(int[] box, int region, int lower, int upper, int first, int end) {
            RuleAnalysisRule below = group.rules().get(lower);
            RuleAnalysisRule above = group.rules().get(upper);
            List<RuleAnalysisRule> both = new ArrayList<>(List.of(below, above));
            SortedSet<String> others = RuleAnalysisReport.names(both);
            String name = group.variables().name(variable);
            others.remove(name);
            String rest = RuleAnalysisPoint.text(group.variables(), widened(box, region, first, others), others);
            String where = RuleAnalysisPoint.stretch(
                    name, group.variables().cells(variable).subList(first, end));
            report.add(
                    LintKind.GAP_TO_BASE,
                    below,
                    rest.equals("any case") ? where : where + " (" + rest + ")",
                    below.name(),
                    RuleAnalysisReport.named(above, below),
                    RuleAnalysisReport.how(both));
        }
    }
}
