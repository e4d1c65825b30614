package vn.datchuan.target;

/** What a reader took for granted; the closed list. Texts stand in the message bundle. */
public enum Assumption {
    /** A bare number, read as at least for higher-is-better and at most for lower-is-better. */
    BARE_NUMBER,
    /** Neither the definition nor the name says which way is better; higher was taken. */
    DIRECTION_ASSUMED,
    /** The value has no unit; that of the unit column was taken. */
    UNIT_FROM_COLUMN,
    /** The unit column holds no unit of measure and was not used. */
    UNIT_COLUMN_IGNORED,
    /** The value has no unit and the unit column gives none; percent was taken from the name ("tỷ lệ"). */
    UNIT_FROM_NAME,
    /** A number in brackets was read as the target. */
    BRACKETED_VALUE,
    /** A dot or comma that could group thousands or mark decimals; a scale printed in the cell and in the column. */
    NUMBER_FORM,
    /** "khoảng", "xấp xỉ": read as the plain value. */
    APPROXIMATE,
    /** Which of several words binds the value was not certain. */
    COMPARISON_CHOSEN,
    /** A fixed amount, better neither way. */
    FIXED_AMOUNT,
    /** No condition of its own: the previous column's criterion is judged. */
    INHERITED,
    /** The comparison stands in the name and not in the value. */
    COMPARISON_FROM_NAME,
    /** "N of M" was read as a count with its base. */
    COUNT_WITH_BASE,
    /** A whole ("toàn bộ", "tất cả") was read as 100 percent. */
    WHOLE_AS_PERCENT,
    /** A fraction ("2/3 số hộ", "một nửa") was read as a percentage with two decimals. */
    FRACTION_AS_PERCENT,
    /** "Thường xuyên", "hàng năm", "từ năm 2025 trở đi": it recurs or goes on and has no last day. */
    RECURRING,
    /**
     * The last day is not printed in full ("trước năm 2030", "dự kiến", a school year), or several dates are and the last
     * was taken.
     */
    DEADLINE_ASSUMED,
    /** "Không còn", "không có" was read as exactly 0. */
    NONE_AS_ZERO,
    /** The change has no printed base; the previous period was taken. */
    BASE_ASSUMED
}
