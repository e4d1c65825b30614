package vn.datchuan.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.verdict.Verdict;

/**
 * One case that is judged otherwise than before, as of one day.
 *
 * @param before empty: the case was not there
 * @param after empty: the case is no longer there
 * @param causes each is enough by itself to change it; where none is, all that are needed together; where an old pack was not at hand, all that may be
 * @param together true if only all causes together change it
 */
public record VerdictChange(
        CaseKey key,
        LocalDate asOf,
        Optional<DatedVerdict> before,
        Optional<DatedVerdict> after,
        Set<Cause> causes,
        boolean together) {

    public VerdictChange {
        causes = causes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(causes));
    }

    /** True if the verdict itself is another; otherwise only what led to it. */
    public boolean ofVerdict() {
        return !verdict(before).equals(verdict(after));
    }

    /** {@code PASS → FAIL}, with {@code –} where the case is not there. */
    public String direction() {
        return verdict(before) + " → " + verdict(after);
    }

    private static String verdict(Optional<DatedVerdict> of) {
        return of.isEmpty()
                ? "–"
                : of.map(DatedVerdict::verdict).map(Verdict::name).orElse("–");
    }
}
