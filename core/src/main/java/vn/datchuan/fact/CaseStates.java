package vn.datchuan.fact;

import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.NotAssessedReason;

/** The yes-or-no states of a case; {@link IndicatorCase} says what each means. */
public record CaseStates(
        @Nullable NotAssessedReason obstacle,
        boolean qualitative,
        Evidence evidence,
        boolean late,
        boolean begun,
        boolean closed,
        boolean measured,
        boolean conclusive,
        boolean met,
        boolean alreadyMet,
        boolean irreversible,
        boolean attainable,
        boolean maintained,
        boolean onPath,
        boolean projectedMet) {

    /** All states in one number: two cases with the same one have the same states. */
    long bits() {
        long bits = obstacle == null ? 0 : obstacle.ordinal() + 1L;
        bits = bits << 3 | evidence.ordinal();
        bits = bits << 1 | bit(qualitative);
        bits = bits << 1 | bit(late);
        bits = bits << 1 | bit(begun);
        bits = bits << 1 | bit(closed);
        bits = bits << 1 | bit(measured);
        bits = bits << 1 | bit(conclusive);
        bits = bits << 1 | bit(met);
        bits = bits << 1 | bit(alreadyMet);
        bits = bits << 1 | bit(irreversible);
        bits = bits << 1 | bit(attainable);
        bits = bits << 1 | bit(maintained);
        bits = bits << 1 | bit(onPath);
        return bits << 1 | bit(projectedMet);
    }

    private static int bit(boolean state) {
        return state ? 1 : 0;
    }
}
