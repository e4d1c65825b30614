package vn.datchuan.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * The verdict on one case as of one day.
 *
 * @param asOf the day; nothing closed or known later was used
 * @param target printed text in force on that day
 * @param observed the figure that counted, as the values form writes it; empty: none
 * @param observedAsOf day on which that figure was closed
 * @param margin signed distance to the threshold, better is positive; points for shares
 * @param pack id of the pack that decided; empty: none did
 * @param row row of the rule that concluded; empty where none did
 * @param decisionId digest of what the decision follows from
 */
public record DatedVerdict(
        LocalDate asOf,
        Verdict verdict,
        Optional<Severity> severity,
        Set<Flag> flags,
        Optional<NotAssessedReason> reason,
        String target,
        String observed,
        Optional<LocalDate> observedAsOf,
        Optional<BigDecimal> margin,
        String pack,
        String row,
        String decisionId) {

    public DatedVerdict {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        margin = margin.map(Plain::of);
    }

    /** True if a reader would be told the same: verdict, severity, flags, reason, target, figure, margin, pack and row; the decision id may differ. */
    public boolean saysTheSame(DatedVerdict other) {
        return asOf.equals(other.asOf)
                && verdict == other.verdict
                && severity.equals(other.severity)
                && flags.equals(other.flags)
                && reason.equals(other.reason)
                && target.equals(other.target)
                && observed.equals(other.observed)
                && observedAsOf.equals(other.observedAsOf)
                && margin.equals(other.margin)
                && pack.equals(other.pack)
                && row.equals(other.row);
    }
}
