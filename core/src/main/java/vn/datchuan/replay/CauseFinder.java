package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.Set;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;

/** Finds why a case is judged otherwise on a day. */
interface CauseFinder {

    /**
     * What was found.
     *
     * @param together only all of them together change the verdict
     */
    record Found(Set<Cause> causes, boolean together) {}

    Found causes(CaseKey key, LocalDate day);
}
