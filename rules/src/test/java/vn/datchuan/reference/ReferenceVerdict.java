package vn.datchuan.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The row that concluded and what it concluded.
 *
 * @param row "1" to "12", with 8a, 8b, 9a, 9b and 9c
 * @param verdict PASS, FAIL, AT_RISK, ON_TRACK or NOT_ASSESSED
 * @param severity SEVERE or null
 * @param reason of NOT_ASSESSED, else null
 * @param flags sorted
 */
public record ReferenceVerdict(String row, String verdict, String severity, String reason, Set<String> flags) {

    public ReferenceVerdict {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    static ReferenceVerdict of(String row, String verdict, Collection<String> flags) {
        return new ReferenceVerdict(row, verdict, null, null, Set.copyOf(flags));
    }

    static ReferenceVerdict of(String row, String verdict, String... flags) {
        return of(row, verdict, List.of(flags));
    }

    static ReferenceVerdict severe(String row, Collection<String> flags) {
        return new ReferenceVerdict(row, "AT_RISK", "SEVERE", null, Set.copyOf(flags));
    }

    static ReferenceVerdict notAssessed(String row, String reason, Collection<String> flags) {
        return new ReferenceVerdict(row, "NOT_ASSESSED", null, reason, Set.copyOf(flags));
    }

    static ReferenceVerdict notAssessed(String row, String reason, String... flags) {
        return notAssessed(row, reason, List.of(flags));
    }
}
