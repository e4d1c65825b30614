package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;

/**
 * Finds causes where an old pack is not at hand. Values and policy are swapped as ever, with the packs of today throughout; what is left must come from the packs
 * or the library, and which of them it may be is told by digests.
 */
final class ComparedDigests implements CauseFinder {

    private static final List<Cause> SWAPPED = List.of(Cause.DATA, Cause.POLICY);

    private final VerdictTable stored;
    private final VerdictTable today;
    private final Swap swap;
    private final Set<Cause> changed;
    private final Set<String> changedPlans;
    private final Map<Cause, Optional<VerdictTable>> oneNew = new EnumMap<>(Cause.class);
    private final Map<Cause, Optional<VerdictTable>> oneOld = new EnumMap<>(Cause.class);
    private final Optional<VerdictTable> packsOfToday;

    /**
     * Prepares the search.
     *
     * @param swap with the packs of today as the old ones
     * @param changed what digests and settings say is different
     * @param changedPlans ids of plans that changed or stand on such
     */
    ComparedDigests(VerdictTable stored, VerdictTable today, Swap swap, Set<Cause> changed, Set<String> changedPlans) {
        this.stored = stored;
        this.today = today;
        this.swap = swap;
        this.changed = changed;
        this.changedPlans = changedPlans;
        this.packsOfToday = run(EnumSet.noneOf(Cause.class));
    }

    /** Empty where the inputs cannot be put together, as a stored policy whose pack is gone. */
    private Optional<VerdictTable> run(Set<Cause> ofToday) {
        try {
            return Optional.of(swap.run(ofToday));
        } catch (DatChuanException e) {
            return Optional.empty();
        }
    }

    @Override
    public Found causes(CaseKey key, LocalDate day) {
        if (packsOfToday.isPresent() && packsOfToday.orElseThrow().saysTheSame(stored, key, day)) {
            return swapped(key, day);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Cause cause : SWAPPED) {
            Cause other = cause == Cause.DATA ? Cause.POLICY : Cause.DATA;
            Optional<VerdictTable> without = oneOld.computeIfAbsent(cause, c -> run(EnumSet.of(other)));
            if (changed.contains(cause) && (without.isEmpty() || differs(without, today, key, day))) {
                causes.add(cause);
            }
        }
        if (changedPlans.contains(key.plan())) {
            causes.add(Cause.PLAN);
        }
        if (changed.contains(Cause.PACK)) {
            causes.add(Cause.PACK);
        }
        if (changed.contains(Cause.LIBRARY) || causes.isEmpty()) {
            causes.add(Cause.LIBRARY);
        }
        return new Found(causes, false);
    }

    /** The packs have no part in it. */
    private Found swapped(CaseKey key, LocalDate day) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Cause cause : SWAPPED) {
            if (differs(oneNew.computeIfAbsent(cause, c -> run(EnumSet.of(c))), stored, key, day)) {
                causes.add(cause);
            }
        }
        return causes.isEmpty() ? new Found(EnumSet.copyOf(SWAPPED), true) : new Found(causes, false);
    }

    private static boolean differs(Optional<VerdictTable> table, VerdictTable other, CaseKey key, LocalDate day) {
        return table.isPresent() && !table.orElseThrow().saysTheSame(other, key, day);
    }
}
