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
        boolean projectedMet) {}
