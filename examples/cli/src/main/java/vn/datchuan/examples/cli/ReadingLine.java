package vn.datchuan.examples.cli;

import java.util.stream.Collectors;
import vn.datchuan.target.Condition;
import vn.datchuan.target.TargetReading;

/** A reading in one line. */
final class ReadingLine {

    private ReadingLine() {}

    static String of(TargetReading reading) {
        StringBuilder line = new StringBuilder(reading.kind().code());
        for (Condition condition : reading.conditions()) {
            line.append(' ')
                    .append(condition.op())
                    .append(' ')
                    .append(condition.value().toPlainString());
            condition.upper().ifPresent(upper -> line.append("..").append(upper.toPlainString()));
            append(line, " ", condition.unit());
            append(line, " / ", condition.per());
            append(line, " — ", condition.subject());
            line.append(';');
        }
        if (reading.maintained()) {
            line.append(" maintained;");
        }
        reading.deadline()
                .ifPresent(deadline -> line.append(" due ").append(deadline).append(';'));
        append(
                line,
                " [",
                reading.assumptions().stream().map(a -> a.code().name()).collect(Collectors.joining(", ")),
                "]");
        append(line, " !", reading.warnings().stream().map(w -> w.code().name()).collect(Collectors.joining(", ")), "");
        return line.toString();
    }

    private static void append(StringBuilder line, String before, String text) {
        append(line, before, text, "");
    }

    private static void append(StringBuilder line, String before, String text, String after) {
        if (!text.isEmpty()) {
            line.append(before).append(text).append(after);
        }
    }
}
