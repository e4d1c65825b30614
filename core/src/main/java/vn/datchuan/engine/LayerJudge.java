package vn.datchuan.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;
import vn.datchuan.pack.PackManifest;

/**
 * Asks one pack about facts that more specific packs left undecided. Where its rules cannot tell facts apart it is asked once for all that are alike.
 * Thread-safe.
 */
final class LayerJudge {

    private static final int BATCH = 1_000;

    private final RuleBase ruleBase;
    private final SharedDecisions shared = new SharedDecisions();

    LayerJudge(RuleBase ruleBase) {
        this.ruleBase = ruleBase;
    }

    /**
     * Fills in what the pack decides.
     *
     * @param decisions by position of the fact; null where none is made yet
     * @return how many are still not made
     */
    int judge(List<? extends Concludable> facts, @Nullable Decision[] decisions, LocalDate asOf) {
        PackManifest manifest = ruleBase.pack().manifest();
        boolean narrow = ruleBase.sharesDecisions();
        Map<Object, Integer> asked = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        List<Integer> alike = new ArrayList<>(0);
        RecentDecisions recent = new RecentDecisions();
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i] != null || !applies(manifest, facts.get(i), asOf)) {
                continue;
            }
            if (!narrow) {
                places.add(i);
                continue;
            }
            Decision known = recent.of(facts.get(i));
            if (known != null) {
                decisions[i] = known == Decision.UNDECIDED ? null : known;
                continue;
            }
            Object profile = SharedDecisions.profile(facts.get(i));
            known = shared.of(profile);
            if (known != null) {
                decisions[i] = known == Decision.UNDECIDED ? null : known;
                recent.remember(profile, known);
            } else if (asked.putIfAbsent(profile, i) == null) {
                places.add(i);
            } else {
                alike.add(i);
            }
        }
        ask(facts, decisions, places);
        share(decisions, asked);
        ask(facts, decisions, follow(facts, decisions, alike));
        int open = 0;
        for (Decision decision : decisions) {
            open += decision == null ? 1 : 0;
        }
        return open;
    }

    private static boolean applies(PackManifest manifest, Concludable fact, LocalDate asOf) {
        if (fact instanceof IndicatorCase one) {
            return manifest.appliesTo(one.getUnitCode(), one.getPlan(), one.getUnitGroup(), asOf);
        }
        return fact instanceof VerdictTally tally && manifest.appliesTo(tally.getUnitCode(), "", "", asOf);
    }

    /** Lets the pack judge the facts at some places. */
    private void ask(List<? extends Concludable> facts, @Nullable Decision[] decisions, List<Integer> places) {
        for (int from = 0; from < places.size(); from += BATCH) {
            List<Integer> some = places.subList(from, Math.min(places.size(), from + BATCH));
            List<Concludable> batch = new ArrayList<>(some.size());
            for (int place : some) {
                batch.add(facts.get(place));
            }
            IdentityHashMap<Concludable, RuleFailure> failures = new IdentityHashMap<>(0);
            for (RuleFailure failure : ruleBase.judge(batch)) {
                failures.put(failure.fact(), failure);
            }
            for (int place : some) {
                decisions[place] = decision(facts.get(place), failures.get(facts.get(place)));
            }
        }
    }

    private @Nullable Decision decision(Concludable fact, @Nullable RuleFailure failure) {
        if (failure != null) {
            return new Decision(Optional.of(ruleBase), List.of(), Optional.of(failure), List.of());
        }
        if (fact.conclusions().isEmpty()) {
            return null;
        }
        List<Conclusion> sorted = new ArrayList<>(fact.conclusions());
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Conclusion::rule));
        }
        return new Decision(Optional.of(ruleBase), sorted, Optional.empty(), List.of());
    }

    /** A failure is no decision on others: each fact meets its own. */
    private void share(@Nullable Decision[] decisions, Map<Object, Integer> asked) {
        for (Map.Entry<Object, Integer> one : asked.entrySet()) {
            Decision decision = decisions[one.getValue()];
            if (decision == null) {
                shared.remember(one.getKey(), Decision.UNDECIDED);
            } else if (decision.failure().isEmpty()) {
                shared.remember(one.getKey(), decision);
            }
        }
    }

    /** Gives facts the decision on the first that is like them; those of which there is none are returned. */
    private List<Integer> follow(
            List<? extends Concludable> facts, @Nullable Decision[] decisions, List<Integer> alike) {
        List<Integer> open = new ArrayList<>(0);
        for (int place : alike) {
            Decision known = shared.of(SharedDecisions.profile(facts.get(place)));
            if (known == null) {
                open.add(place);
            } else {
                decisions[place] = known == Decision.UNDECIDED ? null : known;
            }
        }
        return open;
    }
}
