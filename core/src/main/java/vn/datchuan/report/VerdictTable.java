package vn.datchuan.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.explain.MeasuredText;
import vn.datchuan.explain.Requirement;
import vn.datchuan.explain.Texts;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Flag;
import vn.datchuan.verdict.NotAssessedReason;

/** The table of verdicts of one unit and year. */
final class VerdictTable {

    private static final String NOTHING = "–";
    private static final int VERDICT = 4;
    private static final int MOST_LINES = 3;

    private VerdictTable() {}

    static TextTable of(List<Evaluation> evaluations, boolean tasks, Wording wording, boolean colours) {
        TextTable table = new TextTable(
                List.of(
                        new TextTable.Column(wording.text("report.code"), 0),
                        new TextTable.Column(wording.text("report.name"), MOST_LINES),
                        new TextTable.Column(wording.text(tasks ? "report.timing" : "report.target"), MOST_LINES),
                        new TextTable.Column(wording.text("report.measured"), 0),
                        new TextTable.Column(wording.text("report.verdict"), 0),
                        new TextTable.Column(wording.text("report.agency"), MOST_LINES)),
                VERDICT);
        boolean severalPlans =
                evaluations.stream().map(Evaluation::plan).distinct().count() > 1;
        for (Evaluation e : evaluations) {
            String code = severalPlans ? e.plan() + " " + e.indicator() : e.indicator();
            table.add(
                    List.of(code, e.name(), e.target(), measured(e, wording), wording.verdict(e), e.leadAgency()),
                    colours ? Colours.of(e) : "");
            e.parts().forEach(part -> addPart(table, part, wording, colours));
        }
        return table;
    }

    private static void addPart(TextTable table, Evaluation part, Wording wording, boolean colours) {
        Requirement required = Requirement.of(part);
        table.add(
                List.of(
                        part.indicator(),
                        required.subject(),
                        required.phrase(wording.first()),
                        measured(part, wording),
                        wording.verdict(part),
                        ""),
                colours ? Colours.of(part) : "");
    }

    private static String measured(Evaluation e, Wording wording) {
        String text = MeasuredText.of(e, wording.first());
        return text.isEmpty() ? NOTHING : text;
    }

    /** Its printed period lies in the future and it was not judged. */
    static boolean notBegun(Evaluation e, LocalDate asOf) {
        return e.reason().filter(r -> r == NotAssessedReason.NOT_DUE).isPresent()
                && e.observed().isEmpty()
                && e.period().start().isAfter(asOf);
    }

    static String foldedLine(List<Evaluation> folded, boolean tasks, Wording wording) {
        long met = folded.stream()
                .filter(e -> e.flags().contains(Flag.ALREADY_MET))
                .count();
        String kind = "report.kind." + (tasks ? "task" : "indicator") + (folded.size() == 1 ? ".one" : "");
        return wording.each(language -> {
            Map<String, String> values = new HashMap<>();
            values.put("count", Integer.toString(folded.size()));
            values.put("kind", Texts.of(language).text(kind));
            if (met > 0) {
                values.put("met", Long.toString(met));
            }
            return Texts.of(language).text("report.notDue", values);
        });
    }
}
