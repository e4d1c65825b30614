package vn.datchuan.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.io.StoredHead;
import vn.datchuan.timeline.ReplayInputs;
import vn.datchuan.timeline.UsedPack;
import vn.datchuan.verdict.Digests;

/**
 * The inputs that a report names, by digest.
 *
 * @param plans by plan id, or by pack id and version
 * @param packs by pack id, or by pack id and version
 */
record NamedInputs(
        String library,
        String policy,
        String values,
        SortedMap<String, String> plans,
        SortedMap<String, String> packs) {

    static NamedInputs of(StoredHead head) {
        return new NamedInputs(head.library(), head.policyDigest(), head.valuesDigest(), head.plans(), head.packs());
    }

    static NamedInputs of(Digests digests) {
        return new NamedInputs(digests.library(), digests.policy(), digests.values(), digests.plans(), digests.packs());
    }

    static NamedInputs of(ReplayInputs inputs) {
        SortedMap<String, String> plans = new TreeMap<>();
        SortedMap<String, String> packs = new TreeMap<>();
        for (UsedPack pack : inputs.packs()) {
            packs.put(pack.toString(), pack.digest());
            if (!pack.planDigest().isEmpty()) {
                plans.put(pack.toString(), pack.planDigest());
            }
        }
        return new NamedInputs(inputs.library(), inputs.policyDigest(), inputs.valuesDigest(), plans, packs);
    }

    /** What is another now, a sentence each. */
    List<String> differences(NamedInputs now) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "library", library, now.library);
        add(sentences, "policy", policy, now.policy);
        add(sentences, "plan", plans, now.plans);
        add(sentences, "pack", packs, now.packs);
        add(sentences, "values", values, now.values);
        return sentences;
    }

    private static void add(
            List<String> sentences, String what, SortedMap<String, String> stored, SortedMap<String, String> now) {
        SortedMap<String, String> all = new TreeMap<>(stored);
        all.putAll(now);
        for (Map.Entry<String, String> one : all.entrySet()) {
            add(
                    sentences,
                    what + " " + one.getKey(),
                    stored.getOrDefault(one.getKey(), "none"),
                    now.getOrDefault(one.getKey(), "none"));
        }
    }

    private static void add(List<String> sentences, String what, String stored, String now) {
        if (!stored.equals(now)) {
            sentences.add(what + ": the report names " + stored + ", given was " + now);
        }
    }
}
