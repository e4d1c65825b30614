package vn.datchuan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.datchuan.assembly.JudgedTarget;
import vn.datchuan.assembly.PlannedCase;
import vn.datchuan.assembly.PlannedCases;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.Reviews;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.pack.RulePack;
import vn.datchuan.policy.PolicyFigures;

/** The packs of one evaluator; plans are read and taken apart when their unit is first judged. Thread-safe. */
final class LoadedPacks {

    private final SortedMap<String, RulePack> packs;
    private final Layers layers;
    private final Reviews reviews;
    private final List<PolicyFigures> ownFigures;
    private final Map<String, List<PlannedCase>> casesByPack = new ConcurrentHashMap<>();
    private final SortedMap<String, String> ruleDigests = new TreeMap<>();

    LoadedPacks(Map<String, RulePack> packs, Layers layers, Reviews reviews, List<PolicyFigures> ownFigures) {
        this.packs = new TreeMap<>(packs);
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

    List<RulePack> all() {
        return List.copyOf(packs.values());
    }

    /** Digests of the packs that have rules, by id. */
    SortedMap<String, String> ruleDigests() {
        return ruleDigests;
    }

    /** Cases of all plans of a unit, in order of plan ids. */
    List<List<PlannedCase>> ofUnit(String unit) {
        List<List<PlannedCase>> cases = new ArrayList<>();
        for (RulePack pack : all()) {
            if (pack.manifest().units().contains(unit)) {
                List<PlannedCase> ofPack = ofPack(pack);
                if (!ofPack.isEmpty()) {
                    cases.add(ofPack);
                }
            }
        }
        return cases;
    }

    /** Units that have a plan here. */
    Set<String> units() {
        Set<String> units = new TreeSet<>();
        for (RulePack pack : packs.values()) {
            units.addAll(pack.manifest().units());
        }
        return units;
    }

    /**
     * Unit of a plan.
     *
     * @throws DatChuanException if no pack has that plan
     */
    String unitOf(String plan) {
        RulePack pack = packs.get(plan);
        if (pack == null || pack.plan().isEmpty()) {
            throw new DatChuanException(
                    ErrorCode.UNKNOWN_NAME, "plan " + plan + " is not loaded: expected one of " + planIds());
        }
        return pack.plan().orElseThrow().unit().code();
    }

    private Set<String> planIds() {
        Set<String> ids = new TreeSet<>();
        for (RulePack pack : packs.values()) {
            if (!pack.manifest().units().isEmpty()) {
                ids.add(pack.id());
            }
        }
        return ids;
    }

    /** For each code of a unit's plans, parts of compound targets included, the plans in which it stands. */
    Map<String, List<String>> codes(String unit) {
        Map<String, List<String>> plansByCode = new HashMap<>();
        for (List<PlannedCase> cases : ofUnit(unit)) {
            for (PlannedCase planned : cases) {
                add(plansByCode, planned.code(), planned.plan().id());
                for (JudgedTarget part : planned.parts()) {
                    add(plansByCode, part.identity().indicator(), planned.plan().id());
                }
            }
        }
        return plansByCode;
    }

    private static void add(Map<String, List<String>> plansByCode, String code, String plan) {
        List<String> plans = plansByCode.get(code);
        if (plans == null) {
            plans = new ArrayList<>(1);
            plansByCode.put(code, plans);
        }
        if (!plans.contains(plan)) {
            plans.add(plan);
        }
    }

    private List<PlannedCase> ofPack(RulePack pack) {
        List<PlannedCase> known = casesByPack.get(pack.id());
        if (known == null) {
            known = pack.plan().isEmpty()
                    ? List.of()
                    : PlannedCases.of(pack.plan().orElseThrow());
            casesByPack.put(pack.id(), known);
        }
        return known;
    }
}
