package vn.datchuan.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.RulePack;

/**
 * Lets packs judge, the most specific first: what one leaves undecided goes on to the next, the base last. Two contradicting conclusions in one pack
 * are a conflict, never a choice. Immutable and thread-safe.
 */
public final class Layers {

    private static final int BATCH = 1_000;

    private final List<RuleBase> mostSpecificFirst;

    /** Any order; packs of one layer are asked in the order of their ids. */
    public Layers(List<RuleBase> ruleBases) {
        List<RuleBase> sorted = new ArrayList<>(ruleBases);
        sorted.sort(Layers::moreSpecificFirst);
        this.mostSpecificFirst = List.copyOf(sorted);
    }

    private static int moreSpecificFirst(RuleBase a, RuleBase b) {
        int byLayer = b.pack().head().layer().compareTo(a.pack().head().layer());
        return byLayer != 0 ? byLayer : a.pack().id().compareTo(b.pack().id());
    }

    public List<RuleBase> ruleBases() {
        return mostSpecificFirst;
    }

    /** Cheaper than to ask for each case, and reads no manifest of a pack for other units. */
    private static boolean applies(RulePack pack, Set<String> units, LocalDate asOf) {
        return pack.head().mayJudge(units) && pack.manifest().validity().contains(asOf);
    }

    /** Judges all cases; the result has one decision for each, in their order. */
    public List<Decision> judge(List<IndicatorCase> cases, LocalDate asOf) {
        Map<Concludable, Decision> decided = new HashMap<>();
        Set<String> units = new HashSet<>();
        for (IndicatorCase fact : cases) {
            units.add(fact.getUnitCode());
        }
        for (RuleBase ruleBase : mostSpecificFirst) {
            if (!applies(ruleBase.pack(), units, asOf)) {
                continue;
            }
            List<IndicatorCase> open = new ArrayList<>();
            for (IndicatorCase fact : cases) {
                if (!decided.containsKey(fact)
                        && ruleBase.pack()
                                .manifest()
                                .appliesTo(fact.getUnitCode(), fact.getPlan(), fact.getUnitGroup(), asOf)) {
                    open.add(fact);
                }
            }
            for (int from = 0; from < open.size(); from += BATCH) {
                judge(ruleBase, open.subList(from, Math.min(open.size(), from + BATCH)), decided);
            }
        }
        List<Decision> decisions = new ArrayList<>(cases.size());
        for (IndicatorCase fact : cases) {
            decisions.add(decided.getOrDefault(fact, Decision.UNDECIDED));
        }
        return decisions;
    }

    private static void judge(
            RuleBase ruleBase, List<? extends Concludable> cases, Map<Concludable, Decision> decided) {
        for (RuleFailure failure : ruleBase.judge(cases)) {
            decided.put(
                    failure.fact(), new Decision(Optional.of(ruleBase), List.of(), Optional.of(failure), List.of()));
        }
        for (Concludable fact : cases) {
            if (!fact.conclusions().isEmpty()) {
                List<Conclusion> sorted = new ArrayList<>(fact.conclusions());
                if (sorted.size() > 1) {
                    sorted.sort(Comparator.comparing(Conclusion::rule));
                }
                decided.put(fact, new Decision(Optional.of(ruleBase), sorted, Optional.empty(), List.of()));
            }
        }
    }

    /** Rolls up sets by the most specific pack that has something to say of each; one decision for each set, in their order. */
    public List<Decision> rollUp(List<VerdictTally> tallies, LocalDate asOf) {
        Set<String> units = new HashSet<>();
        for (VerdictTally tally : tallies) {
            units.add(tally.getUnitCode());
        }
        Map<Concludable, Decision> decided = new HashMap<>();
        for (RuleBase ruleBase : mostSpecificFirst) {
            if (!applies(ruleBase.pack(), units, asOf)) {
                continue;
            }
            List<VerdictTally> applying = new ArrayList<>();
            for (VerdictTally tally : tallies) {
                if (!decided.containsKey(tally)
                        && ruleBase.pack().manifest().appliesTo(tally.getUnitCode(), "", "", asOf)) {
                    applying.add(tally);
                }
            }
            judge(ruleBase, applying, decided);
        }
        List<Decision> decisions = new ArrayList<>(tallies.size());
        for (VerdictTally tally : tallies) {
            decisions.add(decided.getOrDefault(tally, Decision.UNDECIDED));
        }
        return decisions;
    }
}
