package vn.datchuan.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.testkit.PlanCase.Expectation;

/**
 * Says of generated cases of a pack with rules which rule decides, so that a rule that fires where another did is noticed. Where it is one of the pack's
 * own, the printed target alone says nothing, and what the rules conclude is expected.
 */
final class OwnRules {

    private final RuleBase rules;
    private final Verdicts verdicts;
    private final PlanVariants variants;

    OwnRules(RuleBase rules, Verdicts verdicts, PlanVariants variants) {
        this.rules = rules;
        this.verdicts = verdicts;
        this.variants = variants;
    }

    /** The same cases; each expectation names the rule. */
    List<PlanCase> told(List<PlanCase> ofTargets, List<PlanCase> ofRules) {
        List<PlanCase> told = new ArrayList<>(ofTargets.size() + ofRules.size());
        Set<List<CaseValue>> given = new HashSet<>();
        for (PlanCase c : ofTargets) {
            given.add(c.values());
            told.add(told(c, false));
        }
        for (PlanCase c : ofRules) {
            if (given.add(c.values())) {
                told.add(told(c, true));
            }
        }
        return told;
    }

    private PlanCase told(PlanCase c, boolean ofRule) {
        List<PlanJudged> judged = PlanFacts.of(c, variants, verdicts.bench().assembler());
        List<Trial> trials = new ArrayList<>();
        judged.forEach(one -> trials.addAll(one.judged().trials()));
        verdicts.ask(trials);
        List<Expectation> expected = new ArrayList<>();
        boolean own = false;
        for (Expectation one : c.expected()) {
            Optional<Judged> found = judged.stream()
                    .map(PlanJudged::judged)
                    .filter(j -> j.subject().equals(one.subject()))
                    .findFirst();
            if (found.isEmpty()) {
                expected.add(one);
                continue;
            }
            CaseVerdict got = found.orElseThrow().verdict(verdicts::of);
            boolean decides = found.orElseThrow().trials().stream()
                    .anyMatch(trial -> !trial.of(rules).isEmpty());
            ExpectedVerdict said = decides || ofRule ? ExpectedVerdict.of(got.verdict()) : one.verdict();
            String rule = String.join(" and ", got.rules());
            ExpectedVerdict named =
                    new ExpectedVerdict(said.verdict(), said.row(), rule, said.severity(), said.reason(), said.flags());
            expected.add(new Expectation(one.indicator(), one.period(), named, one.place()));
            own |= decides;
        }
        String why = own ? c.why() + "; decided by a rule of the pack" : c.why();
        return new PlanCase(c.name(), why, c.place(), c.asOf(), c.unit(), c.group(), c.policy(), c.values(), expected);
    }
}
