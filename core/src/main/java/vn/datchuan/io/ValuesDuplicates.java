package vn.datchuan.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.datchuan.error.Problem;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.UnitOfMeasure;

/**
 * Finds figures that a file reports twice (trùng): same unit, plan, indicator, span and dates. An open-addressed table of positions, because a map of
 * keys would be larger than the figures themselves.
 */
final class ValuesDuplicates {

    private static final int EMPTY = -1;
    private static final int CROWD = 50;

    private final List<Measurement> known;
    private int[] slots = new int[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int used;

    ValuesDuplicates(List<Measurement> known) {
        this.known = known;
        Arrays.fill(slots, EMPTY);
    }

    /**
     * What is known of a figure.
     *
     * @param repeats it says nothing new
     * @param crowded so many contradict each other already that one more need not be remembered
     */
    record Check(Optional<Problem> problem, boolean repeats, boolean crowded) {

        static final Check NEW = new Check(Optional.empty(), false, false);
    }

    Check check(Measurement m) {
        Measurement first = null;
        int same = 0;
        int hash = hash(m);
        for (int slot = hash & slots.length - 1; slots[slot] != EMPTY; slot = next(slot)) {
            if (hashes[slot] != hash) {
                continue;
            }
            Measurement other = known.get(slots[slot]);
            if (!sameFigure(m, other)) {
                continue;
            }
            if (sameContent(m, other)) {
                Problem repeated = problem(m, "repeats " + where(other) + " and is not counted", "each figure once");
                return new Check(Optional.of(repeated), true, false);
            }
            first = first == null ? other : first;
            same++;
        }
        return first == null ? Check.NEW : new Check(Optional.of(contradiction(m, first)), false, same >= CROWD);
    }

    /** Adds the measurement at a position of the list. */
    void remember(int position) {
        if (used * 2 >= slots.length) {
            grow();
        }
        put(position, hash(known.get(position)));
        used++;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new int[slots.length];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != EMPTY) {
                put(oldSlots[i], oldHashes[i]);
            }
        }
    }

    private void put(int position, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != EMPTY) {
            slot = next(slot);
        }
        slots[slot] = position;
        hashes[slot] = hash;
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

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
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
