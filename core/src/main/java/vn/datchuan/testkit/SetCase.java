package vn.datchuan.testkit;

import vn.datchuan.error.Place;

/**
 * A case of roll-up rules: how many of each verdict a set holds, and what follows for the set.
 *
 * @param set kind of the set, such as {@code compound}
 */
public record SetCase(
        String name,
        String why,
        Place place,
        String set,
        int fail,
        int atRisk,
        int notAssessed,
        int onTrack,
        int pass,
        ExpectedVerdict expected)
        implements PackCase {}
