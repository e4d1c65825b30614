package vn.datchuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Verdict;
import vn.datchuan.verdict.VerdictCounts;

/** The scorecards of one unit and year as a table of counts that add up, with notes below on how they are made. */
final class ScorecardTable {

    private static final int MOST_LINES = 3;
    private static final String NO_INDENT = "";
    static final List<String> COUNTS =
            List.of("pass", "provisional", "fail", "atRisk", "onTrack", "notAssessed", "total");

    private ScorecardTable() {}

    /**
     * @param evaluations those that the cards count
     */
    static void append(
            List<Scorecard> cards, List<Evaluation> evaluations, Wording wording, int width, StringBuilder out) {
        if (cards.isEmpty()) {
            return;
        }
        out.append(wording.text("report.cards")).append('\n');
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.of(wording.text("report.card"), MOST_LINES));
        COUNTS.forEach(c -> columns.add(TextTable.Column.count(wording.stacked("report.count." + c))));
        columns.add(TextTable.Column.of(wording.text("report.verdict"), 0));
        TextTable table = new TextTable(columns, columns.size() - 1);
        for (Scorecard card : cards) {
            List<String> cells = new ArrayList<>();
            cells.add(name(card, wording));
            cells.addAll(counts(card.counts()));
            cells.add(verdict(card, wording));
            table.add(cells, "");
        }
        table.render(width, out);
        appendNotes(cards, evaluations, wording, width, out);
    }

    static List<String> counts(VerdictCounts counts) {
        String excused = counts.excused() == 0 ? "" : " (" + counts.excused() + "*)";
        return List.of(
                Integer.toString(counts.pass()),
                Integer.toString(counts.provisional()),
                Integer.toString(counts.fail()),
                Integer.toString(counts.atRisk()),
                Integer.toString(counts.onTrack()),
                counts.notAssessed() + excused,
                Integer.toString(counts.total()));
    }

    private static void appendNotes(
            List<Scorecard> cards, List<Evaluation> evaluations, Wording wording, int width, StringBuilder out) {
        if (cards.stream().anyMatch(c -> c.counts().excused() > 0)) {
            TextWidth.appendWrapped(wording.text("report.note.excused"), NO_INDENT, width, out);
        }
        appendNote("severe", evaluations.stream().filter(e -> e.severity().isPresent()), wording, width, out);
        appendNote(
                "noTarget",
                evaluations.stream().filter(e -> e.reason()
                        .filter(r -> r == NotAssessedReason.NO_TARGET)
                        .isPresent()),
                wording,
                width,
                out);
    }

    private static void appendNote(
            String key, Stream<Evaluation> evaluations, Wording wording, int width, StringBuilder out) {
        long count = evaluations.count();
        if (count > 0) {
            String text = wording.text("report.note." + key, Map.of("count", Long.toString(count)));
            TextWidth.appendWrapped(text, NO_INDENT, width, out);
        }
    }

    /** A printed name stands once, whatever the languages. */
    private static String name(Scorecard card, Wording wording) {
        return switch (card.by()) {
            case SECTION -> wording.text("report.card.SECTION") + " " + card.name();
            case LEAD_AGENCY ->
                card.name().isBlank()
                        ? wording.text("report.noAgency")
                        : wording.text("report.card.LEAD_AGENCY", Map.of("name", card.name()));
            case UNIT, TASKS -> wording.text("report.card." + card.by().name());
        };
    }

    private static String verdict(Scorecard card, Wording wording) {
        boolean provisional = card.verdict() == Verdict.PASS && card.counts().provisional() > 0;
        return wording.each(l -> provisional ? Texts.of(l).text("flag.PROVISIONAL") : Vocabulary.of(card.verdict(), l));
    }
}
