package vn.datchuan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.engine.Decision;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.FlagSet;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Revision;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** What all conclusions on one case come to: the deciding pack's, or those of the last policy that reviewed it. */
record Outcome(Verdict verdict, Optional<Severity> severity, Set<Flag> flags, Optional<NotAssessedReason> reason) {

    static Outcome of(Decision decision) {
        if (decision.failed() || decision.conclusions().isEmpty()) {
            return notAssessed(NotAssessedReason.RULE_ERROR);
        }
        if (decision.conflicting()) {
            return notAssessed(NotAssessedReason.CONFLICTING_RULES);
        }
        Conclusion last = decision.last();
        int reviews = decision.reviews().size();
        List<Conclusion> standing = reviews == 0
                ? decision.conclusions()
                : decision.reviews().get(reviews - 1).conclusions();
        int flags = 0;
        for (Conclusion conclusion : standing) {
            flags |= FlagSet.bits(conclusion.flags());
        }
        return new Outcome(last.verdict(), last.severity(), FlagSet.of(flags), last.reason());
    }

    /** What this took the place of; empty where it is what the deciding pack concluded. */
    Optional<Revision> revision(Decision decision, Optional<ExpertOverride> override) {
        if (decision.conclusions().isEmpty()) {
            return Optional.empty();
        }
        Conclusion computed = decision.conclusions().get(0);
        if (verdict == computed.verdict() && reason.equals(computed.reason()) && severity.equals(computed.severity())) {
            return Optional.empty();
        }
        Optional<ExpertOverride> said = override.filter(o -> o.verdict() == verdict);
        return Optional.of(
                new Revision(computed.verdict(), computed.severity(), computed.reason(), decision.row(), said));
    }

    private static Outcome notAssessed(NotAssessedReason reason) {
        return new Outcome(Verdict.NOT_ASSESSED, Optional.empty(), Set.of(), Optional.of(reason));
    }
}
