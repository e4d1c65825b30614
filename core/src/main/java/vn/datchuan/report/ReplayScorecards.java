package vn.datchuan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.timeline.DatedScorecards;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.verdict.Scorecard;
import vn.datchuan.verdict.Verdict;

/** The scorecards of whole units by day (bảng điểm theo thời điểm); a year of which nothing is assessed yet is only counted. */
final class ReplayScorecards {

    private ReplayScorecards() {}

    static void append(ReplayReport report, ReplayWords words, boolean colours, int width, StringBuilder out) {
        Map<String, List<DatedScorecards>> units = new LinkedHashMap<>();
        for (DatedScorecards day : report.scorecards()) {
            for (Scorecard card : day.scorecards()) {
                if (card.by() == Scorecard.By.UNIT) {
                    units.computeIfAbsent(card.unit(), u -> new ArrayList<>())
                            .add(new DatedScorecards(day.asOf(), List.of(card)));
                }
            }
        }
        units.forEach((unit, cards) -> {
            String name = ReplayText.marked(unit, report.illustrative(), words);
            appendUnit(words.of("cards", Map.of("unit", name)), cards, words, colours, width, out);
        });
    }

    private static void appendUnit(
            String heading,
            List<DatedScorecards> cards,
            ReplayWords words,
            boolean colours,
            int width,
            StringBuilder out) {
        TextTable table = table(words);
        int silent = 0;
        boolean excused = false;
        for (DatedScorecards day : cards) {
            Scorecard card = day.scorecards().get(0);
            if (card.counts().total() == card.counts().notAssessed()) {
                silent++;
                continue;
            }
            excused |= card.counts().excused() > 0;
            table.add(row(day, card, words), colours ? Colours.of(card.verdict()) : "");
        }
        ReplayText.heading(heading, width, out);
        if (!table.isEmpty()) {
            ReplayDays.render(table, width, out);
        }
        if (excused) {
            String note = Texts.of(words.language()).text("report.note.excused");
            TextWidth.appendWrapped(note, "", width, out);
        }
        if (silent > 0) {
            String note = words.of("cards.silent", Map.of("count", Integer.toString(silent)));
            TextWidth.appendWrapped(note, "", width, out);
        }
    }

    private static TextTable table(ReplayWords words) {
        Texts texts = Texts.of(words.language());
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.count(words.of("asOf")));
        columns.add(TextTable.Column.of(words.of("year"), 0));
        for (String count : ScorecardTable.COUNTS) {
            columns.add(TextTable.Column.count(texts.text("report.count." + count)));
        }
        columns.add(TextTable.Column.of(texts.text("report.verdict"), 0));
        return new TextTable(columns, columns.size() - 1);
    }

    private static List<String> row(DatedScorecards day, Scorecard card, ReplayWords words) {
        List<String> cells = new ArrayList<>();
        cells.add(Dates.day(day.asOf(), words.language()));
        cells.add(Integer.toString(card.year()));
        cells.addAll(ScorecardTable.counts(card.counts()));
        boolean provisional = card.verdict() == Verdict.PASS && card.counts().provisional() > 0;
        cells.add(
                provisional
                        ? Texts.of(words.language()).text("flag.PROVISIONAL")
                        : Vocabulary.of(card.verdict(), words.language()));
        return cells;
    }
}
