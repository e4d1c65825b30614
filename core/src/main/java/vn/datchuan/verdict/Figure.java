package vn.datchuan.verdict;

/** A number that rules compare. Rules name it by {@link #property()}. Shares are in percent, differences of shares in points. */
public enum Figure {
    /** Measured value v. */
    OBSERVED("observed"),
    /** Threshold T. */
    THRESHOLD("threshold"),
    /** What is missing to the threshold, positive if missed. */
    GAP("gap"),
    /** The gap in points for shares, in percent of the threshold for everything else. */
    GAP_POINTS("gapPoints"),
    /** Elapsed share of the window, in months. */
    ELAPSED("elapsed"),
    /** Elapsed months of the window. */
    ELAPSED_MONTHS("elapsedMonths"),
    /** Length of one reporting period in months. */
    REPORTING_MONTHS("reportingMonths"),
    /** Base b: the measured value at the window's start. */
    BASE("base"),
    /** Measured value of the period that a relative target is relative to; the threshold follows from it. */
    RELATIVE_BASE("relativeBase"),
    /** Value of the plan path at the date of the figure. */
    PATH_VALUE("pathValue"),
    /** How far behind the path, as a share of the whole way. */
    SHORTFALL("shortfall"),
    /** How far behind the remaining path after a failed step. */
    STEP_SHORTFALL("stepShortfall"),
    /** Share that the rest of the window would need. */
    REQUIRED_REST("requiredRest"),
    /** By how many points the required rest exceeds the latest ratio. */
    REST_EXCESS("restExcess"),
    /** Best value that is still possible. */
    BEST_POSSIBLE("bestPossible"),
    /** Smallest gap that counts for an alarm. */
    SMALLEST_GAP("smallestGap"),
    /** Smallest gap that counts for a severe alarm. */
    SMALLEST_GAP_SEVERE("smallestGapSevere"),
    /** Comparable points of the series. */
    POINTS("points"),
    /** Mean change a step, positive if better. */
    AVERAGE_CHANGE("averageChange"),
    /** Damped forecast at the close. */
    PROJECTED("projected"),
    /** Probability of a miss under the damped forecast. */
    MISS_PROBABILITY("missProbability"),
    /** Units still missing to the threshold, a whole number. */
    UNITS_NEEDED("unitsNeeded");

    private final String property;

    Figure(String property) {
        this.property = property;
    }

    /** The name by which rules compare it and machine forms print it. */
    public String property() {
        return property;
    }
}
