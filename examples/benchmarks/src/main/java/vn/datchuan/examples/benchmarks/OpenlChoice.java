package vn.datchuan.examples.benchmarks;

import java.net.URL;
import java.util.Map;
import org.openl.rules.runtime.RulesEngineFactory;
import vn.datchuan.fact.IndicatorCase;

/** The base rules as a decision table in a workbook for OpenL Tablets: compiled once behind a Java interface, called as a method for each case. */
final class OpenlChoice implements RuleChoice {

    /** What the workbook's table is called as. */
    public interface BaseTable {
        String rule(
                Boolean judgeable,
                Boolean qualitative,
                String evidence,
                Boolean late,
                Boolean begun,
                Boolean closed,
                Boolean measured,
                Boolean conclusive,
                Boolean met,
                Double elapsed,
                Double elapsedMonths,
                Double reportingMonths,
                Double earlyShare,
                Double milestoneLateShare);
    }

    private final BaseTable table;
    private final Map<String, BaseRule> rules = BaseRules.byConstant();

    OpenlChoice() {
        URL workbook = OpenlWorkbook.write();
        RulesEngineFactory<BaseTable> factory = new RulesEngineFactory<>(workbook, BaseTable.class);
        factory.setExecutionMode(true);
        table = factory.newEngineInstance();
    }

    @Override
    public BaseRule of(IndicatorCase fact) {
        return rules.get(table.rule(
                fact.getObstacle() == null,
                fact.isQualitative(),
                fact.getEvidence().name(),
                fact.isLate(),
                fact.isBegun(),
                fact.isClosed(),
                fact.isMeasured(),
                fact.isConclusive(),
                fact.isMet(),
                fact.getElapsed().doubleValue(),
                fact.getElapsedMonths().doubleValue(),
                fact.getReportingMonths().doubleValue(),
                fact.getPolicy().number("earlyShare").doubleValue(),
                fact.getPolicy().number("milestoneLateShare").doubleValue()));
    }
}
