package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Conclusion;

/** Expectations of one policy's cases with all packs asked about their facts. */
final class JudgedCases {

    private final Verdicts verdicts;
    private final List<Judged> judged;
    private final Map<Trial, Judged> byTrial = new HashMap<>();
    private final Set<PackCase> misread = Collections.newSetFromMap(new IdentityHashMap<>());

    JudgedCases(Verdicts verdicts, List<Judged> judged) {
        this.verdicts = verdicts;
        this.judged = List.copyOf(judged);
        List<Trial> trials = new ArrayList<>();
        for (Judged one : judged) {
            if (one.of() instanceof SingleCase single && !SingleFacts.isReadAsSaid(single)) {
                misread.add(single);
            }
            for (Trial trial : one.trials()) {
                trials.add(trial);
                byTrial.put(trial, one);
            }
        }
        verdicts.ask(trials);
    }

    Verdicts verdicts() {
        return verdicts;
    }

    List<Judged> judged() {
        return judged;
    }

    /** The rules of a pack, if it is asked under this policy. */
    Optional<RuleBase> rules(String pack) {
        for (RuleBase rules : verdicts.bench().layers()) {
            if (rules.pack().id().equals(pack)) {
                return Optional.of(rules);
            }
        }
        return verdicts.bench().reviews().stream()
                .filter(rules -> rules.pack().id().equals(pack))
                .findFirst();
    }

    boolean reviews(RuleBase rules) {
        return verdicts.bench().reviews().contains(rules);
    }

    /** True if an expectation holds with the rules as they are, and its target is read as the case says. */
    boolean isMet(Judged one) {
        return !misread.contains(one.of()) && one.isMet(verdicts::of);
    }

    /**
     * The first expectation that no longer holds where a pack concludes something else of some facts; only of those that hold with the rules as they
     * are.
     */
    Optional<Judged> firstBroken(RuleBase rules, Map<Trial, List<Conclusion>> instead) {
        for (Trial changed : instead.keySet()) {
            Judged one = byTrial.get(changed);
            if (one != null
                    && isMet(one)
                    && !one.isMet(trial -> instead.containsKey(trial)
                            ? verdicts.of(trial, rules, instead.getOrDefault(trial, List.of()))
                            : verdicts.of(trial))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
