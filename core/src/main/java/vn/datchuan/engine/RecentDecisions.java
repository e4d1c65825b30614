package vn.datchuan.engine;

import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.CaseProfile;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;

/** The few decisions that were shared last, so that most cases need no profile of their own. Used by one thread. */
final class RecentDecisions {

    private static final int MOST = 8;

    private final @Nullable CaseProfile[] profiles = new CaseProfile[MOST];
    private final @Nullable Decision[] decisions = new Decision[MOST];
    private int next;

    /** What was decided of a case like this one; null where none is among the last. */
    @Nullable
    Decision of(Concludable fact) {
        if (fact instanceof IndicatorCase one) {
            for (int i = 0; i < MOST; i++) {
                CaseProfile profile = profiles[i];
                if (profile == null) {
                    return null;
                }
                if (profile.isOf(one)) {
                    return decisions[i];
                }
            }
        }
        return null;
    }

    void remember(Object profile, Decision decision) {
        if (profile instanceof CaseProfile one) {
            profiles[next] = one;
            decisions[next] = decision;
            next = (next + 1) % MOST;
        }
    }
}
