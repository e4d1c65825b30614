package vn.datchuan.reference;

import java.util.List;
import java.util.Set;

/** One verdict for a set of verdicts: of a unit and year, or of the parts of a compound target. */
public final class ReferenceTally {

    private static final Set<String> NOT_AGAINST = Set.of("NOT_DUE", "NO_CASES", "NOT_APPLICABLE");

    private ReferenceTally() {}

    /** A member's verdict with its reason, which is null unless it is NOT_ASSESSED. */
    public record Part(String verdict, String reason) {}

    /** A unit's verdict: what has no target is no member, what is not due, without cases or not applicable does not count against. */
    public static String rollUp(List<Part> parts) {
        return worst(parts.stream()
                .filter(part -> part.reason() == null
                        || !part.reason().equals("NO_TARGET") && !NOT_AGAINST.contains(part.reason()))
                .map(Part::verdict)
                .toList());
    }

    /** A compound target's verdict: every part counts. */
    public static String compound(List<Part> parts) {
        return worst(parts.stream().map(Part::verdict).toList());
    }

    private static String worst(List<String> counting) {
        for (String verdict : List.of("FAIL", "AT_RISK", "NOT_ASSESSED", "ON_TRACK", "PASS")) {
            if (counting.contains(verdict)) {
                return verdict;
            }
        }
        return "NOT_ASSESSED";
    }
}
