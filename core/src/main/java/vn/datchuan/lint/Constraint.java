package vn.datchuan.lint;

import java.util.List;
import vn.datchuan.drl.Span;
import vn.datchuan.target.Criterion;

/** A condition of a rule, read as a statement about cells of variables. */
sealed interface Constraint {

    /** A condition that is always or never true. */
    record Always(boolean holds) implements Constraint {}

    record All(List<Constraint> parts) implements Constraint {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Constraint> parts) implements Constraint {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Constraint inner) implements Constraint {}

    /**
     * A variable against a constant.
     *
     * @param operator one of {@code == != < <= > >=}
     */
    record Compared(String variable, String operator, RegionCell constant) implements Constraint {}

    /** Two variables against each other; no interval of either. */
    record Pair(String left, String operator, String right) implements Constraint {}

    /**
     * The measured value against a printed threshold.
     *
     * @param bounds all must hold; in the plain unit
     * @param missed holds where a value is there and one of the bounds does not hold
     */
    record Meets(String variable, List<Criterion.Threshold> bounds, boolean missed) implements Constraint {
        public Meets {
            bounds = List.copyOf(bounds);
        }
    }

    /** A variable's cell is of a sort. */
    record Is(String variable, RegionCell.Sort sort) implements Constraint {}

    /** A condition that is not read here: it may hold or not. */
    record Unknown(Span span) implements Constraint {}

    static Constraint implies(Constraint condition, Constraint consequence) {
        return new Any(List.of(new Not(condition), consequence));
    }
}
