package vn.datchuan.io;

import java.util.Locale;
import java.util.Optional;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;

/** Short texts of a report's machine forms. */
final class ReportText {

    private static final Flag[] FLAGS = Flag.values();

    private ReportText() {}

    /** {@code official}, {@code preliminary} or {@code estimate}. */
    static String status(FigureStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Flags in the order of their list, parted by spaces. */
    static String flags(Evaluation e) {
        if (e.flags().isEmpty()) {
            return "";
        }
        StringBuilder names = new StringBuilder(40);
        for (Flag flag : FLAGS) {
            if (e.flags().contains(flag)) {
                names.append(names.length() == 0 ? "" : " ").append(flag.name());
            }
        }
        return names.toString();
    }

    /** {@code >= 80 %}, {@code between 8..8.5 %}; empty where the reading has no condition of its own. */
    static String criterion(TargetReading reading) {
        Optional<Condition> first = ReportEvaluation.firstCondition(reading);
        if (first.isEmpty()) {
            return "";
        }
        Optional<Condition> upper = ReportEvaluation.upperBound(reading);
        String criterion = criterion(first.orElseThrow());
        return upper.isEmpty() ? criterion : criterion + " and " + criterion(upper.orElseThrow());
    }

    private static String criterion(Condition c) {
        String upper = c.upper().map(u -> ".." + ValuesText.plain(u)).orElse("");
        String unit = c.unit().isEmpty() ? "" : " " + c.unit();
        String per = c.per().isEmpty() ? "" : "/" + c.per();
        return c.op() + " " + ValuesText.plain(c.value()) + upper + unit + per;
    }
}
