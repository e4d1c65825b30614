package vn.datchuan.examples.backtest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy as one method of the backtest.
 *
 * @param label names it in the report
 * @param parameters that differ from the shipped ones
 * @param probability it uses the probability of a miss
 */
record PolicySetting(String label, String policy, SortedMap<String, BigDecimal> parameters, boolean probability) {

    private static final String DEFAULT = "PLAN_PATH_V1";

    /** No probability reaches it. */
    private static final BigDecimal NEVER = BigDecimal.valueOf(2);

    /** Every policy that forecasts, as shipped, the default first. */
    static final List<PolicySetting> SHIPPED = List.of(
            shipped(DEFAULT, true),
            shipped("DNS_WEATHER", false),
            shipped("CAGR_RATIO", false),
            shipped("UNSD_PROJECTION", false),
            shipped("RUN_RATE_VN", false));

    /** The default policy without the alarms and marks of its rows 8 to 10 that rest on a probability. */
    static final PolicySetting WITHOUT_PROBABILITY = new PolicySetting(
            DEFAULT + ", probability off",
            DEFAULT,
            new TreeMap<>(
                    Map.of("watchMissProbability", NEVER, "missProbability", NEVER, "severeMissProbability", NEVER)),
            false);

    /** The default policy with other thresholds of row 9, shipped as 0.50. */
    static final List<PolicySetting> THRESHOLDS =
            List.of(threshold("0.30"), threshold("0.35"), threshold("0.40"), threshold("0.45"), threshold("0.50"));

    private static PolicySetting shipped(String policy, boolean probability) {
        return new PolicySetting(policy, policy, new TreeMap<>(), probability);
    }

    private static PolicySetting threshold(String probability) {
        return new PolicySetting(
                probability, DEFAULT, new TreeMap<>(Map.of("missProbability", new BigDecimal(probability))), true);
    }
}
