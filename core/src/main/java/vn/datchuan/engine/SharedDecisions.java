package vn.datchuan.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/**
 * What a pack said of facts that its rules cannot tell apart, so that they are asked once for all of them: of the closed cases of a year there are
 * thousands, and a handful that differ in what those rules see. Thread-safe; forgets everything when it has grown.
 */
final class SharedDecisions {

    private static final int MOST = 10_000;

    private final Map<Object, Decision> known = new ConcurrentHashMap<>();

    /** What is common to a fact and all that are like it. */
    static Object profile(Concludable fact) {
        if (fact instanceof IndicatorCase one) {
            return one.profile();
        }
        return fact instanceof VerdictTally tally ? tally.profile() : fact;
    }

    /** {@link Decision#UNDECIDED} where the pack is known to be silent; null where it has not been asked. */
    @Nullable
    Decision of(Object profile) {
        return known.get(profile);
    }

    void remember(Object profile, Decision decision) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(profile, decision);
    }
}
