package vn.datchuan.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.drl.Expression;
import vn.datchuan.drl.FactPattern;
import vn.datchuan.drl.RuleParser;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.pack.RuleText;

/**
 * What holds of every case, whatever the figures: how states and figures hang together by the way cases are made. Written as rules write conditions, each
 * with its reason, so that the rule engine can try them on real cases. A combination that they exclude is never reported.
 */
final class RuleAnalysisLinks {

    /**
     * Something that holds of every case.
     *
     * @param condition as a rule would write it
     */
    record Link(String reason, String condition) {}

    /** A link as a constraint, with its variables. */
    record Read(String reason, Constraint constraint, SortedMap<String, RegionDomain> variables) {
        Read {
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        }
    }

    static final List<Link> OF_CASES = List.of(
            new Link("what is closed has begun", "!closed || begun"),
            new Link("a figure counts once its window has begun", "begun || !measured"),
            new Link("a figure for the whole window is a figure", "!conclusive || measured || qualitative"),
            new Link("evidence needs no window of its own", "!qualitative || conclusive"),
            new Link(
                    "only an approval, reported after the close, is late",
                    "!late || qualitative && measured && closed"),
            new Link("evidence is of qualitative targets", "qualitative || evidence == Evidence.SILENT"),
            new Link("evidence is a figure", "evidence == Evidence.SILENT || measured"),
            new Link(
                    "a report that can be read says something",
                    "!qualitative || obstacle != null || !measured || evidence != Evidence.SILENT"),
            new Link("without a report nothing stands in the way", "!qualitative || obstacle == null || measured"),
            new Link(
                    "a qualitative target has no number",
                    "!qualitative || threshold == null && observed == null && !met && attainable && !onPath"),
            new Link(
                    "a value is a figure that can be judged, after the close one for the whole window",
                    "observed == null || obstacle == null && !qualitative && measured && (!closed || conclusive)"),
            new Link(
                    "a figure that can be judged is a value",
                    "observed != null || obstacle != null || qualitative || !measured || closed && !conclusive"),
            new Link(
                    "a value is held against a threshold",
                    "observed == null || threshold != null && gap != null && smallestGap != null && smallestGapSevere != null"),
            new Link(
                    "without a value there is no gap",
                    "observed != null || gap == null && gapPoints == null && smallestGap == null && smallestGapSevere == null"),
            new Link("only a value is met", "!met || observed != null"),
            new Link("what is met lacks nothing", "!met || gap <= 0 && (gapPoints == null || gapPoints <= 0)"),
            new Link(
                    "what is missed lacks something, or stands on a strict threshold",
                    "met || (gap == null || gap >= 0) && (gapPoints == null || gapPoints >= 0)"),
            new Link(
                    "the smallest gap is half a point or one",
                    "smallestGap == null || smallestGap == 0.5 || smallestGap == 1"),
            new Link(
                    "the smallest gap of a severe alarm is half a point, one or two",
                    "smallestGapSevere == null || smallestGapSevere == 0.5 || smallestGapSevere == 1 || smallestGapSevere == 2"),
            new Link(
                    "a severe alarm needs no smaller gap than a mild one",
                    "smallestGap == null || smallestGap <= smallestGapSevere"),
            new Link(
                    "out of reach is what is open, measured and not met",
                    "attainable || observed != null && !closed && !met"),
            new Link(
                    "already met is said before the window",
                    "!alreadyMet || !begun && !qualitative && obstacle == null"),
            new Link("what cannot be undone is a number", "!irreversible || threshold != null"),
            new Link(
                    "a path leads to a target that is not kept already, in an open window with a value",
                    "!onPath || !maintained && observed != null && !closed"),
            new Link("what is behind has a path or a rest", "onPath || shortfall == null && restExcess == null"),
            new Link(
                    "who has a path or a rest is measured by it", "!onPath || shortfall != null || restExcess != null"),
            new Link("what is met needs no rest", "!met || restExcess == null"),
            new Link("a failed step counts in an open window", "stepShortfall == null || observed != null && !closed"),
            new Link("the base counts in an open window", "base == null || observed != null && !closed"),
            new Link("points count in an open window", "points == null || observed != null && !closed"),
            new Link(
                    "every value of an open window has points, be it none",
                    "observed == null || closed || points != null"),
            new Link(
                    "a forecast needs three points", "averageChange == null || points >= 3 && missProbability != null"),
            new Link("a probability comes from the forecast", "missProbability == null || averageChange != null"),
            new Link("what is projected comes from the forecast", "!projectedMet || averageChange != null"));

    static final List<Link> OF_CONCLUDED = List.of(
            new Link("who overrides says how", "!overridden || overrideVerdict != null"),
            new Link("a decision of a person is an override", "overridden || overrideVerdict == null"));

    /** How the figures hang together that the shipped policies compute, by policy. */
    static final Map<String, List<Link>> OF_POLICIES = Map.of(
            "CAGR_RATIO",
            List.of(new Link(
                    "a ratio of growth rates needs a series",
                    "figure(\"growthRatio\") == null || figure(\"growthYears\") != null")),
            "UNSD_PROJECTION",
            List.of(
                    new Link(
                            "near the extreme is yes or no",
                            "figure(\"nearExtreme\") == null || figure(\"nearExtreme\") == 0 || figure(\"nearExtreme\") == 1"),
                    new Link(
                            "every value of an open window is near the extreme or not",
                            "observed == null || closed || figure(\"nearExtreme\") != null"),
                    new Link(
                            "a projection needs a series",
                            "figure(\"projectedShare\") == null || figure(\"growthYears\") != null")),
            "DNS_WEATHER",
            List.of(
                    new Link(
                            "where there is a trend and the target is not met, the trend leads somewhere",
                            "figure(\"meanChange\") == null || met || figure(\"projectedMiss\") != null"),
                    new Link(
                            "an outlook needs a trend",
                            "figure(\"projectedMiss\") == null || figure(\"meanChange\") != null")),
            "CONFIDENCE_GUARDED",
            List.of(
                    new Link(
                            "a sample of unknown size is marked with 1",
                            "figure(\"sampleUnknown\") == null || figure(\"sampleUnknown\") == 1"),
                    new Link(
                            "a sample of unknown size has no interval",
                            "figure(\"sampleUnknown\") == null || figure(\"worstGap\") == null && figure(\"bestGap\") == null")));

    private static final List<Read> READ_OF_CASES = read(IndicatorCase.class, OF_CASES);
    private static final List<Read> READ_OF_CONCLUDED = read(ConcludedCase.class, OF_CONCLUDED);

    private RuleAnalysisLinks() {}

    /**
     * The links of a fact, those that compare two figures only where rules name both.
     *
     * @param policy whose figures the rules compare; empty for none of the shipped ones
     * @param used variables of the rules; variables of the links are added
     */
    static List<Read> of(Class<?> fact, String policy, SortedMap<String, RegionDomain> used) {
        List<Read> read = new ArrayList<>();
        if (fact != IndicatorCase.class && fact != ConcludedCase.class) {
            return read;
        }
        SortedMap<String, RegionDomain> rules = new TreeMap<>(used);
        add(READ_OF_CASES, rules, used, read);
        add(read(IndicatorCase.class, OF_POLICIES.getOrDefault(policy, List.of())), rules, used, read);
        if (fact == ConcludedCase.class) {
            add(READ_OF_CONCLUDED, rules, used, read);
        }
        for (String name : rules.keySet()) {
            if (name.startsWith("figure(")) {
                add(read(IndicatorCase.class, List.of(figure(name))), rules, used, read);
            } else if (ConstraintThresholds.isValue(name)) {
                addValue(name, read);
            }
        }
        return read;
    }

    private static Link figure(String name) {
        return new Link("figures of a policy are computed from a value", name + " == null || observed != null");
    }

    /** The measured value, compared with printed thresholds, against the figure. */
    private static void addValue(String value, List<Read> read) {
        Constraint observed = new Constraint.Not(new Constraint.Is("observed", RegionCell.Sort.ABSENT));
        Constraint measured = new Constraint.Is("measured", RegionCell.Sort.TRUE);
        Constraint number = new Constraint.Is(value, RegionCell.Sort.NUMBER);
        Constraint bound = new Constraint.Is(value, RegionCell.Sort.BOUND);
        read.add(special("a measured value is there", Constraint.implies(number, observed)));
        read.add(special(
                "what is there is compared", Constraint.implies(observed, new Constraint.Any(List.of(number, bound)))));
        read.add(special("a bound is a figure", Constraint.implies(bound, measured)));
    }

    private static Read special(String reason, Constraint constraint) {
        return new Read(reason, constraint, new TreeMap<>());
    }

    /** Takes links over; one that compares two figures only where rules name both. */
    private static void add(
            List<Read> links,
            SortedMap<String, RegionDomain> rules,
            SortedMap<String, RegionDomain> used,
            List<Read> read) {
        for (Read link : links) {
            if (!hasPair(link.constraint())
                    || rules.keySet().containsAll(link.variables().keySet())) {
                read.add(link);
                for (Map.Entry<String, RegionDomain> variable : link.variables().entrySet()) {
                    used.putIfAbsent(variable.getKey(), variable.getValue());
                }
            }
        }
    }

    private static List<Read> read(Class<?> fact, List<Link> links) {
        List<Read> read = new ArrayList<>();
        for (Link link : links) {
            ConstraintReader reader =
                    new ConstraintReader(fact, "$case", Map.of(), new ConstraintThresholds(Optional.empty()));
            Constraint constraint = reader.read(parsed(fact, link.condition()));
            read.add(new Read(link.reason(), constraint, reader.variables()));
        }
        return List.copyOf(read);
    }

    static boolean hasPair(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().anyMatch(RuleAnalysisLinks::hasPair);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(RuleAnalysisLinks::hasPair);
        }
        return constraint instanceof Constraint.Not not ? hasPair(not.inner()) : constraint instanceof Constraint.Pair;
    }

    private static Expression parsed(Class<?> fact, String condition) {
        String rule = "rule \"link\" when $case : " + fact.getSimpleName() + "( " + condition + " ) then end";
        FactPattern pattern = (FactPattern) RuleParser.parse(new RuleText("links.drl", rule))
                .rules()
                .get(0)
                .condition()
                .get(0);
        return pattern.constraints().get(0);
    }
}
