package vn.datchuan.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/**
 * One expectation of a case with the facts that decide it.
 *
 * @param subject indicator and period, or the name of the case
 * @param trials one, or the parts of a compound target
 * @param compound it is the whole that is expected, which its worst part decides
 */
record Judged(PackCase of, String subject, ExpectedVerdict expected, List<Trial> trials, boolean compound) {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.FAIL, Verdict.AT_RISK, Verdict.NOT_ASSESSED, Verdict.ON_TRACK, Verdict.PASS);

    Judged {
        trials = List.copyOf(trials);
    }

    /** What comes of it, with the verdict of each fact given. */
    CaseVerdict verdict(Function<Trial, CaseVerdict> ofFact) {
        if (!compound) {
            return ofFact.apply(trials.get(0));
        }
        List<CaseVerdict> parts = trials.stream().map(ofFact).toList();
        Verdict worst = Verdict.PASS;
        for (Verdict verdict : WORST_FIRST) {
            if (parts.stream().anyMatch(part -> part.verdict() == verdict)) {
                worst = verdict;
                break;
            }
        }
        return whole(worst, parts);
    }

    /** True if it is as expected. Of a compound target the rule that rolls it up is not looked at. */
    boolean isMet(Function<Trial, CaseVerdict> ofFact) {
        ExpectedVerdict asked = compound
                ? new ExpectedVerdict(
                        expected.verdict(), "", "", expected.severity(), expected.reason(), expected.flags())
                : expected;
        return asked.isMetBy(verdict(ofFact));
    }

    private static CaseVerdict whole(Verdict worst, List<CaseVerdict> parts) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Optional<Severity> severity = Optional.empty();
        Optional<NotAssessedReason> reason = Optional.empty();
        for (CaseVerdict part : parts) {
            if (part.verdict() == worst) {
                flags.addAll(part.flags());
                severity = severity.or(part::severity);
                reason = reason.or(part::reason);
            }
        }
        flags.remove(Flag.EXCEEDED);
        if (!parts.stream().allMatch(part -> part.flags().contains(Flag.ALREADY_MET))) {
            flags.remove(Flag.ALREADY_MET);
        }
        return new CaseVerdict(worst, severity, reason, flags, List.of("roll-up"), List.of());
    }
}
