package vn.datchuan.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.FlagSet;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** What all conclusions on one case come to: the deciding pack's, or those of the last policy that reviewed it. */
public record Outcome(
        Verdict verdict, Optional<Severity> severity, Set<Flag> flags, Optional<NotAssessedReason> reason) {

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

    private static Outcome notAssessed(NotAssessedReason reason) {
        return new Outcome(Verdict.NOT_ASSESSED, Optional.empty(), Set.of(), Optional.of(reason));
    }
}
