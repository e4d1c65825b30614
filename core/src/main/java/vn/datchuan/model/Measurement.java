package vn.datchuan.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.datchuan.error.Place;

/**
 * One reported figure (số liệu).
 *
 * @param unit code of the administrative unit
 * @param plan plan id, where the indicator code alone would be ambiguous
 * @param indicator code of an indicator or task, or of one part of a compound target ({@code V.1#2})
 * @param period the span that the figure covers
 * @param asOf when the figure was closed; empty: the period's end, or the as-of date of the evaluation if that is earlier
 * @param knownOn when it became known; empty: when it was closed. Never used before that day
 * @param exact the reported number is declared not to be rounded
 * @param place where it was read
 */
public record Measurement(
        String unit,
        Optional<String> plan,
        String indicator,
        Period period,
        MeasuredValue value,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownOn,
        FigureStatus status,
        boolean exact,
        String source,
        String note,
        Place place) {

    /** An official figure without dates of its own. */
    public static Measurement of(String unit, String indicator, String period, MeasuredValue value) {
        Period span = Period.parse(period)
                .orElseThrow(() -> new IllegalArgumentException("period " + period + ": expected " + Period.EXPECTED));
        return new Measurement(
                unit,
                Optional.empty(),
                indicator,
                span,
                value,
                Optional.empty(),
                Optional.empty(),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }
}
