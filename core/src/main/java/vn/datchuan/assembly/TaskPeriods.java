package vn.datchuan.assembly;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.datchuan.model.Period;
import vn.datchuan.target.Deadline;

/** Windows of dated tasks. */
final class TaskPeriods {

    private static final List<String> RECURRING = List.of("hàng năm", "hằng năm", "thường xuyên", "định kỳ");

    private TaskPeriods() {}

    /** The label of a task due at a deadline: its span of years, the year for one due at a year's end, else the month. */
    static Period label(Deadline deadline) {
        LocalDate to = deadline.to();
        if (deadline.from().isPresent() && to.getMonthValue() == 12) {
            return Period.ofYears(deadline.from().orElseThrow().getYear(), to.getYear());
        }
        if (to.getMonthValue() == 12) {
            return Period.ofYear(to.getYear());
        }
        return month(to);
    }

    /** From the first day of the plan, or of the printed span, to the last day. */
    static Period span(Period planYears, Deadline deadline) {
        LocalDate start = deadline.from().orElse(planYears.start());
        LocalDate first = start.isAfter(deadline.to()) ? deadline.to() : start;
        return new Period(
                label(deadline).label(),
                first.withDayOfMonth(1),
                deadline.to().withDayOfMonth(deadline.to().lengthOfMonth()));
    }

    /** True for a printed timing that asks for the task every year or all the time. */
    static boolean recurs(String timing) {
        String text = Normalizer.normalize(timing, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return RECURRING.stream().anyMatch(text::contains);
    }

    private static Period month(LocalDate day) {
        String label = day.getYear() + "-" + (day.getMonthValue() < 10 ? "0" : "") + day.getMonthValue();
        return Period.parse(label).orElseThrow();
    }
}
