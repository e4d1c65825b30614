package vn.datchuan.testkit;

import vn.datchuan.error.Place;

/**
 * What became of one wrong version of a pack.
 *
 * @param subject name of the rule, or indicator and period of the target
 * @param place of the changed word
 * @param from what stands there
 * @param to what it was changed to
 * @param by name of the first case that noticed, or the reason why it is equivalent; empty where it survived
 */
public record MutantResult(String subject, Place place, String from, String to, Fate fate, String by) {

    /** How a mutant ends. */
    public enum Fate {
        /** A case fails with it. */
        CAUGHT,
        /** Nothing notices: a case is missing. */
        SURVIVED,
        /** Nothing can notice, for a reason that the author has listed. */
        EQUIVALENT,
        /** It does not compile. */
        REFUSED
    }

    /** The line by which it is told: place, subject, and what was changed. */
    @Override
    public String toString() {
        return place + ": " + subject + ": " + from + "  ->  " + to;
    }
}
