package vn.datchuan.target;

/** What a reader noticed and did not use, or used with doubt; the closed list. Texts stand in the message bundle. */
public enum Warning {
    /** A number that is no target: part of the definition, a document number, a date, a name. */
    NUMBER_EXCLUDED,
    /** Words after or before the condition that carry a further statement. */
    COMMENTARY,
    /** A stretch goal beside a firm one. */
    STRETCH_GOAL,
    /** The other end of a range that does not bind. */
    RANGE_END_UNUSED,
    /** A threshold is named and not printed. */
    THRESHOLD_NOT_PRINTED,
    /** A date is named elsewhere and not printed. */
    DEADLINE_NOT_PRINTED,
    /** A change of a share given in percent: points or percent is not said. */
    POINTS_OR_PERCENT,
    /** "gấp N lần" or "tăng N lần": which is kept in the words. */
    MULTIPLE_FORM,
    /** The comparison word contradicts the quantity. */
    WORD_AGAINST_QUANTITY,
    /** Soft wording ("phấn đấu"). */
    SOFT_WORDING,
    /** The unit in the cell and the one in the unit column differ; the cell's was used. */
    UNIT_DIFFERS,
    /** Several measures stand under one value or range, or a further part has no name of its own. */
    SEVERAL_MEASURES,
    /** Text could not be read in full. */
    TEXT_LEFT
}
