package vn.datchuan.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of a text with all that binds to it: comparison words, range, unit, per, change (một đại lượng). */
final class Quantity {
    /** Token of the (first) number. */
    final int number;
    /** First token of the words that bind, the number or a word before it. */
    int first;
    /** Token after the last that binds. */
    int end;

    BigDecimal low = BigDecimal.ZERO;

    @Nullable
    BigDecimal high;
    /** Printed falling: the greater end first. */
    boolean falling;
    /** Comparison word before the number; null if there is none. */
    @Nullable
    Comparison comparison;
    /** A further, other comparison word farther from the number. */
    @Nullable
    Comparison rival;
    /** Comparison word before the upper end ("đến dưới 80%"). */
    @Nullable
    Comparison upperWord;
    /** Printed with "trở lên" or "trở xuống". */
    @Nullable
    Comparison suffix;

    @Nullable
    Unit unit;

    @Nullable
    Unit columnUnit;

    String per = "";
    /** Token after a per that stands apart from the unit; 0 if there is none. */
    int perEnd;

    boolean reach;
    boolean from;
    boolean colon;
    boolean atLevel;
    boolean have;
    boolean copula;
    boolean approximate;
    boolean soft;
    boolean maintained;
    boolean bracketed;
    boolean eachYear;
    boolean rank;
    /** After "vượt": by so much, where a plan or a base follows. */
    boolean over;
    /** After "cao hơn", "thấp hơn": a difference, where a base follows. */
    boolean difference;

    boolean compared;
    /** After "lần lượt". */
    boolean respective;

    boolean fraction;
    boolean wordNumber;
    boolean doubtful;
    /** Printed with a word of scale and no unit: "2,5 tỷ". */
    boolean scaled;

    /** The words of scale of a number without a unit: 1000000000 for "2,5 tỷ". */
    BigDecimal scale = BigDecimal.ONE;

    /** What the words of scale and the unit multiplied the number by. */
    BigDecimal factor = BigDecimal.ONE;

    boolean noneLeft;
    boolean whole;
    /** LEVEL_UP, LEVEL_DOWN, INCREASE, DECREASE or MULTIPLE; null if none governs. */
    @Nullable
    Sign motion;
    /** The word of change stands farther off: "Tăng chiều cao: nam 2 cm". */
    boolean governed;
    /** A heading with a colon stands between that word and the first of several parts. */
    boolean headed;
    /** M of "N of M". */
    @Nullable
    BigDecimal of;
    /** First token of the words between the unit and "trở lên"; -1 if there are none. */
    int nounFrom = -1;

    int base = -1;
    int baseEnd;
    /** It says who or what is counted: an age, a speed, a span of time, a frequency. */
    boolean defines;
    /** First of three or more numbers joined by dashes. */
    boolean dashList;

    Quantity(int number) {
        this.number = number;
        this.first = number;
        this.end = number + 1;
    }

    boolean share() {
        return unit != null && unit.share();
    }

    boolean change() {
        return motion == Sign.INCREASE || motion == Sign.DECREASE || motion == Sign.MULTIPLE;
    }

    boolean level() {
        return motion == Sign.LEVEL_UP || motion == Sign.LEVEL_DOWN;
    }

    /** A word next to the number says that it is reached. */
    boolean marked() {
        return reach || colon || motion != null || atLevel || maintained || rank;
    }

    boolean unitIs(Unit.Family family) {
        return unit != null && unit.is(family);
    }
}
