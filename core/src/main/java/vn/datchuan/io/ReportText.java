package vn.datchuan.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetReading;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;

/** Short texts of a report's machine forms. */
final class ReportText {

    private ReportText() {}

    /** {@code official}, {@code preliminary} or {@code estimate}. */
    static String status(FigureStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Flags in the order of their list, parted by spaces. */
    static String flags(Evaluation e) {
        return Arrays.stream(Flag.values())
                .filter(e.flags()::contains)
                .map(Flag::name)
                .collect(Collectors.joining(" "));
    }

    /** {@code >= 80 %}, {@code between 8..8.5 %}; empty where the reading has no condition of its own. */
    static String criterion(TargetReading reading) {
        return ReportEvaluation.firstCondition(reading)
                .map(c -> criterion(c)
                        + ReportEvaluation.upperBound(reading)
                                .map(u -> " and " + criterion(u))
                                .orElse(""))
                .orElse("");
    }

    private static String criterion(Condition c) {
        String upper = c.upper().map(u -> ".." + ValuesText.plain(u)).orElse("");
        String unit = c.unit().isEmpty() ? "" : " " + c.unit();
        String per = c.per().isEmpty() ? "" : "/" + c.per();
        return c.op() + " " + ValuesText.plain(c.value()) + upper + unit + per;
    }
}
