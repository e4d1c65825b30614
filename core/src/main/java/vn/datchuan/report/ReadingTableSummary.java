package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.Place;
import vn.datchuan.io.TargetRows;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;

/**
 * Counts of the readings of an annex (tổng hợp). {@code certain + assumed + unreadable} is {@code rows}; the other counts overlap with these.
 *
 * @param certain rows that are read without an assumption
 * @param assumed rows that are read with at least one
 * @param warned rows with at least one warning
 * @param qualitative rows judged on evidence, milestones included
 * @param notSet rows that set no target
 * @param skipped rows of the annex that are no targets: section titles, repeated headings
 * @param problems in the data of the annex
 */
public record ReadingTableSummary(
        int rows,
        int certain,
        int assumed,
        int unreadable,
        int warned,
        int qualitative,
        int notSet,
        int skipped,
        int problems) {

    static ReadingTableSummary of(TargetRows annex, List<TargetReading> readings) {
        int assumed = 0;
        int unreadable = 0;
        int warned = 0;
        int qualitative = 0;
        int notSet = 0;
        for (TargetReading reading : readings) {
            TargetKind kind = reading.kind();
            boolean read = kind != TargetKind.UNREADABLE;
            unreadable += read ? 0 : 1;
            assumed += read && !reading.assumptions().isEmpty() ? 1 : 0;
            warned += reading.warnings().isEmpty() ? 0 : 1;
            qualitative += kind == TargetKind.QUALITATIVE || kind == TargetKind.MILESTONE ? 1 : 0;
            notSet += kind == TargetKind.NOT_SET ? 1 : 0;
        }
        return new ReadingTableSummary(
                readings.size(),
                readings.size() - assumed - unreadable,
                assumed,
                unreadable,
                warned,
                qualitative,
                notSet,
                annex.skipped().size(),
                annex.problems().size());
    }

    /** For people: the counts, then which rows were left out and how the columns were understood. */
    List<String> lines(TargetRows annex, ReadingTableWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                "; ",
                words.count("rows", rows),
                words.count("certain", certain),
                words.count("withAssumptions", assumed),
                words.count("unreadable", unreadable)));
        lines.add(String.join(
                "; ",
                words.of("among") + " " + words.count("withWarnings", warned),
                words.count("onEvidence", qualitative),
                words.count("notSet", notSet)));
        if (skipped > 0) {
            List<String> numbers = new ArrayList<>();
            for (Place place : annex.skipped()) {
                numbers.add(Integer.toString(place.line()));
            }
            lines.add(words.count("skipped", skipped) + " (" + words.of("lines") + " " + String.join(", ", numbers)
                    + ")");
        }
        lines.add(words.count("problems", problems));
        List<String> columns = new ArrayList<>();
        for (TargetRows.Heading heading : annex.headings()) {
            String meaning = words.of(heading.meaning().isEmpty() ? "unused" : heading.meaning());
            columns.add("“" + heading.text() + "” → " + meaning);
        }
        if (!columns.isEmpty()) {
            lines.add(words.of("columns") + ": " + String.join("; ", columns));
        }
        return lines;
    }
}
