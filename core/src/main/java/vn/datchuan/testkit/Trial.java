package vn.datchuan.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.verdict.ExpertOverride;

/** One fact of a case, with what each pack's rules conclude of it when asked alone. */
final class Trial {

    private final Concludable fact;
    private final LocalDate asOf;
    private final Optional<ExpertOverride> decision;
    private final Map<RuleBase, List<Conclusion>> conclusions = new HashMap<>();
    private final Map<RuleBase, ConcludedCase> reviewed = new HashMap<>();

    Trial(Concludable fact, LocalDate asOf, Optional<ExpertOverride> decision) {
        this.fact = fact;
        this.asOf = asOf;
        this.decision = decision;
    }

    Concludable fact() {
        return fact;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What a person decided of the case. */
    Optional<ExpertOverride> decision() {
        return decision;
    }

    /** What a pack concludes, sorted by rule; empty where it has nothing to say or was not asked. */
    List<Conclusion> of(RuleBase rules) {
        return conclusions.getOrDefault(rules, List.of());
    }

    void put(RuleBase rules, List<Conclusion> concluded) {
        conclusions.put(rules, List.copyOf(concluded));
    }

    /** The fact that a reviewing policy sees; empty where nothing clear was concluded before. */
    Optional<ConcludedCase> reviewedBy(RuleBase rules) {
        return Optional.ofNullable(reviewed.get(rules));
    }

    void putReviewed(RuleBase rules, ConcludedCase concluded) {
        reviewed.put(rules, concluded);
    }

    /** The fact that a pack's rules see: of a reviewing policy the concluded case. */
    Optional<Concludable> seenBy(RuleBase rules, boolean review) {
        return review ? reviewedBy(rules).map(c -> (Concludable) c) : Optional.of(fact);
    }
}
