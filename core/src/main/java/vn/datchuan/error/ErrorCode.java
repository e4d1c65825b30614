package vn.datchuan.error;

/** Why a call could not be carried out at all. Problems in the data are no errors: they are listed in the report. */
public enum ErrorCode {
    /** A plan file is not usable: unknown key, missing part, duplicate code. */
    INVALID_PLAN,
    /** A pack's manifest or rule text is not usable. */
    INVALID_PACK,
    /** A file of measured values has no usable row. */
    INVALID_VALUES,
    /** A file cannot be read. */
    UNREADABLE_FILE,
    /** A plan, unit, indicator or policy is named that is not loaded. */
    UNKNOWN_NAME,
    /** An argument is outside its documented range. */
    INVALID_ARGUMENT
}
