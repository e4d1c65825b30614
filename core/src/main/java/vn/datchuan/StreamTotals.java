package vn.datchuan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.datchuan.error.Problem;
import vn.datchuan.fact.CaseIdentity;
import vn.datchuan.verdict.Digests;
import vn.datchuan.verdict.StreamSummary.StreamCounts;
import vn.datchuan.verdict.Verdict;

/** Adds up what is known of a stream at its end: of each unit its code and a digest are kept, and nothing else. Not thread-safe. */
final class StreamTotals {

    private final SortedMap<String, String> planDigests = new TreeMap<>();
    private final Map<String, String> digestByUnit = new HashMap<>();
    private final Set<CaseIdentity> overridden = new HashSet<>();
    private final long[] verdicts = new long[Verdict.values().length];
    private long units;
    private long problems;

    void add(UnitTotals one) {
        units++;
        problems += one.problems();
        for (Map.Entry<Verdict, Integer> count : one.verdicts().entrySet()) {
            verdicts[count.getKey().ordinal()] += count.getValue();
        }
        planDigests.putAll(one.planDigests());
        if (one.valuesDigest().isPresent()) {
            digestByUnit.put(one.unit(), one.valuesDigest().orElseThrow());
        }
        overridden.addAll(one.overridden());
    }

    long units() {
        return units;
    }

    long problems() {
        return problems;
    }

    StreamCounts counts() {
        return new StreamCounts(
                verdicts[Verdict.PASS.ordinal()],
                verdicts[Verdict.FAIL.ordinal()],
                verdicts[Verdict.AT_RISK.ordinal()],
                verdicts[Verdict.ON_TRACK.ordinal()],
                verdicts[Verdict.NOT_ASSESSED.ordinal()]);
    }

    /** Problems that belong to no row of a unit. */
    List<Problem> further(Overrides overrides) {
        return overrides.isEmpty() ? List.of() : new ArrayList<>(overrides.problems(overridden));
    }

    Digests digests(LoadedPacks packs, String policyDigest) {
        return new Digests(
                planDigests,
                packs.ruleDigests(),
                policyDigest,
                Canonical.valuesDigest(digestByUnit),
                LibraryVersion.VALUE);
    }
}
