package vn.datchuan.explain;

import java.time.LocalDate;
import java.util.Optional;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Deadline;
import vn.datchuan.verdict.Evaluation;

/** The deadline printed inside an indicator's target (thời hạn) that its window closed on. */
final class DueDay {

    private DueDay() {}

    /** Empty for tasks, which are told by their due date anyway, and where the period's own close was judged. */
    static Optional<LocalDate> of(Evaluation e) {
        LocalDate close = e.close();
        if (e.task() || !e.parts().isEmpty() || !close.isBefore(e.period().end())) {
            return Optional.empty();
        }
        boolean printed = isDay(e.reading().deadline(), close);
        for (Condition condition : e.reading().conditions()) {
            printed |= isDay(condition.deadline(), close);
        }
        return printed ? Optional.of(close) : Optional.empty();
    }

    private static boolean isDay(Optional<Deadline> deadline, LocalDate day) {
        return deadline.isPresent() && deadline.orElseThrow().to().equals(day);
    }
}
