package vn.datchuan.examples.nation;

/**
 * Numbers that look random and follow from where they stand alone, so that any part of the nation can be made by itself. The mixing function is the
 * finaliser of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
 */
final class Mix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** 64 bits that follow from a seed and three places. */
    static long bits(long seed, long first, long second, long third) {
        return mix(mix(mix(mix(seed) + first) + second) + third);
    }

    /** 0 to {@code bound} - 1. */
    static int below(long bits, int bound) {
        return (int) Long.remainderUnsigned(mix(bits), bound);
    }

    /** The number that SplitMix64 gives next from a state. */
    static long mix(long state) {
        long z = state + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
