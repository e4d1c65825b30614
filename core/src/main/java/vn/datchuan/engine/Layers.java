package vn.datchuan.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.RulePack;

/**
 * Lets packs judge, the most specific first: what one leaves undecided goes on to the next, the base last. Two contradicting conclusions in one pack
 * are a conflict, never a choice. Immutable to its users and thread-safe.
 */
public final class Layers {

    /** So few packs are asked one by one. */
    private static final int FEW = 8;

    private final List<RuleBase> mostSpecificFirst;
    private final Map<String, List<RuleBase>> speakingByUnit = new ConcurrentHashMap<>();
    private final Map<RuleBase, LayerJudge> judges = new ConcurrentHashMap<>();

    /** Any order; packs of one layer are asked in the order of their ids. */
    public Layers(List<RuleBase> ruleBases) {
        List<RuleBase> sorted = new ArrayList<>(ruleBases);
        if (sorted.size() > 1) {
            sorted.sort(Layers::moreSpecificFirst);
        }
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

    private LayerJudge judge(RuleBase ruleBase) {
        LayerJudge judge = judges.get(ruleBase);
        if (judge == null) {
            judge = new LayerJudge(ruleBase);
            judges.put(ruleBase, judge);
        }
        return judge;
    }

    /** Judges all cases; the result has one decision for each, in their order. */
    public List<Decision> judge(List<IndicatorCase> cases, LocalDate asOf) {
        Set<String> units = new HashSet<>();
        String last = "";
        for (IndicatorCase fact : cases) {
            if (!fact.getUnitCode().equals(last)) {
                last = fact.getUnitCode();
                units.add(last);
            }
        }
        units.add(last);
        return decide(cases, units, asOf);
    }

    /** Rolls up sets by the most specific pack that has something to say of each; one decision for each set, in their order. */
    public List<Decision> rollUp(List<VerdictTally> tallies, LocalDate asOf) {
        Set<String> units = new HashSet<>();
        for (VerdictTally tally : tallies) {
            units.add(tally.getUnitCode());
        }
        return decide(tallies, units, asOf);
    }

    /** Of one unit alone the packs that may speak of it are known from before, so that a thousand others cost nothing. */
    private List<RuleBase> speakingOf(Set<String> units) {
        if (units.size() != 1 || mostSpecificFirst.size() <= FEW) {
            return mostSpecificFirst;
        }
        String unit = units.iterator().next();
        List<RuleBase> known = speakingByUnit.get(unit);
        if (known == null) {
            List<RuleBase> speaking = new ArrayList<>(FEW);
            for (RuleBase ruleBase : mostSpecificFirst) {
                if (ruleBase.pack().head().mayJudge(unit)) {
                    speaking.add(ruleBase);
                }
            }
            known = List.copyOf(speaking);
            speakingByUnit.put(unit, known);
        }
        return known;
    }

    private List<Decision> decide(List<? extends Concludable> facts, Set<String> units, LocalDate asOf) {
        @Nullable Decision[] decisions = new Decision[facts.size()];
        int open = decisions.length;
        for (RuleBase ruleBase : speakingOf(units)) {
            if (open > 0 && applies(ruleBase.pack(), units, asOf)) {
                open = judge(ruleBase).judge(facts, decisions, asOf);
            }
        }
        List<Decision> made = new ArrayList<>(decisions.length);
        for (Decision decision : decisions) {
            made.add(decision == null ? Decision.UNDECIDED : decision);
        }
        return made;
    }
}
