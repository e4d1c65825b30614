package vn.datchuan.examples.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.Evidence;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/** The base rules for Easy Rules: registered once with its builder, an engine that skips the rest once a rule applied, facts for each case. */
final class EasyRules implements CaseRules {

    private static final String CASE = "case";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules();

    EasyRules() {
        add(BaseRule.CLOSED_AND_MET, c -> isNumeric(c) && c.isClosed() && c.isConclusive() && c.isMet());
        add(BaseRule.CLOSED_AND_MISSED, c -> isNumeric(c) && c.isClosed() && c.isConclusive() && !c.isMet());
        add(BaseRule.CLOSED_WITHOUT_FIGURE, c -> isNumeric(c) && c.isClosed() && !c.isConclusive());
        add(BaseRule.CANNOT_BE_JUDGED, c -> c.getObstacle() != null);
        add(BaseRule.NOT_BEGUN, c -> isNumeric(c) && !c.isBegun());
        add(
                BaseRule.UNDER_WAY_WITHOUT_FIGURE,
                c -> isNumeric(c) && c.isBegun() && !c.isClosed() && !c.isMeasured() && !JavaChoice.isEarly(c));
        add(
                BaseRule.NOTHING_MEASURED_YET,
                c -> isNumeric(c) && c.isBegun() && !c.isClosed() && !c.isMeasured() && JavaChoice.isEarly(c));
        add(BaseRule.APPROVED_IN_TIME, c -> is(c, Evidence.APPROVED) && !c.isLate());
        add(BaseRule.APPROVED_LATE, c -> is(c, Evidence.APPROVED) && c.isLate());
        add(BaseRule.REJECTED_OR_NOT_DONE, c -> c.isClosed() && (is(c, Evidence.REJECTED) || is(c, Evidence.NOT_YET)));
        add(BaseRule.NOTHING_REPORTED, c -> is(c, Evidence.SILENT) && c.isClosed());
        add(BaseRule.REJECTED_EARLY, c -> is(c, Evidence.REJECTED) && !c.isClosed());
        add(BaseRule.NOT_DONE_AND_NEAR, c -> is(c, Evidence.NOT_YET) && !c.isClosed() && isNear(c));
        add(BaseRule.NOT_DONE_AND_TIME_LEFT, c -> is(c, Evidence.NOT_YET) && !c.isClosed() && !isNear(c));
        add(BaseRule.NOTHING_REPORTED_YET, c -> is(c, Evidence.SILENT) && !c.isClosed());
    }

    private void add(BaseRule rule, Predicate<IndicatorCase> condition) {
        rules.register(new RuleBuilder()
                .name(rule.title())
                .priority(rules.size())
                .when(facts -> condition.test(facts.get(CASE)))
                .then(facts -> rule.conclude(facts.get(CASE)))
                .build());
    }

    private static boolean isNumeric(IndicatorCase c) {
        return c.getObstacle() == null && !c.isQualitative();
    }

    private static boolean is(IndicatorCase c, Evidence evidence) {
        return c.getObstacle() == null && c.isQualitative() && c.getEvidence() == evidence;
    }

    private static boolean isNear(IndicatorCase c) {
        return c.getElapsed().compareTo(c.getPolicy().number("milestoneLateShare")) >= 0;
    }

    @Override
    public void conclude(List<? extends Concludable> cases) {
        for (Concludable one : cases) {
            if (one instanceof IndicatorCase) {
                Facts facts = new Facts();
                facts.put(CASE, one);
                engine.fire(rules, facts);
            } else if (one instanceof VerdictTally tally) {
                JavaRollUp.conclude(tally);
            }
        }
    }
}
