package vn.datchuan.verdict;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A set of flags, in their order. Every evaluation has one, and few differ, so there is one for each combination that occurs. Immutable and
 * thread-safe.
 */
public final class FlagSet extends AbstractSet<Flag> {

    private static final Flag[] FLAGS = Flag.values();
    private static final AtomicReferenceArray<FlagSet> KNOWN = new AtomicReferenceArray<>(1 << FLAGS.length);

    private final int bits;

    private FlagSet(int bits) {
        this.bits = bits;
    }

    /** The bit of one flag. */
    public static int bit(Flag flag) {
        return 1 << flag.ordinal();
    }

    /** The bits of some flags. */
    public static int bits(Set<Flag> flags) {
        if (flags instanceof FlagSet same) {
            return same.bits;
        }
        int bits = 0;
        for (Flag flag : flags) {
            bits |= bit(flag);
        }
        return bits;
    }

    /** The flags of some bits. */
    public static FlagSet of(int bits) {
        FlagSet known = KNOWN.get(bits);
        if (known == null) {
            known = new FlagSet(bits);
            KNOWN.set(bits, known);
        }
        return known;
    }

    /** The same flags. */
    public static FlagSet copyOf(Set<Flag> flags) {
        return flags instanceof FlagSet same ? same : of(bits(flags));
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public boolean contains(@Nullable Object flag) {
        return flag instanceof Flag one && (bits & bit(one)) != 0;
    }

    @Override
    public Iterator<Flag> iterator() {
        return new InOrder();
    }

    private final class InOrder implements Iterator<Flag> {

        private int left = bits;

        @Override
        public boolean hasNext() {
            return left != 0;
        }

        @Override
        public Flag next() {
            if (left == 0) {
                throw new NoSuchElementException("after the last flag");
            }
            int next = Integer.numberOfTrailingZeros(left);
            left &= left - 1;
            return FLAGS[next];
        }
    }
}
