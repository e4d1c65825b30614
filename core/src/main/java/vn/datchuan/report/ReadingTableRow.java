package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/**
 * One row of a table of readings.
 *
 * @param cells id, indicator, unit, target, reading; texts of the annex with marks
 * @param notes assumptions and warnings, one a line
 */
record ReadingTableRow(List<String> cells, List<String> notes) {

    static ReadingTableRow of(String id, TargetReading reading, ReadingTableWords words, ReadingTableMarks marks) {
        List<String> cells = List.of(
                marks.shown(id),
                marks.shown(MarkedTarget.of(reading, Condition.Field.INDICATOR, marks.open(), marks.close())),
                marks.shown(reading.printed().unitOfMeasure().orElse("")),
                marks.shown(MarkedTarget.of(reading, Condition.Field.TARGET, marks.open(), marks.close())),
                marks.shown(read(reading, words)));
        return new ReadingTableRow(cells, notes(reading, words, marks));
    }

    /** The normal form; in words what has none, and what the normal form leaves out. */
    private static String read(TargetReading reading, ReadingTableWords words) {
        StringBuilder text = new StringBuilder(what(reading, words));
        boolean evidence = reading.kind() == TargetKind.QUALITATIVE || reading.kind() == TargetKind.MILESTONE;
        if (reading.maintained() && evidence && !(reading.criterion() instanceof Criterion.Inherited)) {
            text.append(", ").append(words.of("maintained"));
        }
        reading.deadline()
                .ifPresent(d ->
                        text.append("; ").append(words.of("due")).append(' ').append(day(d, words)));
        return text.toString();
    }

    private static String what(TargetReading reading, ReadingTableWords words) {
        return switch (reading.kind()) {
            case UNREADABLE -> words.of("unreadable");
            case QUALITATIVE ->
                reading.criterion() instanceof Criterion.Inherited
                        ? TargetNotation.normalForm(reading, words.notation())
                        : words.of("qualitative") + ": " + reading.qualitative().strip();
            case MILESTONE -> words.of("milestone");
            case NUMERIC, COMPOUND, RELATIVE, NOT_SET -> TargetNotation.normalForm(reading, words.notation());
        };
    }

    private static String day(Deadline deadline, ReadingTableWords words) {
        String last = Dates.day(deadline.to(), words.language());
        return deadline.from()
                .map(from -> Dates.day(from, words.language()) + " – " + last)
                .orElse(last);
    }

    private static List<String> notes(TargetReading reading, ReadingTableWords words, ReadingTableMarks marks) {
        List<String> notes = new ArrayList<>();
        for (Condition c : reading.conditions()) {
            if (c.deadline().isPresent() && !c.deadline().equals(reading.deadline())) {
                String subject = c.subject().isEmpty() ? c.value().toPlainString() : c.subject();
                notes.add(words.of("due") + " (" + subject + "): "
                        + day(c.deadline().orElseThrow(), words));
            }
        }
        reading.assumptions()
                .forEach(a -> notes.add(words.of("assumed") + ": " + Vocabulary.of(a.code(), words.language())
                        + about(a.text()) + " [" + a.code() + "]"));
        reading.warnings()
                .forEach(w -> notes.add(words.of("warned") + ": " + Vocabulary.of(w.code(), words.language())
                        + about(w.text()) + " [" + w.code() + "]"));
        notes.replaceAll(marks::shown);
        return notes;
    }

    private static String about(String printed) {
        return printed.isBlank() ? "" : ": “" + printed.strip() + "”";
    }
}
