package vn.datchuan.engine;

import java.util.List;
import vn.datchuan.fact.Concludable;

/** What concludes of the cases of one pack. Implementations are thread-safe. */
public interface CaseRules {

    /**
     * Adds conclusions to each case that it has something to say of.
     *
     * @throws RuntimeException if a rule threw; conclusions that were added until then are dropped, and each case is asked for alone
     */
    void conclude(List<? extends Concludable> cases);

    /** True if it goes by the pack's rule texts alone, so that what those see of a case is all that it sees. */
    default boolean followsTexts() {
        return false;
    }
}
