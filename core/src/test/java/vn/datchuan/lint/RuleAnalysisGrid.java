package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleTree;

/** Evaluates rules on every point of a fine grid over observed and two figures of a policy, a point at a time. */
final class RuleAnalysisGrid {

    static final List<String> NAMES = List.of("observed", "figure(\"a\")", "figure(\"b\")");

    /** From -0.75 to 2.75: three values between two neighbouring whole numbers from 0 to 2, and beyond them. */
    private static final int VALUES = 15;

    private static final int ABSENT = VALUES;

    private static final List<BigDecimal> NUMBERS = new ArrayList<>();

    static {
        for (int i = 0; i < VALUES; i++) {
            NUMBERS.add(new BigDecimal("0.25").multiply(BigDecimal.valueOf(i - 3)));
        }
    }

    private RuleAnalysisGrid() {}

    /**
     * Points by the numbers of their three values.
     *
     * @param all also those that no case can be: figures without an observed value
     */
    static List<int[]> points(boolean all) {
        List<int[]> points = new ArrayList<>();
        for (int observed = 0; observed <= VALUES; observed++) {
            for (int a = 0; a <= VALUES; a++) {
                for (int b = 0; b <= VALUES; b++) {
                    if (all || observed != ABSENT || a == ABSENT && b == ABSENT) {
                        points.add(new int[] {observed, a, b});
                    }
                }
            }
        }
        return points;
    }

    /** A number for all points that differ in one variable alone. */
    static int line(int[] point, int variable) {
        int line = 0;
        for (int i = 0; i < point.length; i++) {
            line = line * (VALUES + 1) + (i == variable ? 0 : point[i]);
        }
        return line;
    }

    static boolean isPresent(int[] point, int variable) {
        return point[variable] != ABSENT;
    }

    static boolean holds(RuleTree rule, int[] point) {
        for (Expression constraint : ((FactPattern) rule.condition().get(0)).constraints()) {
            if (!holds(constraint, point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Expression expression, int[] point) {
        if (expression instanceof Expression.And and) {
            for (Expression part : and.parts()) {
                if (!holds(part, point)) {
                    return false;
                }
            }
            return true;
        }
        if (expression instanceof Expression.Or or) {
            for (Expression part : or.parts()) {
                if (holds(part, point)) {
                    return true;
                }
            }
            return false;
        }
        if (expression instanceof Expression.Not not) {
            return !holds(not.inner(), point);
        }
        Expression.Comparison comparison = (Expression.Comparison) expression;
        BigDecimal left = value(comparison.left(), point);
        BigDecimal right = value(comparison.right(), point);
        if (left == null || right == null) {
            boolean same = left == null && right == null;
            return comparison.operator().equals("==")
                    ? same
                    : comparison.operator().equals("!=") && !same;
        }
        int sign = left.compareTo(right);
        return switch (comparison.operator()) {
            case "==" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    private static @Nullable BigDecimal value(Expression expression, int[] point) {
        if (expression instanceof Expression.Number number) {
            return number.value();
        }
        if (expression instanceof Expression.Null) {
            return null;
        }
        int variable = expression instanceof Expression.OwnCall own
                ? ((Expression.Text) own.arguments().get(0)).value().equals("a") ? 1 : 2
                : 0;
        return point[variable] == ABSENT ? null : NUMBERS.get(point[variable]);
    }
}
