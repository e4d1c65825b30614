package vn.datchuan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Revision;

/** What the packs said of one case: what the pack that decided concluded, and what reviewing policies made of it. Immutable. */
public final class Decision {

    static final Decision UNDECIDED = new Decision(Optional.empty(), List.of(), Optional.empty(), List.of());

    private final Optional<RuleBase> ruleBase;
    private final List<Conclusion> conclusions;
    private final Optional<RuleFailure> failure;
    private final List<Review> reviews;
    private final Outcome outcome;

    Decision(
            Optional<RuleBase> ruleBase,
            List<Conclusion> conclusions,
            Optional<RuleFailure> failure,
            List<Review> reviews) {
        this.ruleBase = ruleBase;
        this.conclusions = List.copyOf(conclusions);
        this.failure = failure;
        this.reviews = List.copyOf(reviews);
        this.outcome = Outcome.of(this);
    }

    /** The pack that decided or whose rule threw; empty if none said anything. */
    public Optional<RuleBase> ruleBase() {
        return ruleBase;
    }

    /** All conclusions of that pack, sorted by rule. */
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    public Optional<RuleFailure> failure() {
        return failure;
    }

    /** In the order of the policies, only those that said something. */
    public List<Review> reviews() {
        return reviews;
    }

    /** What it all comes to. */
    public Outcome outcome() {
        return outcome;
    }

    /** What the outcome took the place of; empty where it is what the deciding pack concluded. */
    public Optional<Revision> revision(Optional<ExpertOverride> override) {
        if (conclusions.isEmpty()) {
            return Optional.empty();
        }
        Conclusion computed = conclusions.get(0);
        if (outcome.verdict() == computed.verdict()
                && outcome.reason().equals(computed.reason())
                && outcome.severity().equals(computed.severity())) {
            return Optional.empty();
        }
        Optional<ExpertOverride> said = override.filter(o -> o.verdict() == outcome.verdict());
        return Optional.of(new Revision(computed.verdict(), computed.severity(), computed.reason(), row(), said));
    }

    /** True if two conclusions of one pack contradict each other. */
    public boolean conflicting() {
        boolean conflicting = conflicting(conclusions);
        for (Review review : reviews) {
            conflicting |= conflicting(review.conclusions());
        }
        return conflicting;
    }

    /** True if a rule threw. */
    public boolean failed() {
        boolean failed = failure.isPresent();
        for (Review review : reviews) {
            failed |= review.failure().isPresent();
        }
        return failed;
    }

    /** True if something was concluded, without a contradiction and without a failure. */
    boolean clear() {
        return !conclusions.isEmpty() && !failed() && !conflicting();
    }

    /** The conclusion that stands, where the decision is clear. */
    public Conclusion last() {
        return reviews.isEmpty()
                ? conclusions.get(0)
                : reviews.get(reviews.size() - 1).conclusions().get(0);
    }

    /** Row of the table that concluded before any review; empty for a rule outside it, and where none concluded. */
    public String row() {
        return conclusions.isEmpty() ? "" : row(ruleBase, conclusions.get(0));
    }

    /** Row that the standing conclusion came from: that of the last review that changed the verdict, else {@link #row()}. */
    public String standingRow() {
        if (conclusions.isEmpty()) {
            return "";
        }
        Optional<RuleBase> from = ruleBase;
        Conclusion standing = conclusions.get(0);
        for (Review review : reviews) {
            if (review.revises(standing)) {
                standing = review.conclusions().get(0);
                from = Optional.of(review.ruleBase());
            }
        }
        return row(from, standing);
    }

    private static String row(Optional<RuleBase> from, Conclusion conclusion) {
        return from.flatMap(b -> b.index().find(conclusion.rule()))
                .map(RuleEntry::row)
                .orElse("");
    }

    Decision with(Review review) {
        List<Review> more = new ArrayList<>(reviews);
        more.add(review);
        return new Decision(ruleBase, conclusions, failure, more);
    }

    private static boolean conflicting(List<Conclusion> conclusions) {
        for (int i = 1; i < conclusions.size(); i++) {
            if (!conclusions.get(0).sameVerdict(conclusions.get(i))) {
                return true;
            }
        }
        return false;
    }
}
