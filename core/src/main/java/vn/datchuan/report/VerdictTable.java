package vn.datchuan.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.datchuan.explain.Language;
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
                        TextTable.Column.of(wording.text("report.code"), 0),
                        TextTable.Column.of(wording.text("report.name"), MOST_LINES),
                        TextTable.Column.of(wording.text(tasks ? "report.timing" : "report.target"), MOST_LINES),
                        TextTable.Column.of(wording.text("report.measured"), 0),
                        TextTable.Column.of(wording.text("report.verdict"), 0),
                        TextTable.Column.of(wording.text("report.agency"), MOST_LINES)),
                VERDICT);
        boolean severalPlans =
                evaluations.stream().map(Evaluation::plan).distinct().count() > 1;
        for (Evaluation e : evaluations) {
            String code = severalPlans ? e.plan() + " " + e.indicator() : e.indicator();
            table.add(
                    List.of(
                            code,
                            e.name(),
                            target(e, wording),
                            measured(e, wording),
                            wording.verdict(e),
                            e.leadAgency()),
                    colours ? Colours.of(e) : "");
            e.parts().forEach(part -> addPart(table, part, wording, colours));
        }
        return table;
    }

    private static void addPart(TextTable table, Evaluation part, Wording wording, boolean colours) {
        table.add(
                List.of(
                        part.indicator(),
                        wording.each(l -> Requirement.partName(part, l)),
                        Requirement.of(part).phrase(wording.first()),
                        measured(part, wording),
                        wording.verdict(part),
                        ""),
                colours ? Colours.of(part) : "");
    }

    /** As printed; where that is the name beside it, as it was read. */
    private static String target(Evaluation e, Wording wording) {
        return Requirement.isProse(e) ? Requirement.of(e).phrase(wording.first()) : e.target();
    }

    private static String measured(Evaluation e, Wording wording) {
        String text = MeasuredText.of(e, wording.first());
        return text.isEmpty() ? NOTHING : text;
    }

    /** Not due, and nothing was reported: neither for the whole nor for a part. */
    static boolean isSilent(Evaluation e) {
        return e.reason().filter(r -> r == NotAssessedReason.NOT_DUE).isPresent()
                && e.observed().isEmpty()
                && e.parts().stream().allMatch(p -> p.observed().isEmpty());
    }

    /** How many are not due: "25 chỉ tiêu chưa đến kỳ (trong đó 4 đã đạt trước kỳ), 2 nhiệm vụ chưa đến kỳ". */
    static String folded(List<Evaluation> folded, Language language) {
        return Stream.of(false, true)
                .map(tasks -> folded.stream().filter(e -> e.task() == tasks).toList())
                .filter(kind -> !kind.isEmpty())
                .map(kind -> counted(kind, language))
                .collect(Collectors.joining(", "));
    }

    private static String counted(List<Evaluation> kind, Language language) {
        long met =
                kind.stream().filter(e -> e.flags().contains(Flag.ALREADY_MET)).count();
        String key = "report.kind." + (kind.get(0).task() ? "task" : "indicator") + (kind.size() == 1 ? ".one" : "");
        Map<String, String> values = new HashMap<>();
        values.put("count", Integer.toString(kind.size()));
        values.put("kind", Texts.of(language).text(key));
        if (met > 0) {
            values.put("met", Long.toString(met));
        }
        return Texts.of(language).text("report.notDue", values);
    }
}
