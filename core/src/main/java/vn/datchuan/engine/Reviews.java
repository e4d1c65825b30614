package vn.datchuan.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.ConcludedCase;
import vn.datchuan.fact.Conclusion;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.verdict.ExpertOverride;

/**
 * Lets reviewing policies look at what was concluded, one after the other; each sees what the one before made of it. A case without one clear conclusion
 * is not reviewed. Immutable and thread-safe.
 */
public final class Reviews {

    private final List<RuleBase> inOrder;

    public Reviews(List<RuleBase> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    public List<RuleBase> ruleBases() {
        return inOrder;
    }

    /**
     * Reviews decisions; the result has one for each, in their order.
     *
     * @param overrides decision of a person on a case
     */
    public List<Decision> review(
            List<IndicatorCase> cases,
            List<Decision> decisions,
            Function<IndicatorCase, Optional<ExpertOverride>> overrides) {
        List<Decision> reviewed = decisions;
        for (RuleBase policy : inOrder) {
            reviewed = review(policy, cases, reviewed, overrides);
        }
        return reviewed;
    }

    private static List<Decision> review(
            RuleBase policy,
            List<IndicatorCase> cases,
            List<Decision> decisions,
            Function<IndicatorCase, Optional<ExpertOverride>> overrides) {
        List<ConcludedCase> concluded = new ArrayList<>();
        Map<Concludable, Integer> places = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (decision.clear()) {
                ConcludedCase fact =
                        new ConcludedCase(cases.get(i), decision.row(), decision.last(), overrides.apply(cases.get(i)));
                places.put(fact, i);
                concluded.add(fact);
            }
        }
        List<Decision> reviewed = new ArrayList<>(decisions);
        for (RuleFailure failure : policy.judge(concluded)) {
            int place = places.getOrDefault(failure.fact(), -1);
            reviewed.set(place, reviewed.get(place).with(new Review(policy, List.of(), Optional.of(failure))));
        }
        for (ConcludedCase fact : concluded) {
            if (!fact.conclusions().isEmpty()) {
                List<Conclusion> sorted = new ArrayList<>(fact.conclusions());
                sorted.sort(Comparator.comparing(Conclusion::rule));
                int place = places.getOrDefault(fact, -1);
                reviewed.set(place, reviewed.get(place).with(new Review(policy, sorted, Optional.empty())));
            }
        }
        return reviewed;
    }
}
