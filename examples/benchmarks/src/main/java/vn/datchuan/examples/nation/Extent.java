package vn.datchuan.examples.nation;

import java.util.List;

/**
 * How much is measured.
 *
 * @param nations the many that are judged in a small heap
 * @param warmUp runs of each contender before it is measured
 * @param rounds measured runs of each contender
 * @param longRounds the same for the forms that write much
 * @param cold processes of each contender
 * @param growthUnits communes of the least nation that grows
 * @param growthRounds measured runs of each point of a growth law
 * @param plans numbers of plans that share a nation
 * @param packs numbers of packs with rules of their own that are loaded beside the nation's plans
 */
record Extent(
        Nation nation,
        int nations,
        int warmUp,
        int rounds,
        int longRounds,
        int cold,
        int growthUnits,
        int growthRounds,
        List<Integer> plans,
        List<Integer> packs) {

    static Extent whole() {
        return new Extent(
                Nation.whole(), 10, 6, 7, 5, 5, 415, 5, List.of(1, 10, 100, 1_000, 3_321), List.of(0, 1, 10, 100));
    }

    /** To see that everything works; its figures say little. */
    static Extent small() {
        return new Extent(
                Nation.whole().withCommunes(40), 10, 1, 3, 3, 1, 20, 1, List.of(1, 10, 40), List.of(0, 1, 10));
    }
}
