package vn.datchuan.rules;

import java.time.LocalDate;

/**
 * What is expected of one case on one day, in the words of an expectation file.
 *
 * @param severity empty: none
 * @param reason empty: none
 * @param flags joined by blanks
 * @param row empty of a compound target, whose parts have rows of their own
 * @param why what speaks for it
 */
record YearsVerdict(
        YearsCase of,
        LocalDate day,
        String verdict,
        String severity,
        String reason,
        String flags,
        String row,
        String why) {

    /** Everything of the row but its days and why. */
    String outcome() {
        return String.join(",", verdict, severity, reason, flags, row);
    }
}
