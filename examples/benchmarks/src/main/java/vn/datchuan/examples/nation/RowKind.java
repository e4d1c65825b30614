package vn.datchuan.examples.nation;

/** What a made-up row of measured values is like. Of 1,000 targets 10 have no row, 10 say that there is no figure, and 10 have a row that cannot be used. */
enum RowKind {
    NUMBER,
    PARTS,
    RATING,
    /** There is none. */
    NONE,
    /** It says "chưa có". */
    MISSING,
    UNKNOWN_INDICATOR,
    /** Letters among the digits. */
    NO_NUMBER,
    NO_PERIOD,
    /** A share above 100 %, or words that are no rating or stand where a number is expected. */
    OUT_OF_RANGE;

    private static final int OF = 1_000;
    private static final int NONE_UNTIL = 10;
    private static final int MISSING_UNTIL = 20;
    private static final int BAD_UNTIL = 30;
    private static final RowKind[] BAD = {UNKNOWN_INDICATOR, NO_NUMBER, NO_PERIOD, OUT_OF_RANGE};

    static RowKind of(long bits, ValueForm form) {
        int draw = Mix.below(bits ^ 0x0F0F, OF);
        if (draw < NONE_UNTIL) {
            return NONE;
        }
        if (draw < MISSING_UNTIL) {
            return MISSING;
        }
        if (draw < BAD_UNTIL) {
            return BAD[draw % BAD.length];
        }
        return form.parts() ? PARTS : form == ValueForm.RATING ? RATING : NUMBER;
    }

    boolean bad() {
        return this == UNKNOWN_INDICATOR || this == NO_NUMBER || this == NO_PERIOD || this == OUT_OF_RANGE;
    }
}
