package vn.datchuan.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece of a printed target with its role (từ, số, dấu). */
final class Token {
    Sign sign;
    final int start;
    int end;

    @Nullable
    Unit unit;

    @Nullable
    BigDecimal number;

    @Nullable
    Deadline date;
    /** The number has a dot or comma that could mean either. */
    boolean doubtful;
    /** Digits after the comma or dot, where exactly three of them make it doubtful. */
    boolean groupOfThree;
    /** A date whose last day is not printed in full ("trước năm 2030"). */
    boolean assumed;
    /** A date from which on something holds, without a last day ("từ năm 2025 trở đi"). */
    boolean onwards;
    /** No space stands before it. */
    boolean glued;

    Token(Sign sign, int start, int end) {
        this.sign = sign;
        this.start = start;
        this.end = end;
    }

    boolean is(Sign other) {
        return sign == other;
    }

    /** True for a number that may be a quantity. */
    boolean quantity() {
        return sign == Sign.NUMBER;
    }
}
