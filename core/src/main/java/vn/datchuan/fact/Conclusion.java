package vn.datchuan.fact;

import java.util.Optional;
import java.util.Set;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.FlagSet;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** What one rule concluded of one case. Rules refine it in the one statement that concludes: {@code conclude(AT_RISK, rule).severe()}. */
public final class Conclusion {

    private final String rule;
    private final Verdict verdict;
    private final Optional<NotAssessedReason> reason;
    private int flags;
    private final Set<Flag> comparisonFlags;
    private Optional<Severity> severity = Optional.empty();

    Conclusion(
            String rule,
            Verdict verdict,
            Optional<NotAssessedReason> reason,
            Set<Flag> figureFlags,
            Set<Flag> comparisonFlags) {
        this.rule = rule;
        this.verdict = verdict;
        this.reason = reason;
        this.comparisonFlags = comparisonFlags;
        flags = FlagSet.bits(figureFlags);
    }

    /** Marks the verdict. */
    public Conclusion flag(Flag flag) {
        flags |= FlagSet.bit(flag);
        return this;
    }

    /** Marks an AT_RISK as severe (khó đạt). */
    public Conclusion severe() {
        severity = Optional.of(Severity.SEVERE);
        return this;
    }

    /** Says that the value itself was compared with the threshold: adds the marks that belong to that comparison. */
    public Conclusion compared() {
        for (Flag flag : comparisonFlags) {
            if (flag != Flag.EXCEEDED || verdict == Verdict.PASS) {
                flags |= FlagSet.bit(flag);
            }
        }
        return this;
    }

    /** Adds a mark where it holds. */
    public Conclusion flagIf(boolean holds, Flag flag) {
        return holds ? flag(flag) : this;
    }

    /** True if both say the same, marks apart. */
    public boolean sameVerdict(Conclusion other) {
        return verdict == other.verdict && reason.equals(other.reason) && severity.equals(other.severity);
    }

    public String rule() {
        return rule;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Optional<NotAssessedReason> reason() {
        return reason;
    }

    public Optional<Severity> severity() {
        return severity;
    }

    public Set<Flag> flags() {
        return FlagSet.of(flags);
    }
}
