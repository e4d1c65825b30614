package vn.datchuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Reviews;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.pack.RulePack;
import vn.datchuan.policy.PolicyFigures;

/** The packs of one evaluator; plans are taken apart when their unit is first judged. Thread-safe. */
final class LoadedPacks {

    private final Map<String, RulePack> packs;
    private final Layers layers;
    private final Reviews reviews;
    private final List<PolicyFigures> ownFigures;
    private final PlanRegistry plans;
    private final SortedMap<String, String> ruleDigests = new TreeMap<>();
    private final Map<String, SortedMap<String, String>> ruleDigestsByUnit = new ConcurrentHashMap<>();

    LoadedPacks(Map<String, RulePack> packs, Layers layers, Reviews reviews, List<PolicyFigures> ownFigures) {
        this.packs = new LinkedHashMap<>(packs);
        this.plans = new PlanRegistry(this.packs);
        this.layers = layers;
        this.reviews = reviews;
        this.ownFigures = List.copyOf(ownFigures);
        for (RuleBase review : reviews.ruleBases()) {
            ruleDigests.put(review.pack().id(), review.pack().digest());
        }
        for (RuleBase base : layers.ruleBases()) {
            ruleDigests.put(base.pack().id(), base.pack().digest());
        }
    }

    Layers layers() {
        return layers;
    }

    /** Of the policies that have figures of their own. */
    List<PolicyFigures> ownFigures() {
        return ownFigures;
    }

    Reviews reviews() {
        return reviews;
    }

    /** In the order in which they were given. */
    List<RulePack> all() {
        return List.copyOf(packs.values());
    }

    /** Digests of the packs that have rules, by id. */
    SortedMap<String, String> ruleDigests() {
        return ruleDigests;
    }

    /** Of those only that may speak of a unit: what other units' packs say has no part in its decisions. */
    SortedMap<String, String> ruleDigests(String unit) {
        SortedMap<String, String> known = ruleDigestsByUnit.get(unit);
        if (known == null) {
            known = new TreeMap<>();
            for (Map.Entry<String, String> pack : ruleDigests.entrySet()) {
                RulePack loaded = packs.get(pack.getKey());
                if (loaded == null || loaded.head().mayJudge(unit)) {
                    known.put(pack.getKey(), pack.getValue());
                }
            }
            ruleDigestsByUnit.put(unit, known);
        }
        return known;
    }

    /** Plans of a unit on a day, in order of their ids. */
    List<UnitPlan> ofUnit(String unit, LocalDate asOf) {
        return plans.ofUnit(unit, asOf);
    }

    /** All plans that say what became of units, for each of their units; reads every plan. */
    List<UnitPlan> withLineage(LocalDate asOf) {
        return plans.withLineage(asOf);
    }

    /** Units that have a plan here, in no order. */
    Set<String> units() {
        return plans.units();
    }

    /**
     * Units that are judged by a plan.
     *
     * @throws DatChuanException if no pack has that plan, or no unit is judged by it
     */
    Set<String> unitsOf(String plan) {
        return plans.unitsOf(plan);
    }
}
