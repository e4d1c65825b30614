package vn.datchuan.reference;

import java.math.BigDecimal;

/**
 * What a plan asks for.
 *
 * @param kind {@code numeric}, {@code qualitative}, {@code notSet} or {@code unreadable}
 * @param op {@code >=}, {@code >}, {@code <=}, {@code <}, {@code ==} or {@code between}; null unless numeric
 * @param value threshold, of a range its lower end; null unless numeric
 * @param upper upper end of a range, else null
 * @param maintained the target says that a level is to be kept ("Duy trì")
 * @param words the words as printed; a report that repeats them approves a qualitative target
 */
public record ReferenceTarget(
        String kind, String op, BigDecimal value, BigDecimal upper, boolean maintained, String words) {

    public static ReferenceTarget numeric(String op, BigDecimal value) {
        return new ReferenceTarget("numeric", op, value, null, false, "");
    }

    public static ReferenceTarget between(BigDecimal lower, BigDecimal upper) {
        return new ReferenceTarget("numeric", "between", lower, upper, false, "");
    }

    public static ReferenceTarget qualitative(String words) {
        return new ReferenceTarget("qualitative", null, null, null, false, words);
    }

    public static ReferenceTarget notSet() {
        return new ReferenceTarget("notSet", null, null, null, false, "");
    }

    public static ReferenceTarget unreadable(String words) {
        return new ReferenceTarget("unreadable", null, null, null, false, words);
    }

    public ReferenceTarget asMaintained() {
        return new ReferenceTarget(kind, op, value, upper, true, words);
    }

    boolean isNumeric() {
        return kind.equals("numeric");
    }
}
