package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;
import vn.datchuan.timeline.UsedPack;

/**
 * Finds causes where an old pack is not at hand. Values and policy are swapped as ever, with the packs of today throughout; what is left must come from the packs
 * or the library, and which of them it was is told by digests.
 */
final class ComparedDigests implements CauseFinder {

    private static final Set<Cause> PACKS = EnumSet.of(Cause.PLAN, Cause.PACK);

    private final VerdictTable stored;
    private final VerdictTable today;
    private final Swap swap;
    private final Set<Cause> changed;
    private final Map<String, String> oldPlans;
    private final Map<String, String> newPlans;
    private final Map<Cause, VerdictTable> oneNew = new EnumMap<>(Cause.class);
    private final Map<Cause, VerdictTable> oneOld = new EnumMap<>(Cause.class);
    private final VerdictTable packsOfToday;

    /**
     * @param swap with the packs of today as the old ones
     * @param changed what digests and settings say is different
     */
    ComparedDigests(
            VerdictTable stored,
            VerdictTable today,
            Swap swap,
            Set<Cause> changed,
            List<UsedPack> before,
            List<UsedPack> after) {
        this.stored = stored;
        this.today = today;
        this.swap = swap;
        this.changed = changed;
        this.oldPlans = plans(before);
        this.newPlans = plans(after);
        this.packsOfToday = swap.run(PACKS);
    }

    private static Map<String, String> plans(List<UsedPack> packs) {
        Map<String, String> digests = new HashMap<>();
        packs.forEach(pack -> digests.merge(pack.id(), pack.planDigest(), (a, b) -> a + " " + b));
        return digests;
    }

    @Override
    public Found causes(CaseKey key, LocalDate day) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (packsOfToday.saysTheSame(stored, key, day)) {
            for (Cause cause : List.of(Cause.DATA, Cause.POLICY)) {
                if (!oneNew(cause).saysTheSame(stored, key, day)) {
                    causes.add(cause);
                }
            }
            return causes.isEmpty() ? new Found(EnumSet.of(Cause.DATA, Cause.POLICY), true) : new Found(causes, false);
        }
        boolean plan = !oldPlans.getOrDefault(key.plan(), "").equals(newPlans.getOrDefault(key.plan(), ""));
        if (plan) {
            causes.add(Cause.PLAN);
        }
        if (changed.contains(Cause.PACK)) {
            causes.add(Cause.PACK);
        }
        if (causes.isEmpty()) {
            causes.add(changed.contains(Cause.PLAN) ? Cause.PLAN : Cause.LIBRARY);
        }
        for (Cause cause : List.of(Cause.DATA, Cause.POLICY)) {
            if (!oneOld(cause).saysTheSame(today, key, day)) {
                causes.add(cause);
            }
        }
        return new Found(causes, causes.size() > 1);
    }

    private VerdictTable oneNew(Cause cause) {
        return oneNew.computeIfAbsent(cause, c -> swap.run(EnumSet.of(Cause.PLAN, Cause.PACK, c)));
    }

    private VerdictTable oneOld(Cause cause) {
        return oneOld.computeIfAbsent(
                cause, c -> swap.run(EnumSet.of(Cause.PLAN, Cause.PACK, c == Cause.DATA ? Cause.POLICY : Cause.DATA)));
    }
}
