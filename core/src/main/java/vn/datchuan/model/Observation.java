package vn.datchuan.model;

import java.time.LocalDate;

/**
 * A figure as it counts for one window: a measurement, or the sum of those that follow each other.
 *
 * @param asOf when it was closed
 * @param dateAssumed the closing date was not given
 * @param conflicting two different values were reported with the same dates
 */
public record Observation(
        Period span,
        LocalDate asOf,
        MeasuredValue value,
        FigureStatus status,
        boolean exact,
        boolean dateAssumed,
        boolean conflicting) {}
