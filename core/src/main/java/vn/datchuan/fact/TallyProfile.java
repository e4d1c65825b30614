package vn.datchuan.fact;

import org.jspecify.annotations.Nullable;

/** What a set is but for the unit that it is of: its sort, and how many of each verdict it holds. Immutable. */
public final class TallyProfile {

    final String set;
    final int fail;
    final int atRisk;
    final int notAssessed;
    final int onTrack;
    final int pass;

    TallyProfile(String set, int fail, int atRisk, int notAssessed, int onTrack, int pass) {
        this.set = set;
        this.fail = fail;
        this.atRisk = atRisk;
        this.notAssessed = notAssessed;
        this.onTrack = onTrack;
        this.pass = pass;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyProfile one
                && fail == one.fail
                && atRisk == one.atRisk
                && notAssessed == one.notAssessed
                && onTrack == one.onTrack
                && pass == one.pass
                && set.equals(one.set);
    }

    @Override
    public int hashCode() {
        int hash = set.hashCode();
        hash = hash * 31 + fail;
        hash = hash * 31 + atRisk;
        hash = hash * 31 + notAssessed;
        hash = hash * 31 + onTrack;
        return hash * 31 + pass;
    }
}
