package vn.datchuan.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Thresholds of the default policy PLAN_PATH_V1; rules name them as {@code policy.severeShortfall}. Shares of a way or a window are between 0 and 1,
 * gaps are in points.
 *
 * <p>The 5 % and 20 % of the way come from Destatis and Eurostat; the probabilities are provisional until a backtest; the rest is judgement.
 *
 * @param severeShortfall row 8: exclusive
 * @param shortfall row 9: exclusive
 * @param severeMissProbability row 8: inclusive
 * @param missProbability row 9: inclusive
 * @param watchMissProbability row 10: inclusive
 * @param severeGap rows 8a, 8b: points, or percent of the target; exclusive
 * @param gap row 9b: exclusive
 * @param severeRestExcess row 8, running ratios: points; exclusive
 * @param restExcess row 9, running ratios: points; exclusive
 * @param lateShare rows 8b, 9b: elapsed share, inclusive
 * @param earlyShare row 5: elapsed share, exclusive
 * @param milestoneLateShare row 2: elapsed share, inclusive
 * @param forecastPoints row 7: points needed before a forecast is believed; inclusive
 */
public record PolicyParameters(
        BigDecimal severeShortfall,
        BigDecimal shortfall,
        BigDecimal severeMissProbability,
        BigDecimal missProbability,
        BigDecimal watchMissProbability,
        BigDecimal severeGap,
        BigDecimal gap,
        BigDecimal severeRestExcess,
        BigDecimal restExcess,
        BigDecimal lateShare,
        BigDecimal earlyShare,
        BigDecimal milestoneLateShare,
        BigDecimal forecastPoints) {

    /** Name of the default policy. */
    public static final String PLAN_PATH_V1 = "PLAN_PATH_V1";

    public PolicyParameters {
        requireOrder("shortfall", shortfall, severeShortfall);
        requireOrder("missProbability", missProbability, severeMissProbability);
        requireOrder("gap", gap, severeGap);
        requireOrder("restExcess", restExcess, severeRestExcess);
    }

    /** The parameters of PLAN_PATH_V1. */
    public static PolicyParameters planPathV1() {
        return new PolicyParameters(
                new BigDecimal("0.20"),
                new BigDecimal("0.05"),
                new BigDecimal("0.80"),
                new BigDecimal("0.50"),
                new BigDecimal("0.30"),
                new BigDecimal("20"),
                new BigDecimal("5"),
                new BigDecimal("20"),
                new BigDecimal("5"),
                new BigDecimal("0.75"),
                new BigDecimal("0.25"),
                new BigDecimal("0.80"),
                new BigDecimal("3"));
    }

    /** All parameters by name, in the order of declaration. */
    public Map<String, BigDecimal> byName() {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        all.put("severeShortfall", severeShortfall);
        all.put("shortfall", shortfall);
        all.put("severeMissProbability", severeMissProbability);
        all.put("missProbability", missProbability);
        all.put("watchMissProbability", watchMissProbability);
        all.put("severeGap", severeGap);
        all.put("gap", gap);
        all.put("severeRestExcess", severeRestExcess);
        all.put("restExcess", restExcess);
        all.put("lateShare", lateShare);
        all.put("earlyShare", earlyShare);
        all.put("milestoneLateShare", milestoneLateShare);
        all.put("forecastPoints", forecastPoints);
        return all;
    }

    private static void requireOrder(String name, BigDecimal mild, BigDecimal severe) {
        if (mild.compareTo(severe) > 0) {
            throw new IllegalArgumentException(name + ": " + mild + " is above its severe threshold " + severe);
        }
    }
}
