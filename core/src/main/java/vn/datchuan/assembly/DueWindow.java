package vn.datchuan.assembly;

import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.plan.Window;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.TargetReading;

/**
 * The window of a target that may print a last day of its own (thời hạn ghi trong chỉ tiêu). A last day inside the printed period closes the window on
 * that day, whatever the reporting calendar says, because it is a date of the document. The last day of the period itself says nothing new.
 *
 * @param unused a deadline is printed that the window cannot close on, and the period's own close was kept
 */
record DueWindow(Window window, boolean unused) {

    /** By the deadline that holds for one part of a target. */
    static DueWindow of(Window window, Optional<Deadline> printed, Criterion criterion, Nature nature) {
        Period label = window.label();
        boolean judged = !(criterion instanceof Criterion.NotSet) && !(criterion instanceof Criterion.Unread);
        if (!judged || printed.isEmpty() || printed.orElseThrow().to().equals(label.end())) {
            return new DueWindow(window, false);
        }
        Deadline deadline = printed.orElseThrow();
        boolean outside = deadline.to().isBefore(label.start()) || deadline.to().isAfter(label.end());
        if (outside || isOtherCount(deadline, label, criterion, nature)) {
            return new DueWindow(window, true);
        }
        Period span = new Period(window.span().label(), window.span().start(), deadline.to());
        return new DueWindow(new Window(label, span, deadline.to(), window.steps()), false);
    }

    /** The window of a whole target: that of the part which closes last. */
    static Window last(List<DueWindow> parts) {
        Window last = parts.get(0).window;
        for (DueWindow part : parts) {
            last = part.window.close().isAfter(last.close()) ? part.window : last;
        }
        return last;
    }

    static boolean anyUnused(List<DueWindow> parts) {
        for (DueWindow part : parts) {
            if (part.unused) {
                return true;
            }
        }
        return false;
    }

    /** What is counted is of another length than what it would be held against: a span of months of its own, or a base of a whole period. */
    private static boolean isOtherCount(Deadline deadline, Period label, Criterion criterion, Nature nature) {
        if (nature != Nature.FLOW && nature != Nature.RATIO) {
            return false;
        }
        boolean ownSpan =
                deadline.from().isPresent() && !deadline.from().orElseThrow().equals(label.start());
        return ownSpan || criterion instanceof Criterion.Change;
    }

    /** The deadline of a condition, or else of its whole target. A column that inherits its criterion has only its own. */
    static Optional<Deadline> printed(TargetReading own, TargetReading source, Optional<Condition> condition) {
        Optional<Deadline> ofCondition =
                own == source && condition.isPresent() ? condition.orElseThrow().deadline() : Optional.empty();
        return ofCondition.isPresent() ? ofCondition : own.deadline();
    }
}
