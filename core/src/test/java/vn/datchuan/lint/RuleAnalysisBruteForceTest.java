package vn.datchuan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/**
 * Regions against a point at a time: 2,000 random sets of two to four rules over three figures, a third of them with figures compared with each other. Of
 * every twentieth set the points that no case can be are left out, by the links between figures.
 */
class RuleAnalysisBruteForceTest {

    private static final int SETS = 2_000;
    private static final long SEED = 20_260_131L;
    private static final int LINKED = 20;
    private static final List<int[]> ALL = RuleAnalysisGrid.points(true);
    private static final List<int[]> POSSIBLE = RuleAnalysisGrid.points(false);

    private final Random random = new Random(SEED);
    private final int[] found = new int[5];
    private List<int[]> points = List.of();

    @Test
    void group_randomRules_agreesWithEveryPointOfTheGrid() {
        for (int i = 0; i < SETS; i++) {
            CheckedPack pack = RuleAnalysisSample.sample("id: mau\nlayer: commune\n", rules(i % 3 == 0));
            List<RuleAnalysisRule> rules = new ArrayList<>();
            List<BitSet> fires = new ArrayList<>();
            RuleAnalysisPack known = new RuleAnalysisPack(Map.of(), Map.of(), "commune", "", false);
            boolean linked = i % LINKED == 0;
            points = linked ? POSSIBLE : ALL;
            RuleFile file = pack.rules().get(0);
            for (RuleTree tree : file.rules()) {
                rules.add(RuleAnalysisRule.of(file, tree, known).orElseThrow());
                fires.add(fires(tree));
            }
            // Nothing is known of how the counts of a tally hang together.
            Class<?> links = linked ? IndicatorCase.class : VerdictTally.class;
            compare(pack, new RuleAnalysisGroup(rules, links, "", List.of()), fires);
        }
        assertThat(found)
                .as("sets that never fire, contradict, hide, leave open, have gaps")
                .doesNotContain(0);
        assertThat(found[4]).isBetween(SETS / 10, SETS);
    }

    private BitSet fires(RuleTree tree) {
        BitSet fires = new BitSet(points.size());
        for (int p = 0; p < points.size(); p++) {
            fires.set(p, RuleAnalysisGrid.holds(tree, points.get(p)));
        }
        return fires;
    }

    private void compare(CheckedPack pack, RuleAnalysisGroup group, List<BitSet> fires) {
        String text = pack.rules().get(0).text().text();
        BitSet covered = new BitSet();
        for (int i = 0; i < fires.size(); i++) {
            BitSet one = fires.get(i);
            covered.or(one);
            assertThat(group.may(i) == RegionSpace.NONE).as(text + i).isEqualTo(one.isEmpty());
            found[0] += one.isEmpty() ? 1 : 0;
            for (int j = 0; j < i; j++) {
                BitSet both = (BitSet) one.clone();
                both.and(fires.get(j));
                boolean same = verdict(group, i).equals(verdict(group, j));
                boolean contradict = !same && !both.isEmpty();
                assertThat(group.contradiction(j, i) != RegionSpace.NONE)
                        .as(text + i + j)
                        .isEqualTo(contradict);
                boolean hidden = same && both.equals(one);
                assertThat(group.isHidden(i, j)).as(text + i + j).isEqualTo(hidden);
                found[1] += contradict ? 1 : 0;
                found[2] += hidden ? 1 : 0;
            }
        }
        boolean open = covered.cardinality() < points.size();
        assertThat(group.space().without(group.possible(), group.covered()) != RegionSpace.NONE)
                .as(text)
                .isEqualTo(open);
        found[3] += open ? 1 : 0;
        boolean gap = hasGap(covered, RuleAnalysisReport.names(group.rules()));
        Findings findings = new Findings();
        new RuleAnalysisGaps(new RuleAnalysisReport(pack, findings)).checkBetween(group);
        assertThat(!findings.all().isEmpty()).as(text).isEqualTo(gap);
        found[4] += gap ? 1 : 0;
    }

    private static String verdict(RuleAnalysisGroup group, int rule) {
        return String.valueOf(group.rules().get(rule).conclusion());
    }

    /** An open point with covered ones on both sides, all else unchanged. */
    private boolean hasGap(BitSet covered, Set<String> named) {
        for (int variable = 0; variable < 3; variable++) {
            if (named.contains(RuleAnalysisGrid.NAMES.get(variable)) && hasGap(covered, variable)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGap(BitSet covered, int variable) {
        // 0: nothing covered yet, 1: covered, 2: open behind covered
        int[] states = new int[16 * 16 * 16];
        for (int p = 0; p < points.size(); p++) {
            int[] point = points.get(p);
            if (RuleAnalysisGrid.isPresent(point, variable)) {
                int line = RuleAnalysisGrid.line(point, variable);
                if (covered.get(p) && states[line] == 2) {
                    return true;
                }
                states[line] = covered.get(p) ? 1 : states[line] == 0 ? 0 : 2;
            }
        }
        return false;
    }

    // Random rules ---------------------------------------------------------------------------------------------------

    private String[] rules(boolean pairs) {
        String[] rules = new String[2 + random.nextInt(3)];
        for (int i = 0; i < rules.length; i++) {
            StringBuilder condition = new StringBuilder(expression(2, pairs));
            for (int more = random.nextInt(3); more > 0; more--) {
                condition.append(", ").append(expression(1, pairs));
            }
            rules[i] = condition + " -> " + (random.nextBoolean() ? "AT_RISK" : "ON_TRACK");
        }
        return rules;
    }

    private String expression(int depth, boolean pairs) {
        int form = depth == 0 ? 0 : random.nextInt(6);
        return switch (form) {
            case 1 -> "( " + expression(depth - 1, pairs) + " || " + expression(depth - 1, pairs) + " )";
            case 2 -> "( " + expression(depth - 1, pairs) + " && " + expression(depth - 1, pairs) + " )";
            case 3 -> "!( " + expression(depth - 1, pairs) + " )";
            default -> comparison(pairs);
        };
    }

    private String comparison(boolean pairs) {
        String name = name();
        if (random.nextInt(8) == 0) {
            return name + (random.nextBoolean() ? " == null" : " != null");
        }
        String operator = List.of(">=", ">", "<=", "<", "==", "!=").get(random.nextInt(6));
        String other = name();
        if (pairs && random.nextInt(2) == 0 && !other.equals(name)) {
            return name + " " + operator + " " + other;
        }
        String number = String.valueOf(random.nextInt(3));
        return random.nextInt(4) == 0 ? number + " " + operator + " " + name : name + " " + operator + " " + number;
    }

    private String name() {
        return RuleAnalysisGrid.NAMES.get(random.nextInt(3));
    }

    @Test
    void points_ofTheGrid_areAllButFiguresWithoutAValue() {
        assertThat(ALL).hasSize(16 * 16 * 16);
        assertThat(POSSIBLE).hasSize(15 * 16 * 16 + 1);
    }
}
