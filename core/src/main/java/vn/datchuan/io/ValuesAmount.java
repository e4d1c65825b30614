package vn.datchuan.io;

import java.util.Optional;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.InUnit;
import vn.datchuan.model.UnitOfMeasure;

/**
 * A printed number with the unit behind it: "1,2 tỷ đồng". Only units that cannot be a slip of the pen are taken from a cell; others need the column.
 *
 * @param number up to the unit, not yet read
 * @param rest what stands behind the number
 * @param unit of the number; empty where none stands there, or one that is not known
 */
record ValuesAmount(String number, String rest, Optional<UnitOfMeasure> unit) {

    /** What a unit in a cell may be, for messages. */
    static final String EXPECTED =
            "đồng with its scale, %, ‰, ha, km2, kg, tấn or a scaled count, or the unit in column unit_of_measure";

    static ValuesAmount of(String text) {
        int end = 0;
        while (end < text.length() && isNumberPart(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end).strip();
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(rest);
        if (unit.isPresent() && !isSure(unit.orElseThrow())) {
            unit = Optional.empty();
        }
        return new ValuesAmount(text.substring(0, end).strip(), rest, unit);
    }

    /** True for a text of digits, marks, signs and spaces. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNumberPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number, a space and a word: the word was meant as a unit. */
    boolean isWordApart(String text) {
        return !number.isEmpty()
                && Character.isLetter(rest.codePointAt(0))
                && text.charAt(text.length() - rest.length() - 1) == ' ';
    }

    MeasuredValue inUnit(MeasuredValue amount) {
        return unit.isPresent() ? new InUnit(amount, unit.orElseThrow()) : amount;
    }

    private static boolean isSure(UnitOfMeasure unit) {
        return unit.known() || unit.scaled();
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',' || c == ' ' || c == '+' || c == '-' || c == '\u2212';
    }
}
