package vn.datchuan.lint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days of the calendar as packs write them. */
final class Dates {

    private Dates() {}

    static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
