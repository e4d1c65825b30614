package vn.datchuan.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.pack.RulePack;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.UsedPack;

/** Ids of plans that changed, with those that extend them or that they extend: what one says the others may say too. */
final class PlanChanges {

    private PlanChanges() {}

    static Set<String> of(ReplayInputs stored, ReplayInputs today, Replay now) {
        Map<String, String> before = digests(stored);
        Map<String, String> after = digests(today);
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        if (!before.keySet().equals(after.keySet())) {
            // a plan that came or went may have stood on any other
            return all;
        }
        Set<String> changed = new HashSet<>();
        for (Map.Entry<String, String> plan : before.entrySet()) {
            if (!plan.getValue().equals(after.get(plan.getKey()))) {
                spread(plan.getKey(), now, changed);
            }
        }
        return changed;
    }

    /** Digests of all versions of each plan; packs are in the order of their versions. */
    private static Map<String, String> digests(ReplayInputs inputs) {
        Map<String, String> digests = new HashMap<>();
        for (UsedPack pack : inputs.packs()) {
            if (!pack.planDigest().isEmpty()) {
                digests.merge(pack.id(), pack.planDigest(), (a, b) -> a + " " + b);
            }
        }
        return digests;
    }

    private static void spread(String id, Replay now, Set<String> changed) {
        if (!changed.add(id)) {
            return;
        }
        for (RulePack pack : now.packs().all()) {
            Optional<String> base = pack.head().extendedPack();
            if (base.isPresent() && base.orElseThrow().equals(id)) {
                spread(pack.id(), now, changed);
            } else if (base.isPresent() && pack.id().equals(id)) {
                spread(base.orElseThrow(), now, changed);
            }
        }
    }
}
