package vn.datchuan.model;

import java.time.LocalDate;

/**
 * A figure as it counts for one window: a measurement, or the sum of those that follow each other.
 *
 * @param asOf when it was closed
 * @param value in the unit of the target it is compared with
 * @param reported as it was reported
 * @param dateAssumed the closing date was not given
 * @param unitAssumed the unit was not given in full: that of the plan was taken
 * @param conflicting two different values were reported with the same dates
 */
public record Observation(
        Period span,
        LocalDate asOf,
        MeasuredValue value,
        MeasuredValue reported,
        FigureStatus status,
        boolean exact,
        boolean dateAssumed,
        boolean unitAssumed,
        boolean conflicting) {

    /** The same figure with its value in another unit. */
    public Observation converted(MeasuredValue inUnit, boolean assumed) {
        return new Observation(
                span, asOf, inUnit, reported, status, exact, dateAssumed, unitAssumed || assumed, conflicting);
    }
}
