package vn.datchuan.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Severity;
import vn.datchuan.verdict.Verdict;

/** The fact of reviewing policies: a case with what was concluded of it. Used in one rule session at a time. */
public final class ConcludedCase implements Concludable {

    private final IndicatorCase subject;
    private final String row;
    private final Conclusion concluded;
    private final @Nullable ExpertOverride expertOverride;
    private final List<Conclusion> conclusions = new ArrayList<>(1);

    /**
     * @param row row of the policy that concluded, empty for a rule outside its table
     * @param expertOverride decision of a person on this very case
     */
    public ConcludedCase(
            IndicatorCase subject, String row, Conclusion concluded, Optional<ExpertOverride> expertOverride) {
        this.subject = subject;
        this.row = row;
        this.concluded = concluded;
        this.expertOverride = expertOverride.orElse(null);
    }

    // What a rule may name -------------------------------------------------------------------------------------------

    /** The case with its states and figures. */
    public IndicatorCase getSubject() {
        return subject;
    }

    public PolicyParameters getPolicy() {
        return subject.getPolicy();
    }

    public String getRow() {
        return row;
    }

    public Verdict getVerdict() {
        return concluded.verdict();
    }

    public @Nullable NotAssessedReason getReason() {
        return concluded.reason().orElse(null);
    }

    /** A person decided this case. */
    public boolean isOverridden() {
        return expertOverride != null;
    }

    /** What the person decided; null if nobody did. */
    public @Nullable Verdict getOverrideVerdict() {
        return expertOverride == null ? null : expertOverride.verdict();
    }

    // What a rule may do ---------------------------------------------------------------------------------------------

    /** Keeps the verdict and marks it. */
    public Conclusion mark(Flag flag, String rule) {
        Conclusion same =
                new Conclusion(rule, concluded.verdict(), concluded.reason(), concluded.flags(), Set.of()).flag(flag);
        return add(concluded.severity().filter(s -> s == Severity.SEVERE).isPresent() ? same.severe() : same);
    }

    /** Says that the verdict does not stand, and why nothing can be concluded. */
    public Conclusion revise(Verdict verdict, NotAssessedReason reason, String rule) {
        return add(new Conclusion(rule, verdict, Optional.of(reason), figureFlags(), Set.of()));
    }

    /** Puts the person's decision in the verdict's place. */
    public Conclusion override(String rule) {
        if (expertOverride == null) {
            throw new IllegalStateException("nobody decided this case");
        }
        return add(new Conclusion(rule, expertOverride.verdict(), Optional.empty(), figureFlags(), Set.of()));
    }

    // What the engine reads ------------------------------------------------------------------------------------------

    @Override
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    /** Marks of the figure itself outlive a revision; those of the verdict do not. */
    private Set<Flag> figureFlags() {
        EnumSet<Flag> kept = EnumSet.noneOf(Flag.class);
        if (concluded.flags().contains(Flag.ESTIMATE)) {
            kept.add(Flag.ESTIMATE);
        }
        return kept;
    }

    private Conclusion add(Conclusion conclusion) {
        conclusions.add(conclusion);
        return conclusion;
    }
}
