package vn.datchuan.target;

/** What a word, phrase or symbol does in a target (vai trò của từ). */
enum Sign {
    /** A word of no function: part of a noun phrase. */
    WORD,
    /** A fixed phrase that hides a function word inside it ("trên địa bàn", "giá trị tăng thêm"). */
    NOUN,
    /** A word that ends a noun phrase ("được", "của", "tại"). */
    BOUNDARY,
    NUMBER,
    /** A number, or a word with one, that is a name or a date and no quantity. */
    EXCLUDED,
    DATE,
    UNIT,
    SCALE,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EXACTLY,
    REACH,
    HAVE,
    OR_MORE,
    OR_LESS,
    FROM,
    TO,
    APPROXIMATELY,
    MAINTAIN,
    INCREASE,
    DECREASE,
    LEVEL_UP,
    LEVEL_DOWN,
    RATE,
    BASE,
    EACH_YEAR,
    EACH,
    AVERAGE,
    SOFT,
    AT_LEVEL,
    COPULA,
    WITHIN,
    RESPECTIVELY,
    AND,
    NOT_SET,
    ALREADY,
    NONE_LEFT,
    WHOLE,
    RANK,
    LABEL,
    SPAN,
    DOCUMENT,
    YEAR,
    QUARTER,
    MONTH,
    DAY,
    PERIOD,
    UNTIL,
    BEFORE,
    RECURRING,
    THRESHOLD_NAMED,
    MULTIPLE,
    SHARE_OF,
    NUMBER_WORD,
    ACTION,
    COMMA,
    SEMICOLON,
    STOP,
    COLON,
    OPEN,
    CLOSE,
    SLASH,
    DASH,
    AMPERSAND,
    PLUS,
    ARROW,
    BULLET,
    OTHER;

    boolean comparison() {
        return this == AT_LEAST || this == MORE_THAN || this == AT_MOST || this == LESS_THAN || this == EXACTLY;
    }

    boolean separator() {
        return this == COMMA
                || this == SEMICOLON
                || this == STOP
                || this == AMPERSAND
                || this == AND
                || this == BULLET
                || this == PLUS;
    }
}
