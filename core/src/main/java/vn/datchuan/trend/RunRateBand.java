package vn.datchuan.trend;

import java.math.BigDecimal;

/** The four bands of the public tooling of Lào Cai province for a flow's deviation from its even course, from best to worst. */
public enum RunRateBand {
    /** An toàn. */
    SAFE,
    /** Cần chú ý. */
    WATCH,
    /** Nguy cơ. */
    AT_RISK,
    /** Báo động. */
    ALARM;

    /**
     * The lowest deviation of each band but the last, in points, inclusive, descending. Lào Cai has -3, -8 and -15.
     */
    public record Cuts(BigDecimal safe, BigDecimal watch, BigDecimal atRisk) {

        public Cuts {
            if (safe.compareTo(watch) < 0 || watch.compareTo(atRisk) < 0) {
                throw new IllegalArgumentException(
                        "cuts descend, these do not: " + safe + ", " + watch + ", " + atRisk);
            }
        }
    }

    /** The band of a deviation of {@link RunRate}. */
    public static RunRateBand of(BigDecimal deviation, Cuts cuts) {
        if (deviation.compareTo(cuts.safe) >= 0) {
            return SAFE;
        }
        if (deviation.compareTo(cuts.watch) >= 0) {
            return WATCH;
        }
        return deviation.compareTo(cuts.atRisk) >= 0 ? AT_RISK : ALARM;
    }

    /**
     * The band of a deviation, ALARM whatever it is where a forecast of the whole window misses the plan. The forecast is to be one of its own, such
     * as {@link SamePeriod}'s: that of the run rate misses the plan as soon as the deviation is negative, and would leave no other band.
     */
    public static RunRateBand of(BigDecimal deviation, Cuts cuts, boolean forecastMisses) {
        return forecastMisses ? ALARM : of(deviation, cuts);
    }
}
