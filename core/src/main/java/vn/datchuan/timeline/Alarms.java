package vn.datchuan.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.verdict.Verdict;

/**
 * What the verdicts of an open window warned of (cảnh báo). An alarm is AT_RISK, or FAIL before the window closes; days that are NOT_ASSESSED neither
 * raise nor withdraw one.
 *
 * @param first day of the first alarm
 * @param standing day of the first alarm that was never withdrawn before the close
 * @param leadDays days from the standing alarm to the close; only where the window ended in FAIL
 * @param flipFlops changes between alarm and no alarm after the first change
 * @param outcome the last verdict on or after the close that is PASS or FAIL: revised figures count
 */
public record Alarms(
        Optional<LocalDate> first,
        Optional<LocalDate> standing,
        Optional<Long> leadDays,
        int flipFlops,
        Optional<Verdict> outcome) {

    /**
     * Of one window.
     *
     * @param verdicts in order of their days
     * @param close the day on which the window closes; verdicts as of that day are after it
     */
    public static Alarms of(List<DatedVerdict> verdicts, LocalDate close) {
        List<DatedVerdict> open = new ArrayList<>();
        Optional<Verdict> outcome = Optional.empty();
        for (DatedVerdict verdict : verdicts) {
            if (verdict.asOf().isBefore(close)) {
                if (verdict.verdict() != Verdict.NOT_ASSESSED) {
                    open.add(verdict);
                }
            } else if (verdict.verdict() == Verdict.PASS || verdict.verdict() == Verdict.FAIL) {
                outcome = Optional.of(verdict.verdict());
            }
        }
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> standing = Optional.empty();
        int changes = 0;
        boolean before = false;
        for (DatedVerdict verdict : open) {
            boolean alarm = verdict.verdict() == Verdict.AT_RISK || verdict.verdict() == Verdict.FAIL;
            if (alarm != before) {
                changes++;
                before = alarm;
                standing = alarm ? Optional.of(verdict.asOf()) : Optional.empty();
            }
            first = first.isEmpty() && alarm ? Optional.of(verdict.asOf()) : first;
        }
        boolean led = standing.isPresent() && outcome.equals(Optional.of(Verdict.FAIL));
        return new Alarms(
                first,
                standing,
                led ? Optional.of(ChronoUnit.DAYS.between(standing.orElseThrow(), close)) : Optional.empty(),
                Math.max(0, changes - 1),
                outcome);
    }
}
