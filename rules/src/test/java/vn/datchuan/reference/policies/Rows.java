package vn.datchuan.reference.policies;

import java.util.Set;
import java.util.TreeSet;
import vn.datchuan.reference.CaseView;
import vn.datchuan.reference.ReferenceVerdict;

/** Verdicts of a policy's rows on one open case, with the marks that the figure brings along. */
final class Rows {

    private final String policy;
    private final CaseView view;

    Rows(String policy, CaseView view) {
        this.policy = policy;
        this.view = view;
    }

    /** Out of reach by arithmetic: every forecasting policy says that before it looks at a trend. */
    ReferenceVerdict unreachable() {
        return severe("R", "UNREACHABLE");
    }

    /** Met and cannot be undone, likewise. */
    ReferenceVerdict secured() {
        return verdict("D", "PASS", null, null, view.comparisonFlags());
    }

    ReferenceVerdict provisional(String row, String... flags) {
        Set<String> all = view.comparisonFlags();
        all.add("PROVISIONAL");
        all.addAll(Set.of(flags));
        return verdict(row, "PASS", null, null, all);
    }

    ReferenceVerdict onTrack(String row, String... flags) {
        return verdict(row, "ON_TRACK", null, null, Set.of(flags));
    }

    ReferenceVerdict atRisk(String row) {
        return verdict(row, "AT_RISK", null, null, Set.of());
    }

    ReferenceVerdict severe(String row, String... flags) {
        return verdict(row, "AT_RISK", "SEVERE", null, Set.of(flags));
    }

    ReferenceVerdict notAssessed(String row, String reason) {
        return verdict(row, "NOT_ASSESSED", null, reason, Set.of());
    }

    private ReferenceVerdict verdict(String row, String verdict, String severity, String reason, Set<String> flags) {
        Set<String> all = new TreeSet<>(flags);
        if (view.estimate()) {
            all.add("ESTIMATE");
        }
        return new ReferenceVerdict(policy + "-" + row, verdict, severity, reason, all);
    }
}
