package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules about one fact in one space, each as the region in which it holds. Used by one thread. */
final class RuleAnalysisGroup {

    /** Nodes of all diagrams of a space; each is a bundle of boxes. */
    static final int MOST_NODES = 300_000;

    /** Nodes that one rule may add. */
    static final int NODES_OF_ONE_RULE = 60_000;

    private static final String OBSERVED = "observed";

    private final List<RuleAnalysisRule> rules = new ArrayList<>();
    private final List<Integer> may = new ArrayList<>();
    private final List<Integer> must = new ArrayList<>();
    private final List<RuleAnalysisRule> tooLarge = new ArrayList<>();
    private final List<RuleAnalysisLinks.Read> links;
    private final RegionVariables variables;
    private final RegionSpace space;
    private final ConstraintRegions regions;
    private int possible = RegionSpace.ALL;

    /**
     * @param policy whose figures the rules compare; empty for none
     * @param context what holds of all cases that are looked at
     * @throws RegionLimitException if not even the context fits into the bound
     */
    RuleAnalysisGroup(List<RuleAnalysisRule> given, Class<?> fact, String policy, List<Constraint> context) {
        List<RuleAnalysisRule> renamed = renamed(given);
        SortedMap<String, RegionDomain> domains = new TreeMap<>();
        List<Constraint> all = new ArrayList<>(context);
        for (RuleAnalysisRule rule : renamed) {
            rule.variables().forEach((name, domain) -> {
                if (domain.sort() == RegionDomain.Sort.VALUE || !domains.containsKey(name)) {
                    domains.put(name, domain);
                }
            });
            all.addAll(rule.constraints());
        }
        this.links = RuleAnalysisLinks.of(fact, policy, domains);
        for (RuleAnalysisLinks.Read link : links) {
            all.add(link.constraint());
        }
        this.variables = RegionVariables.of(domains, all);
        this.space = new RegionSpace(variables.sizes(), MOST_NODES);
        this.regions = new ConstraintRegions(space, variables);
        for (RuleAnalysisLinks.Read link : links) {
            possible = space.and(possible, regions.may(link.constraint()));
        }
        for (Constraint constraint : context) {
            possible = space.and(possible, regions.may(constraint));
        }
        for (RuleAnalysisRule rule : renamed) {
            add(rule);
        }
        space.allow(MOST_NODES);
    }

    private void add(RuleAnalysisRule rule) {
        space.allow(NODES_OF_ONE_RULE);
        try {
            int region = space.and(possible, regions.may(rule.condition()));
            must.add(rule.unknown().isEmpty() ? region : space.and(possible, regions.must(rule.condition())));
            may.add(region);
            rules.add(rule);
        } catch (RegionLimitException e) {
            tooLarge.add(rule);
        }
    }

    /** Names of the measured value that mean one quantity become one: a bare number means the only unit there is, and so does the figure itself. */
    private static List<RuleAnalysisRule> renamed(List<RuleAnalysisRule> given) {
        SortedSet<String> values = new TreeSet<>();
        boolean observed = false;
        for (RuleAnalysisRule rule : given) {
            for (String name : rule.variables().keySet()) {
                observed |= name.equals(OBSERVED);
                if (ConstraintThresholds.isValue(name)) {
                    values.add(name);
                }
            }
        }
        SortedSet<String> units = new TreeSet<>();
        for (String value : values) {
            units.add(ConstraintThresholds.unit(value));
        }
        units.remove("");
        SortedMap<String, String> names = new TreeMap<>();
        if (units.size() <= 1) {
            boolean plain = units.isEmpty() || units.first().equals("%");
            for (String value : values) {
                names.put(value, observed && plain ? OBSERVED : values.last());
            }
        }
        List<RuleAnalysisRule> renamed = new ArrayList<>();
        for (RuleAnalysisRule rule : given) {
            renamed.add(rule.renamed(names));
        }
        return renamed;
    }

    List<RuleAnalysisRule> rules() {
        return rules;
    }

    /** Rules that need more boxes than the bound; nothing is said of them. */
    List<RuleAnalysisRule> tooLarge() {
        return tooLarge;
    }

    RegionSpace space() {
        return space;
    }

    RegionVariables variables() {
        return variables;
    }

    List<RuleAnalysisLinks.Read> links() {
        return links;
    }

    /** Where a rule may hold. */
    int may(int rule) {
        return may.get(rule);
    }

    /** Where a rule holds for certain. */
    int must(int rule) {
        return must.get(rule);
    }

    /** Every point that a case can be. */
    int possible() {
        return possible;
    }

    int region(Constraint constraint) {
        return regions.may(constraint);
    }

    /** Where any rule may hold. */
    int covered() {
        int covered = RegionSpace.NONE;
        for (int region : may) {
            covered = space.or(covered, region);
        }
        return covered;
    }

    /** Where both rules hold and contradict each other; empty if their conclusions agree or are not known. */
    int contradiction(int first, int second) {
        RuleAnalysisConclusion a = rules.get(first).conclusion();
        RuleAnalysisConclusion b = rules.get(second).conclusion();
        if (a == null || b == null || a.sameVerdict(b)) {
            return RegionSpace.NONE;
        }
        int both = space.and(must(first), must(second));
        if (a.verdict().equals(RuleAnalysisConclusion.KEPT)) {
            return space.and(both, other(b));
        }
        return b.verdict().equals(RuleAnalysisConclusion.KEPT) ? space.and(both, other(a)) : both;
    }

    /** Where the verdict that stands is another than the one concluded. */
    private int other(RuleAnalysisConclusion concluded) {
        if (concluded.verdict().equals(RuleAnalysisConclusion.DECIDED) || !variables.contains("verdict")) {
            return RegionSpace.ALL;
        }
        return region(new Constraint.Compared("verdict", "!=", RegionCell.choice(concluded.verdict())));
    }

    /** True if the second rule holds wherever the first does, and says as much. */
    boolean isHidden(int first, int second) {
        RuleAnalysisConclusion a = rules.get(first).conclusion();
        RuleAnalysisConclusion b = rules.get(second).conclusion();
        return a != null && b != null && a.isSaidBy(b) && space.without(may(first), must(second)) == RegionSpace.NONE;
    }

    /** One box of a region that is not empty. */
    int[] box(int region) {
        return space.box(region, variables.preferred());
    }

    /**
     * The same box with nothing in it that follows from the rest or makes no difference; texts stay.
     *
     * @param within the region that it must stay in, and points that no case can be
     * @param named variables that are told: others go first
     */
    int[] widened(int[] box, int within, Set<String> named) {
        int[] told = space.widened(box, within, i -> !named.contains(variables.name(i)));
        return space.widened(told, within, i -> !variables.isText(i));
    }
}
