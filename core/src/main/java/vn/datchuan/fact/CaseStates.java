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

    static final int QUALITATIVE = 1 << 0;
    static final int LATE = 1 << 1;
    static final int BEGUN = 1 << 2;
    static final int CLOSED = 1 << 3;
    static final int MEASURED = 1 << 4;
    static final int CONCLUSIVE = 1 << 5;
    static final int MET = 1 << 6;
    static final int ALREADY_MET = 1 << 7;
    static final int IRREVERSIBLE = 1 << 8;
    static final int ATTAINABLE = 1 << 9;
    static final int MAINTAINED = 1 << 10;
    static final int ON_PATH = 1 << 11;
    static final int PROJECTED_MET = 1 << 12;

    private static final int EVIDENCE_SHIFT = 13;
    private static final int EVIDENCE_MASK = 7;
    private static final int OBSTACLE_SHIFT = EVIDENCE_SHIFT + 3;
    private static final Evidence[] EVIDENCE = Evidence.values();
    private static final NotAssessedReason[] REASONS = NotAssessedReason.values();

    /** All states in one number: two cases with the same one have the same states. */
    long bits() {
        long bits = obstacle == null ? 0 : obstacle.ordinal() + 1L;
        bits = bits << OBSTACLE_SHIFT | (long) evidence.ordinal() << EVIDENCE_SHIFT;
        bits |= qualitative ? QUALITATIVE : 0;
        bits |= late ? LATE : 0;
        bits |= begun ? BEGUN : 0;
        bits |= closed ? CLOSED : 0;
        bits |= measured ? MEASURED : 0;
        bits |= conclusive ? CONCLUSIVE : 0;
        bits |= met ? MET : 0;
        bits |= alreadyMet ? ALREADY_MET : 0;
        bits |= irreversible ? IRREVERSIBLE : 0;
        bits |= attainable ? ATTAINABLE : 0;
        bits |= maintained ? MAINTAINED : 0;
        bits |= onPath ? ON_PATH : 0;
        bits |= projectedMet ? PROJECTED_MET : 0;
        return bits;
    }

    /** One of the yes-or-no states. */
    static boolean has(long bits, int state) {
        return (bits & state) != 0;
    }

    static Evidence evidence(long bits) {
        return EVIDENCE[(int) (bits >>> EVIDENCE_SHIFT) & EVIDENCE_MASK];
    }

    static @Nullable NotAssessedReason obstacle(long bits) {
        int reason = (int) (bits >>> OBSTACLE_SHIFT);
        return reason == 0 ? null : REASONS[reason - 1];
    }
}
