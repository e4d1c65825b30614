package vn.datchuan.replay;

import java.time.LocalDate;

/** Is told how far a replay is. Called by the thread that runs it, between two days. */
@FunctionalInterface
public interface ReplayProgress {

    /** Tells nobody. */
    ReplayProgress NONE = (day, done, all) -> {};

    /**
     * A day was judged.
     *
     * @param done days so far, at least 1
     * @param all days to judge
     */
    void judged(LocalDate day, int done, int all);
}
