package vn.datchuan.io;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datchuan.error.Problem;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.UnitOfMeasure;

/**
 * Finds figures that a file reports twice (trùng): same unit, plan, indicator, span and dates. An open-addressed table, because a map of keys would
 * be larger than the figures themselves.
 */
final class ValuesDuplicates {

    /** So many contradict each other already that one more need not be remembered. */
    private static final int CROWD = 50;

    private static final int SMALLEST = 1 << 9;

    private @Nullable Measurement[] slots = new Measurement[SMALLEST];
    private int[] hashes = new int[SMALLEST];
    private int used;

    /**
     * What is known of a figure.
     *
     * @param repeats it says nothing new
     */
    record Check(Optional<Problem> problem, boolean repeats) {

        static final Check NEW = new Check(Optional.empty(), false);
    }

    /** Checks a figure against those before it, and remembers it if it says something new. */
    Check add(Measurement m) {
        int hash = hash(m);
        Measurement first = null;
        int same = 0;
        int slot = hash & slots.length - 1;
        for (Measurement other = slots[slot]; other != null; other = slots[slot]) {
            if (hashes[slot] == hash && sameFigure(m, other)) {
                if (sameContent(m, other)) {
                    String what = "repeats " + where(other) + " and is not counted";
                    return new Check(Optional.of(problem(m, what, "each figure once")), true);
                }
                first = first == null ? other : first;
                same++;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (same < CROWD) {
            remember(m, hash, slot);
        }
        return first == null ? Check.NEW : new Check(Optional.of(contradiction(m, first)), false);
    }

    /** Forgets all figures. */
    void clear() {
        if (slots.length > SMALLEST * 4) {
            slots = new Measurement[SMALLEST];
            hashes = new int[SMALLEST];
        } else {
            Arrays.fill(slots, null);
        }
        used = 0;
    }

    private void remember(Measurement m, int hash, int slot) {
        slots[slot] = m;
        hashes[slot] = hash;
        used++;
        if (used * 2 > slots.length) {
            grow();
        }
    }

    private void grow() {
        @Nullable Measurement[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new Measurement[oldSlots.length * 2];
        hashes = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != null) {
                int slot = oldHashes[i] & slots.length - 1;
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    /** Mixed to the last bit, because codes and dates differ in a few bits only. */
    private static int hash(Measurement m) {
        int hash = m.unit().hashCode();
        hash = hash * 31 + m.indicator().hashCode();
        hash = hash * 31 + m.period().start().hashCode();
        hash = hash * 31 + m.period().end().hashCode();
        hash = hash * 31 + m.asOf().hashCode();
        hash = hash * 31 + m.knownOn().hashCode();
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    private static boolean sameFigure(Measurement a, Measurement b) {
        return a.unit().equals(b.unit())
                && a.indicator().equals(b.indicator())
                && a.plan().equals(b.plan())
                && a.period().sameSpan(b.period())
                && a.asOf().equals(b.asOf())
                && a.knownOn().equals(b.knownOn());
    }

    private static boolean sameContent(Measurement a, Measurement b) {
        return withoutPercent(a.value()).equals(withoutPercent(b.value()))
                && a.status() == b.status()
                && a.exact() == b.exact()
                && a.source().equals(b.source())
                && a.note().equals(b.note());
    }

    /** 82,5 and 82,5% say the same. */
    private static MeasuredValue withoutPercent(MeasuredValue value) {
        return value instanceof InUnit u && u.unit().equals(UnitOfMeasure.PERCENT) ? u.amount() : value;
    }

    private static Problem contradiction(Measurement m, Measurement first) {
        String one = ValuesText.of(first.value());
        String two = ValuesText.of(m.value());
        String what = one.equals(two)
                ? "is reported a second time, with another status, source, note or number of decimals than in "
                        + where(first)
                : "is " + ValuesText.quote(two) + " here and " + ValuesText.quote(one) + " in " + where(first);
        return problem(m, what, "one figure, or another as_of or known_on");
    }

    private static Problem problem(Measurement m, String what, String expected) {
        return new Problem(
                m.place(), "figure " + m.unit() + " " + m.indicator() + " " + m.period() + " " + what, expected);
    }

    private static String where(Measurement other) {
        return "line " + other.place().line();
    }
}
