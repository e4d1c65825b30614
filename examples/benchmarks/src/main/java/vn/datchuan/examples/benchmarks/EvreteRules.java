package vn.datchuan.examples.benchmarks;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.fact.VerdictTally;

/** The base rules for Evrete: conditions as text that it compiles, a knowledge built once, a stateless session for each batch. */
final class EvreteRules implements CaseRules {

    private static final String NUMERIC = "$c.obstacle == null && $c.qualitative == false";
    private static final String MILESTONE = "$c.obstacle == null && $c.qualitative == true";
    private static final String OPEN = "$c.begun && $c.closed == false && $c.measured == false";
    private static final String EARLY =
            "$c.elapsed.compareTo($c.policy.number(\"earlyShare\")) < 0 || $c.elapsedMonths.compareTo($c.reportingMonths) < 0";
    private static final String NEAR = "$c.elapsed.compareTo($c.policy.number(\"milestoneLateShare\")) >= 0";

    private final Knowledge knowledge;

    EvreteRules() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService()
                .newKnowledge()
                .addImport("vn.datchuan.fact.Evidence")
                .builder();
        add(rules, BaseRule.CANNOT_BE_JUDGED, "$c.obstacle != null");
        add(rules, BaseRule.CLOSED_WITHOUT_FIGURE, NUMERIC, "$c.closed", "$c.conclusive == false");
        add(rules, BaseRule.UNDER_WAY_WITHOUT_FIGURE, NUMERIC, OPEN, "!(" + EARLY + ")");
        add(rules, BaseRule.CLOSED_AND_MET, NUMERIC, "$c.closed", "$c.conclusive", "$c.met");
        add(rules, BaseRule.CLOSED_AND_MISSED, NUMERIC, "$c.closed", "$c.conclusive", "$c.met == false");
        add(rules, BaseRule.NOT_BEGUN, NUMERIC, "$c.begun == false");
        add(rules, BaseRule.NOTHING_MEASURED_YET, NUMERIC, OPEN, EARLY);
        add(rules, BaseRule.APPROVED_IN_TIME, MILESTONE, is("APPROVED"), "$c.late == false");
        add(rules, BaseRule.APPROVED_LATE, MILESTONE, is("APPROVED"), "$c.late");
        add(rules, BaseRule.REJECTED_OR_NOT_DONE, MILESTONE, "$c.closed", is("REJECTED") + " || " + is("NOT_YET"));
        add(rules, BaseRule.NOTHING_REPORTED, MILESTONE, "$c.closed", is("SILENT"));
        add(rules, BaseRule.REJECTED_EARLY, MILESTONE, "$c.closed == false", is("REJECTED"));
        add(rules, BaseRule.NOT_DONE_AND_NEAR, MILESTONE, "$c.closed == false", is("NOT_YET"), NEAR);
        add(rules, BaseRule.NOT_DONE_AND_TIME_LEFT, MILESTONE, "$c.closed == false", is("NOT_YET"), "!(" + NEAR + ")");
        add(rules, BaseRule.NOTHING_REPORTED_YET, MILESTONE, "$c.closed == false", is("SILENT"));
        knowledge = rules.build();
    }

    private static String is(String evidence) {
        return "$c.evidence == Evidence." + evidence;
    }

    private static void add(RuleSetBuilder<Knowledge> rules, BaseRule rule, String... conditions) {
        LhsBuilder<Knowledge> left = rules.newRule(rule.title()).forEach("$c", IndicatorCase.class);
        left.where(conditions).execute(context -> rule.conclude(context.get("$c")));
    }

    @Override
    public void conclude(List<? extends Concludable> cases) {
        StatelessSession session = knowledge.newStatelessSession();
        for (Concludable one : cases) {
            if (one instanceof VerdictTally tally) {
                JavaRollUp.conclude(tally);
            } else {
                session.insert(one);
            }
        }
        session.fire();
    }
}
