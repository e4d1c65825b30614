package vn.datchuan.examples.benchmarks;

import java.util.List;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/** The base pack as a contender decides it: the choice is the contender's, the roll-up of sets is plain Java. */
record ChosenRules(RuleChoice choice) implements CaseRules {

    @Override
    public void conclude(List<? extends Concludable> cases) {
        for (Concludable one : cases) {
            if (one instanceof IndicatorCase fact) {
                BaseRule rule = choice.of(fact);
                if (rule != null) {
                    rule.conclude(fact);
                }
            } else if (one instanceof VerdictTally tally) {
                JavaRollUp.conclude(tally);
            }
        }
    }
}
