package vn.datchuan.verdict;

import java.time.LocalDate;

/**
 * The decision of a named person on one case (quyết định của người có thẩm quyền), which stands beside the computed verdict.
 *
 * @param unit code of the unit
 * @param plan id of the plan
 * @param indicator code, with {@code #1}, {@code #2} for a part of a compound target
 * @param period the printed period
 * @param verdict PASS, FAIL, AT_RISK or ON_TRACK
 * @param author who decided; not blank
 * @param date on which it was decided; it counts from that day on
 * @param reason why, in the person's words; not blank
 */
public record ExpertOverride(
        String unit,
        String plan,
        String indicator,
        String period,
        Verdict verdict,
        String author,
        LocalDate date,
        String reason) {

    public ExpertOverride {
        if (verdict == Verdict.NOT_ASSESSED) {
            throw new IllegalArgumentException("verdict NOT_ASSESSED: expected PASS, FAIL, AT_RISK or ON_TRACK");
        }
        if (author.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("author or reason is blank: expected who decided, and why");
        }
    }
}
