package vn.datchuan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * The verdict of a policy on a series.
 *
 * @param row of the policy's table that concluded; empty for a rule outside it, or where none did
 * @param figures what was computed, by the names that rules use: among them {@code shortfall}, {@code missProbability} and {@code projected}
 */
public record SeriesVerdict(
        String id,
        Verdict verdict,
        Optional<Severity> severity,
        Set<Flag> flags,
        Optional<NotAssessedReason> reason,
        String row,
        Map<String, BigDecimal> figures) {

    public SeriesVerdict {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
