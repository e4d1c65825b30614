package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * What a case expects. Of severity, reason and flags: not said, or exactly that. Where a row or rule is named, no other rule of the pack may conclude
 * beside it.
 *
 * @param row empty: not said
 * @param rule empty: not said
 * @param severity empty: not said; {@link #NONE}: none
 * @param reason empty: not said; {@link #NONE}: none
 * @param flags empty: not said
 */
public record ExpectedVerdict(
        Verdict verdict, String row, String rule, String severity, String reason, Optional<Set<Flag>> flags) {

    /** Stands for "there must be none". */
    public static final String NONE = "none";

    public ExpectedVerdict {
        flags = flags.map(Set::copyOf);
    }

    /** The verdict alone. */
    public static ExpectedVerdict of(Verdict verdict) {
        return new ExpectedVerdict(verdict, "", "", "", "", Optional.empty());
    }

    /** What differs, each as {@code row: expected 3, got 2}; empty where all is as expected. */
    List<String> differences(CaseVerdict got) {
        List<String> differences = new ArrayList<>(0);
        add(differences, "verdict", verdict.name(), got.verdict().name());
        if (!row.isEmpty()) {
            add(differences, "row", row, String.join(" and ", got.rows()));
        }
        if (!rule.isEmpty()) {
            add(differences, "rule", rule, String.join(" and ", got.rules()));
        }
        add(
                differences,
                "severity",
                severity,
                got.severity().map(Severity::name).orElse(NONE));
        add(
                differences,
                "reason",
                reason,
                got.reason().map(NotAssessedReason::name).orElse(NONE));
        if (flags.isPresent() && !flags.orElseThrow().equals(got.flags())) {
            differences.add(
                    "flags: expected " + new TreeSet<>(flags.orElseThrow()) + ", got " + new TreeSet<>(got.flags()));
        }
        return differences;
    }

    /** True where {@link #differences} is empty. */
    boolean isMetBy(CaseVerdict got) {
        return differences(got).isEmpty();
    }

    private static void add(List<String> differences, String what, String expected, String got) {
        if (!expected.isEmpty() && !expected.equals(got)) {
            differences.add(what + ": expected " + expected + ", got " + (got.isEmpty() ? "none" : got));
        }
    }
}
