package vn.datchuan.testkit;

import vn.datchuan.error.Place;

/**
 * A figure that a case gives, each part as it would stand in a file of values.
 *
 * @param asOf empty: the period's end
 * @param knownOn empty: when it was closed
 * @param status empty: official
 * @param unitOfMeasure empty: as the plan has it
 */
public record CaseValue(
        String indicator,
        String period,
        String value,
        String asOf,
        String knownOn,
        String status,
        String unitOfMeasure,
        Place place) {}
