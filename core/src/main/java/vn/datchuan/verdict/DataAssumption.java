package vn.datchuan.verdict;

/** What was assumed of the measured values; the closed list. */
public enum DataAssumption {
    /** The figure's closing date was not given: the period's end, or the as-of date if earlier. */
    VALUE_DATE_ASSUMED,
    /** The final denominator was estimated from the elapsed share. */
    N_ESTIMATED,
    /** The previous column's criterion was judged. */
    INHERITED,
    /** The plan's author left the nature out. */
    NATURE_ASSUMED,
    /** The plan's author left out whether the quantity is bounded. */
    BOUNDED_ASSUMED,
    /** The plan's author left the frequency out. */
    FREQUENCY_ASSUMED,
    /** The plan's author left the direction out. */
    DIRECTION_ASSUMED,
    /** The task prints no last day: the plan's end was taken. */
    DUE_DATE_ASSUMED,
    /** The figure's unit was not given in full: the one that the plan prints was taken. */
    VALUE_UNIT_ASSUMED,
    /** A relative target prints no base: the year before was taken. */
    BASE_PERIOD_ASSUMED,
    /** A change per year was carried over all years from the base on. */
    CHANGE_OVER_YEARS,
    /** The change itself was reported: it was taken to be since the target's base. */
    REPORTED_CHANGE,
    /** Figures reported for units that this unit came from stand in its series. */
    PREDECESSOR_FIGURES,
    /**
     * A deadline is printed in the target that its window cannot close on: it lies outside the target's period, or counts months of its own. The end of
     * the period was taken.
     */
    DEADLINE_NOT_USED,
    /** The target prints a deadline inside its period: the count was taken from the first day of the period to that day. */
    COUNTED_TO_DEADLINE,
    /** The figure was closed after the deadline that the target prints; its own period ends by that day. */
    CLOSED_AFTER_DEADLINE
}
