package vn.datchuan.verdict;

/** Why a figure and a target cannot be compared (không so sánh được), or a unit has no target that others have; the closed list. */
public enum Incomparable {
    /** The figure has no unit, and the plan does not say in which unit figures are written. */
    UNIT_MISSING,
    /** The figure's unit measures another quantity than the target's. */
    OTHER_QUANTITY,
    /** The figure is per something else than the target. */
    OTHER_PER,
    /** The figure is a change, and the target is a level, or a change in another unit. */
    REPORTED_CHANGE,
    /** "%" of a quantity that is itself a share: points or percent, the text does not say. */
    POINTS_OR_PERCENT,
    /** "tăng 2 lần" may be twice or three times as much. */
    MULTIPLE_UNCLEAR,
    /** The words of the base name no period of this indicator ("so với kế hoạch"), or none where one is needed. */
    BASE_UNCLEAR,
    /** No usable figure of the base period is known. */
    BASE_MISSING,
    /** The base lies before a break in the series. */
    BASE_BEFORE_BREAK,
    /** A percentage or a multiple of a base that is zero or negative says nothing. */
    BASE_NOT_POSITIVE,
    /** The targets are set by groups of units, and the unit is in none. */
    GROUP_MISSING,
    /** The document sets no target for the unit's group. */
    GROUP_WITHOUT_TARGET
}
