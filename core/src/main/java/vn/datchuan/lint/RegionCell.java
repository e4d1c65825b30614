package vn.datchuan.lint;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of a variable on all of which every condition compares alike.
 *
 * @param text the constant of a choice or text; empty else
 * @param interval of numbers
 * @param number the number that stands for the interval; 0 of anything else
 */
record RegionCell(Sort sort, String text, Optional<Interval> interval, BigDecimal number) {

    /** What stands in a cell. */
    enum Sort {
        TRUE,
        FALSE,
        /** A constant. */
        CHOICE,
        NUMBER,
        /** Any text that no rule names. */
        OTHER,
        /** Of the measured value only a bound is known, and that decides no threshold. */
        BOUND,
        /** Null. */
        ABSENT
    }

    static RegionCell of(Sort sort) {
        return new RegionCell(sort, "", Optional.empty(), BigDecimal.ZERO);
    }

    static RegionCell choice(String text) {
        return new RegionCell(Sort.CHOICE, text, Optional.empty(), BigDecimal.ZERO);
    }

    static RegionCell number(Interval interval, BigDecimal number) {
        return new RegionCell(Sort.NUMBER, "", Optional.of(interval), number);
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** True for a number that a rule names: where mistakes are most likely. */
    boolean isConstant() {
        return interval.map(Interval::isNumber).orElse(false);
    }

    /** Whether a comparison with a constant holds; with null only equality does, as rules evaluate it. */
    boolean compares(String operator, RegionCell constant) {
        if (!isNumber() || !constant.isNumber()) {
            boolean equal = equal(constant);
            return operator.equals("==") ? equal : operator.equals("!=") && !equal;
        }
        int sign = number.compareTo(constant.number);
        return switch (operator) {
            case "==" -> sign == 0;
            case "!=" -> sign != 0;
            case ">=" -> sign >= 0;
            case ">" -> sign > 0;
            case "<=" -> sign <= 0;
            case "<" -> sign < 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private boolean equal(RegionCell constant) {
        Sort own = sort == Sort.BOUND ? Sort.ABSENT : sort;
        return own == constant.sort && own != Sort.NUMBER && own != Sort.OTHER && text.equals(constant.text);
    }
}
