package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.datchuan.target.Criterion;

/** Constraints as regions of a space. */
final class ConstraintRegions {

    private final RegionSpace space;
    private final RegionVariables variables;

    ConstraintRegions(RegionSpace space, RegionVariables variables) {
        this.space = space;
        this.variables = variables;
    }

    /** Every point where the constraint may hold, whatever its unknown parts do. */
    int may(Constraint constraint) {
        return region(constraint, true);
    }

    /** Every point where the constraint holds, whatever its unknown parts do. */
    int must(Constraint constraint) {
        return region(constraint, false);
    }

    private int region(Constraint constraint, boolean may) {
        if (constraint instanceof Constraint.Always always) {
            return always.holds() ? RegionSpace.ALL : RegionSpace.NONE;
        }
        if (constraint instanceof Constraint.Not not) {
            return space.not(region(not.inner(), !may));
        }
        if (constraint instanceof Constraint.All all) {
            int region = RegionSpace.ALL;
            for (Constraint part : all.parts()) {
                region = space.and(region, region(part, may));
            }
            return region;
        }
        if (constraint instanceof Constraint.Any any) {
            int region = RegionSpace.NONE;
            for (Constraint part : any.parts()) {
                region = space.or(region, region(part, may));
            }
            return region;
        }
        if (constraint instanceof Constraint.Pair pair) {
            return pair(pair);
        }
        return constraint instanceof Constraint.Unknown
                ? (may ? RegionSpace.ALL : RegionSpace.NONE)
                : single(constraint);
    }

    /** A constraint on one variable. */
    private int single(Constraint constraint) {
        if (constraint instanceof Constraint.Compared compared) {
            return where(compared.variable(), cell -> cell.compares(compared.operator(), compared.constant()));
        }
        if (constraint instanceof Constraint.Is is) {
            return where(is.variable(), cell -> cell.sort() == is.sort());
        }
        Constraint.Meets meets = (Constraint.Meets) constraint;
        return where(meets.variable(), cell -> cell.isNumber() && meets(cell.number(), meets) != meets.missed());
    }

    private static boolean meets(BigDecimal value, Constraint.Meets meets) {
        for (Criterion.Threshold bound : meets.bounds()) {
            if (!bound.comparison().holds(value.compareTo(bound.value()))) {
                return false;
            }
        }
        return true;
    }

    private int where(String name, Predicate<RegionCell> wanted) {
        int variable = variables.position(name);
        return space.where(
                variable, cell -> wanted.test(variables.cells(variable).get(cell)));
    }

    private int pair(Constraint.Pair pair) {
        int left = variables.position(pair.left());
        int right = variables.position(pair.right());
        RegionSpace.Pair holds = (l, r) -> variables
                .cells(left)
                .get(l)
                .compares(pair.operator(), variables.cells(right).get(r));
        return left < right
                ? space.wherePair(left, right, holds)
                : space.wherePair(right, left, (r, l) -> holds.test(l, r));
    }

    /** Names of the variables that a constraint speaks about. */
    static SortedSet<String> names(Constraint constraint) {
        SortedSet<String> names = new TreeSet<>();
        addNames(constraint, names);
        return names;
    }

    private static void addNames(Constraint constraint, SortedSet<String> names) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> addNames(part, names));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> addNames(part, names));
        } else if (constraint instanceof Constraint.Not not) {
            addNames(not.inner(), names);
        } else if (constraint instanceof Constraint.Compared compared) {
            names.add(compared.variable());
        } else if (constraint instanceof Constraint.Is is) {
            names.add(is.variable());
        } else if (constraint instanceof Constraint.Meets meets) {
            names.add(meets.variable());
        } else if (constraint instanceof Constraint.Pair pair) {
            names.add(pair.left());
            names.add(pair.right());
        }
    }
}
