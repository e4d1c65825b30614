package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Sets of points over variables that each fall into few cells. A set is a union of boxes, kept as a reduced ordered decision diagram (Bryant 1986, with
 * as many branches as a variable has cells): every way from its root to {@link #ALL} is one box, equal sets have equal numbers, and the cost follows the
 * diagram, not the boxes. Used by one thread.
 */
final class RegionSpace {

    /** The empty set. */
    static final int NONE = 0;

    /** Every point. */
    static final int ALL = 1;

    /** In a box: whatever cell. */
    static final int FREE = -1;

    /** Steps for each node that may be made: a bound on time as nodes are one on room. */
    private static final int STEPS_PER_NODE = 50;

    private record Node(int level, int[] branches) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && node.level == level && Arrays.equals(node.branches, branches);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(branches) + level;
        }

        @Override
        public String toString() {
            return level + Arrays.toString(branches);
        }
    }

    private final int[] cells;
    private final int most;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> intersections = new HashMap<>();
    private final Map<Integer, Integer> complements = new HashMap<>();
    private int limit;
    private long steps;

    /**
     * @param cells how many cells each variable has, in order
     * @param most bound on the nodes of all diagrams together
     */
    RegionSpace(int[] cells, int most) {
        this.cells = cells.clone();
        this.most = most;
        this.limit = most;
        this.steps = (long) most * STEPS_PER_NODE;
        nodes.add(new Node(cells.length, new int[0]));
        nodes.add(new Node(cells.length, new int[0]));
    }

    /** Bounds the work from now on; a bound of the whole space stays. */
    void allow(int more) {
        limit = Math.min(most, nodes.size() + more);
        steps = (long) more * STEPS_PER_NODE;
    }

    /** The points whose cell of one variable is wanted. */
    int where(int variable, IntPredicate wanted) {
        int[] branches = new int[cells[variable]];
        for (int cell = 0; cell < branches.length; cell++) {
            branches[cell] = wanted.test(cell) ? ALL : NONE;
        }
        return node(variable, branches);
    }

    /** The points whose cells of two variables are a wanted pair; the first variable comes first. */
    int wherePair(int first, int second, Pair wanted) {
        int[] branches = new int[cells[first]];
        for (int cell = 0; cell < branches.length; cell++) {
            int chosen = cell;
            branches[cell] = where(second, other -> wanted.test(chosen, other));
        }
        return node(first, branches);
    }

    /** A relation between cells of two variables. */
    interface Pair {
        boolean test(int first, int second);
    }

    int and(int a, int b) {
        if (a == b || b == ALL) {
            return a;
        }
        if (a == NONE || b == NONE) {
            return NONE;
        }
        if (a == ALL) {
            return b;
        }
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        Integer known = intersections.get(key);
        if (known != null) {
            return known;
        }
        if (--steps < 0) {
            throw new RegionLimitException();
        }
        int level = Math.min(nodes.get(a).level, nodes.get(b).level);
        int[] branches = new int[cells[level]];
        for (int cell = 0; cell < branches.length; cell++) {
            branches[cell] = and(branch(a, level, cell), branch(b, level, cell));
        }
        int result = node(level, branches);
        intersections.put(key, result);
        return result;
    }

    int not(int a) {
        if (a <= ALL) {
            return ALL - a;
        }
        Integer known = complements.get(a);
        if (known != null) {
            return known;
        }
        int[] branches = nodes.get(a).branches.clone();
        for (int cell = 0; cell < branches.length; cell++) {
            branches[cell] = not(branches[cell]);
        }
        int result = node(nodes.get(a).level, branches);
        complements.put(a, result);
        return result;
    }

    int or(int a, int b) {
        return not(and(not(a), not(b)));
    }

    /** What of {@code a} does not lie in {@code b}. */
    int without(int a, int b) {
        return and(a, not(b));
    }

    /** The points that lie in a set once their cell of a variable is replaced by this one. */
    int at(int a, int variable, int cell) {
        return at(a, variable, cell, new HashMap<>());
    }

    private int at(int a, int variable, int cell, Map<Integer, Integer> done) {
        Node node = nodes.get(a);
        if (node.level > variable) {
            return a;
        }
        if (node.level == variable) {
            return node.branches[cell];
        }
        Integer known = done.get(a);
        if (known != null) {
            return known;
        }
        int[] branches = node.branches.clone();
        for (int i = 0; i < branches.length; i++) {
            branches[i] = at(branches[i], variable, cell, done);
        }
        int result = node(node.level, branches);
        done.put(a, result);
        return result;
    }

    /**
     * One box of a set that is not empty: for each variable a cell, or -1 where every cell will do.
     *
     * @param order cells of each variable, those preferred first
     */
    int[] box(int a, int[][] order) {
        int[] box = new int[cells.length];
        Arrays.fill(box, FREE);
        int at = a;
        while (at != ALL) {
            Node node = nodes.get(at);
            int next = NONE;
            for (int i = 0; next == NONE; i++) {
                box[node.level] = order[node.level][i];
                next = node.branches[box[node.level]];
            }
            at = next;
        }
        return box;
    }

    /** The points of a box. */
    int within(int[] box) {
        int region = ALL;
        for (int i = box.length - 1; i >= 0; i--) {
            int wanted = box[i];
            region = wanted == FREE ? region : and(where(i, cell -> cell == wanted), region);
        }
        return region;
    }

    /** Frees the variables of a box, in their order, that are offered and that it does not need to stay within a region. */
    int[] widened(int[] box, int region, IntPredicate offered) {
        int outside = not(region);
        int[] wide = box.clone();
        for (int i = 0; i < wide.length; i++) {
            int cell = wide[i];
            if (cell != FREE && offered.test(i)) {
                wide[i] = FREE;
                wide[i] = and(within(wide), outside) == NONE ? FREE : cell;
            }
        }
        return wide;
    }

    private int branch(int a, int level, int cell) {
        Node node = nodes.get(a);
        return node.level == level ? node.branches[cell] : a;
    }

    private int node(int level, int[] branches) {
        boolean same = true;
        for (int branch : branches) {
            same &= branch == branches[0];
        }
        if (same) {
            return branches[0];
        }
        Node node = new Node(level, branches);
        Integer known = numbers.get(node);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= limit) {
            throw new RegionLimitException();
        }
        nodes.add(node);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }
}
