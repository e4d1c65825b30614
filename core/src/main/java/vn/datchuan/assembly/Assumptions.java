package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.DataAssumption;

/** What was assumed of a case, as bits and in order. Few sets of assumptions occur, so their lists are shared. */
final class Assumptions {

    private static final DataAssumption[] ALL = DataAssumption.values();
    private static final int SLOT_BITS = 6;
    private static final int SPREAD = 0x9E3779B9;
    private static final AtomicReferenceArray<@Nullable Known> KNOWN = new AtomicReferenceArray<>(1 << SLOT_BITS);

    private Assumptions() {}

    private record Known(int bits, List<DataAssumption> list) {}

    static int bit(DataAssumption assumption) {
        return 1 << assumption.ordinal();
    }

    static int bits(List<DataAssumption> assumptions) {
        int bits = 0;
        for (DataAssumption assumption : assumptions) {
            bits |= bit(assumption);
        }
        return bits;
    }

    /** In the order of their codes; unmodifiable. */
    static List<DataAssumption> list(int bits) {
        if (bits == 0) {
            return List.of();
        }
        int slot = bits * SPREAD >>> Integer.SIZE - SLOT_BITS;
        Known known = KNOWN.get(slot);
        if (known == null || known.bits != bits) {
            known = new Known(bits, listed(bits));
            KNOWN.set(slot, known);
        }
        return known.list;
    }

    private static List<DataAssumption> listed(int bits) {
        List<DataAssumption> list = new ArrayList<>();
        for (DataAssumption assumption : ALL) {
            if ((bits & bit(assumption)) != 0) {
                list.add(assumption);
            }
        }
        return List.copyOf(list);
    }
}
