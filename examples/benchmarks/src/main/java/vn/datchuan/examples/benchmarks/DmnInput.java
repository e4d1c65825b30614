package vn.datchuan.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import vn.datchuan.fact.IndicatorCase;

/** A case as the variables of {@code base-rules.dmn}. */
final class DmnInput {

    /** The model that both DMN engines read. */
    static final String MODEL = "base-rules.dmn";

    static final String NAMESPACE = "https://datchuan.vn/benchmarks";
    static final String NAME = "base rules";
    static final String DECISION = "rule";

    private DmnInput() {}

    static Map<String, Object> of(IndicatorCase fact) {
        Map<String, Object> values = new HashMap<>(32);
        values.put("judgeable", fact.getObstacle() == null);
        values.put("qualitative", fact.isQualitative());
        values.put("evidence", fact.getEvidence().name());
        values.put("late", fact.isLate());
        values.put("begun", fact.isBegun());
        values.put("closed", fact.isClosed());
        values.put("measured", fact.isMeasured());
        values.put("conclusive", fact.isConclusive());
        values.put("met", fact.isMet());
        values.put("elapsed", fact.getElapsed());
        values.put("elapsedMonths", fact.getElapsedMonths());
        values.put("reportingMonths", fact.getReportingMonths());
        values.put("earlyShare", fact.getPolicy().number("earlyShare"));
        values.put("milestoneLateShare", fact.getPolicy().number("milestoneLateShare"));
        return values;
    }
}
