package vn.datchuan.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * What came out for one expectation of a case.
 *
 * @param rows rows of the rules that concluded, sorted by rule; empty texts for rules without one
 * @param rules names of the rules that concluded, sorted; more than one only where a pack has two answers
 */
record CaseVerdict(
        Verdict verdict,
        Optional<Severity> severity,
        Optional<NotAssessedReason> reason,
        Set<Flag> flags,
        List<String> rows,
        List<String> rules) {

    CaseVerdict {
        flags = Set.copyOf(flags);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /** Nothing was concluded, or nothing that can stand. */
    static CaseVerdict notAssessed(NotAssessedReason reason, List<String> rows, List<String> rules) {
        return new CaseVerdict(Verdict.NOT_ASSESSED, Optional.empty(), Optional.of(reason), Set.of(), rows, rules);
    }

    /** Verdict, reason, severity, row and flags in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict.name());
        reason.ifPresent(r -> text.append(' ').append(r));
        severity.ifPresent(s -> text.append(' ').append(s));
        if (!rows.isEmpty()) {
            text.append(", row ").append(String.join(" and ", rows));
        }
        return flags.isEmpty()
                ? text.toString()
                : text.append(", flags ").append(new TreeSet<>(flags)).toString();
    }
}
