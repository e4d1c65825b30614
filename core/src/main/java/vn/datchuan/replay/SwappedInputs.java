package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.datchuan.timeline.CaseKey;
import vn.datchuan.timeline.Cause;

/**
 * Finds causes where all old inputs are at hand. First everything is as it was: where this library then judges otherwise than stored, it is a cause itself. Then
 * one input at a time is that of today: each that alone changes what the old ones give is a cause. Where there is none so far, those are causes without which
 * today's verdict would not stand, and they are so together.
 */
final class SwappedInputs implements CauseFinder {

    private static final Set<Cause> INPUTS = EnumSet.of(Cause.DATA, Cause.PLAN, Cause.PACK, Cause.POLICY);

    private final VerdictTable stored;
    private final VerdictTable today;
    private final Swap swap;
    private final VerdictTable allOld;
    private final Map<Cause, VerdictTable> oneNew = new EnumMap<>(Cause.class);
    private final Map<Cause, VerdictTable> oneOld = new EnumMap<>(Cause.class);

    SwappedInputs(VerdictTable stored, VerdictTable today, Swap swap, VerdictTable allOld) {
        this.stored = stored;
        this.today = today;
        this.swap = swap;
        this.allOld = allOld;
    }

    @Override
    public Found causes(CaseKey key, LocalDate day) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!allOld.saysTheSame(stored, key, day)) {
            causes.add(Cause.LIBRARY);
        }
        for (Cause cause : INPUTS) {
            if (!oneNew(cause).saysTheSame(allOld, key, day)) {
                causes.add(cause);
            }
        }
        if (!causes.isEmpty()) {
            return new Found(causes, false);
        }
        for (Cause cause : INPUTS) {
            if (!oneOld(cause).saysTheSame(today, key, day)) {
                causes.add(cause);
            }
        }
        return new Found(causes.isEmpty() ? INPUTS : causes, true);
    }

    private VerdictTable oneNew(Cause cause) {
        return oneNew.computeIfAbsent(cause, c -> swap.run(EnumSet.of(c)));
    }

    private VerdictTable oneOld(Cause cause) {
        return oneOld.computeIfAbsent(cause, c -> {
            Set<Cause> others = EnumSet.noneOf(Cause.class);
            for (Cause other : INPUTS) {
                if (other != c) {
                    others.add(other);
                }
            }
            return swap.run(others);
        });
    }
}
