package vn.datchuan.model;

/** How a quantity behaves in time; it decides how figures of shorter periods are combined and whether a plan path exists. */
public enum Nature {
    /** A level at a moment (thời điểm): the figure is the level at the end of its period. */
    STOCK,
    /** Accumulates within the period (thời kỳ): figures of shorter periods are added. */
    FLOW,
    /** A share whose numerator and denominator both grow within the period; shorter periods are added part by part. */
    RATIO,
    /** Known only by asking (khảo sát): nothing is inferred between two waves. */
    SURVEY,
    /** Done or not done, on evidence (định tính). */
    MILESTONE
}
