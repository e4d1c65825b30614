package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The variables of some constraints in the order of a {@link RegionSpace}, with their cells. Immutable once made. */
final class RegionVariables {

    /** What hangs together stands together: that keeps diagrams small. */
    private static final List<String> ORDER = List.of(
            "qualitative",
            "obstacle",
            "begun",
            "closed",
            "measured",
            "conclusive",
            "late",
            "evidence",
            "observed",
            "met",
            "irreversible",
            "threshold",
            "alreadyMet",
            "attainable",
            "maintained",
            "onPath",
            "base",
            "points",
            "gap",
            "smallestGap",
            "smallestGapSevere",
            "gapPoints",
            "elapsed",
            "elapsedMonths",
            "reportingMonths",
            "shortfall",
            "restExcess",
            "stepShortfall",
            "averageChange",
            "missProbability",
            "projectedMet");

    private final List<String> names = new ArrayList<>();
    private final List<List<RegionCell>> cells = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private RegionVariables() {}

    /** @param constraints all that will be asked of these variables */
    static RegionVariables of(SortedMap<String, RegionDomain> domains, Collection<Constraint> constraints) {
        Collected collected = new Collected();
        for (Constraint constraint : constraints) {
            collected.add(constraint);
        }
        List<String> sorted = new ArrayList<>(domains.keySet());
        sorted.sort(Comparator.comparingInt(RegionVariables::rank).thenComparing(Comparator.naturalOrder()));
        RegionVariables made = new RegionVariables();
        for (String name : sorted) {
            RegionDomain domain = domains.get(name);
            if (domain != null) {
                made.positions.put(name, made.names.size());
                made.names.add(name);
                made.cells.add(List.copyOf(collected.cells(name, domain, domains)));
            }
        }
        return made;
    }

    private static int rank(String name) {
        int place = ORDER.indexOf(ConstraintThresholds.isValue(name) ? "observed" : name);
        return place < 0 ? ORDER.size() : place;
    }

    int size() {
        return names.size();
    }

    String name(int variable) {
        return names.get(variable);
    }

    List<RegionCell> cells(int variable) {
        return cells.get(variable);
    }

    /** True for a text, which may be any other than those that rules name. */
    boolean isText(int variable) {
        return cells.get(variable).contains(RegionCell.of(RegionCell.Sort.OTHER));
    }

    /** Cells that are numbers, in ascending order. */
    int numbers(int variable) {
        int numbers = 0;
        for (RegionCell cell : cells.get(variable)) {
            numbers += cell.isNumber() ? 1 : 0;
        }
        return numbers;
    }

    boolean contains(String name) {
        return positions.containsKey(name);
    }

    int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException(name);
        }
        return position;
    }

    /** How many cells each variable has. */
    int[] sizes() {
        int[] sizes = new int[names.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = cells.get(i).size();
        }
        return sizes;
    }

    /** Cells of each variable in the order in which an example is looked for: numbers that rules name first, what is absent last. */
    int[][] preferred() {
        int[][] preferred = new int[names.size()][];
        for (int i = 0; i < preferred.length; i++) {
            List<RegionCell> own = cells.get(i);
            List<Integer> order = new ArrayList<>();
            for (int cell = 0; cell < own.size(); cell++) {
                order.add(cell);
            }
            order.sort(Comparator.comparingInt(cell -> strangeness(own.get(cell))));
            preferred[i] = order.stream().mapToInt(Integer::intValue).toArray();
        }
        return preferred;
    }

    private static int strangeness(RegionCell cell) {
        return cell.isConstant() ? -1 : cell.sort().ordinal();
    }

    /** Constants and comparisons that constraints hold, by variable. */
    private static final class Collected {

        private final Map<String, SortedSet<BigDecimal>> numbers = new TreeMap<>();
        private final Map<String, SortedSet<String>> texts = new TreeMap<>();
        private final Map<String, SortedSet<String>> compared = new TreeMap<>();

        void add(Constraint constraint) {
            if (constraint instanceof Constraint.All all) {
                all.parts().forEach(this::add);
            } else if (constraint instanceof Constraint.Any any) {
                any.parts().forEach(this::add);
            } else if (constraint instanceof Constraint.Not not) {
                add(not.inner());
            } else if (constraint instanceof Constraint.Compared one) {
                if (one.constant().isNumber()) {
                    numbers(one.variable()).add(one.constant().number());
                } else if (one.constant().sort() == RegionCell.Sort.CHOICE) {
                    texts.computeIfAbsent(one.variable(), v -> new TreeSet<>())
                            .add(one.constant().text());
                }
            } else if (constraint instanceof Constraint.Meets meets) {
                meets.bounds().forEach(bound -> numbers(meets.variable()).add(bound.value()));
            } else if (constraint instanceof Constraint.Pair pair) {
                join(pair.left(), pair.right());
            }
        }

        private SortedSet<BigDecimal> numbers(String variable) {
            return numbers.computeIfAbsent(variable, v -> new TreeSet<>());
        }

        /** All variables that are compared with each other, directly or by way of others, share one set. */
        private void join(String left, String right) {
            SortedSet<String> all = new TreeSet<>(List.of(left, right));
            all.addAll(compared.getOrDefault(left, all));
            all.addAll(compared.getOrDefault(right, all));
            for (String one : all) {
                compared.put(one, all);
            }
        }

        List<RegionCell> cells(String name, RegionDomain domain, SortedMap<String, RegionDomain> domains) {
            if (domain.isNumeric()) {
                SortedSet<String> together = compared.getOrDefault(name, new TreeSet<>(List.of(name)));
                NavigableSet<BigDecimal> constants = new TreeSet<>();
                for (String one : together) {
                    constants.addAll(numbers(one));
                    RegionDomain other = domains.get(one);
                    if (other != null) {
                        other.lowest().ifPresent(constants::add);
                        other.highest().ifPresent(constants::add);
                    }
                }
                return IntervalCells.of(domain, constants, together.size());
            }
            List<RegionCell> cells = new ArrayList<>();
            if (domain.sort() == RegionDomain.Sort.TRUTH) {
                cells.add(RegionCell.of(RegionCell.Sort.TRUE));
                cells.add(RegionCell.of(RegionCell.Sort.FALSE));
            }
            Collection<String> choices = domain.sort() == RegionDomain.Sort.TEXT
                    ? texts.getOrDefault(name, new TreeSet<>())
                    : domain.choices();
            choices.forEach(choice -> cells.add(RegionCell.choice(choice)));
            if (domain.sort() == RegionDomain.Sort.TEXT) {
                cells.add(RegionCell.of(RegionCell.Sort.OTHER));
            }
            if (domain.nullable()) {
                cells.add(RegionCell.of(RegionCell.Sort.ABSENT));
            }
            return cells;
        }
    }
}
