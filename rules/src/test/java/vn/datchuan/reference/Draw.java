package vn.datchuan.reference;

import java.util.Random;

/** Random choices, the same for the same seed on every machine. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A decimal with that many places, both ends inclusive. */
    Fraction decimal(int low, int high, int places) {
        int unit = places == 0 ? 1 : places == 1 ? 10 : 100;
        return Fraction.of(between(low * unit, high * unit), unit);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
