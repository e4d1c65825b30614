package vn.datchuan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.timeline.ReplayReport;
import vn.datchuan.timeline.Timeline;
import vn.datchuan.verdict.Verdict;

/**
 * A replay as text for people (diễn biến qua các thời điểm): for each unit and plan a line a case with a sign a day, its first alarm, how long before the close
 * it was raised, and what came of it; then the scorecards of units by day, and the digests. A pure function of the report and the options.
 */
public final class ReplayText {

    private static final int WIDTH = 120;
    private static final int LEAST_WIDTH = 60;

    /** What the other columns need beside those of the days. */
    private static final int OTHER_COLUMNS = 76;

    private static final int MOST_LINES = 2;
    private static final int OUTCOME = 6;
    private static final String NOTHING = "–";

    private ReplayText() {}

    /** In lines of 120 characters. */
    public static String render(ReplayReport report, Language language, boolean colours) {
        return render(report, language, colours, WIDTH);
    }

    /**
     * In lines of a given width.
     *
     * @param colours ANSI colours for outcomes
     * @param width of a line in characters, at least 60
     */
    public static String render(ReplayReport report, Language language, boolean colours, int width) {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("width " + width + ": expected at least " + LEAST_WIDTH);
        }
        ReplayWords words = new ReplayWords(language);
        StringBuilder out = new StringBuilder(4096);
        appendHead(report, words, width, out);
        Map<String, List<Timeline>> plans = new LinkedHashMap<>();
        for (Timeline timeline : report.timelines()) {
            String plan = timeline.key().unit() + " — " + Texts.of(language).text("report.plan") + " "
                    + timeline.key().plan();
            plans.computeIfAbsent(plan, p -> new ArrayList<>()).add(timeline);
        }
        if (plans.isEmpty()) {
            out.append('\n').append(Texts.of(language).text("report.empty")).append('\n');
        }
        List<ReplayDays> blocks = ReplayDays.blocks(report.days(), Math.max(1, width - OTHER_COLUMNS));
        plans.forEach((plan, timelines) -> {
            heading(marked(plan, report.illustrative(), words), width, out);
            for (ReplayDays block : blocks) {
                appendBlock(timelines, block, colours, width, words, out);
            }
        });
        ReplayScorecards.append(report, words, colours, width, out);
        ReplayNotes.append(report, words, width, out);
        return out.toString();
    }

    private static void appendHead(ReplayReport report, ReplayWords words, int width, StringBuilder out) {
        if (report.illustrative()) {
            out.append(Texts.of(words.language()).text("report.illustrative")).append('\n');
        }
        out.append(words.of("title")).append('\n');
        Map<String, String> values =
                ReplayNotes.days(report.days(), Map.of("policy", report.inputs().policy()), words);
        TextWidth.appendWrapped(words.of(ReplayNotes.form("", report.days()), values), "", width, out);
        TextWidth.appendWrapped(words.of("signs", Map.of("signs", DatedVerdictWords.signs(words))), "", width, out);
        boolean byMonth = ReplayDays.blocks(report.days(), width).stream().allMatch(ReplayDays::byMonth);
        String day = byMonth ? "" : words.of("columns.day");
        TextWidth.appendWrapped(words.of("columns", Map.of("day", day)), "", width, out);
        TextWidth.appendWrapped(words.of("lead"), "", width, out);
    }

    /** The name with a mark that the values are made up, so that no table is torn out of its title. */
    static String marked(String name, boolean illustrative, ReplayWords words) {
        return illustrative ? name + " (" + Texts.of(words.language()).text("report.illustrativeMark") + ")" : name;
    }

    static void heading(String heading, int width, StringBuilder out) {
        out.append('\n').append(heading).append('\n');
        out.append("═".repeat(Math.min(width, TextWidth.of(TextWidth.composed(heading)))))
                .append('\n');
    }

    private static void appendBlock(
            List<Timeline> timelines,
            ReplayDays days,
            boolean colours,
            int width,
            ReplayWords words,
            StringBuilder out) {
        Texts texts = Texts.of(words.language());
        TextTable table = new TextTable(
                List.of(
                        TextTable.Column.of(texts.text("report.code"), 0),
                        TextTable.Column.of(words.of("period"), 0),
                        TextTable.Column.of(texts.text("report.name"), MOST_LINES),
                        TextTable.Column.count(days.heading()),
                        TextTable.Column.of(words.of("firstAlarm"), 0),
                        TextTable.Column.count(words.of("leadDays").replace(" (", "\n(")),
                        TextTable.Column.of(words.of("outcome"), 0)),
                OUTCOME);
        for (Timeline timeline : timelines) {
            if (days.holdsOne(timeline.verdicts())) {
                Optional<Verdict> outcome = timeline.alarms().outcome();
                table.add(
                        row(timeline, days, words.language()),
                        colours ? outcome.map(Colours::of).orElse("") : "");
            }
        }
        if (!table.isEmpty()) {
            ReplayDays.render(table, width, out);
        }
    }

    private static List<String> row(Timeline timeline, ReplayDays days, Language language) {
        Optional<LocalDate> first = timeline.alarms().first();
        return List.of(
                timeline.key().indicator(),
                timeline.key().period(),
                timeline.name(),
                days.signs(timeline.verdicts()),
                first.map(day -> Dates.day(day, language)).orElse(NOTHING),
                timeline.alarms().leadDays().map(Object::toString).orElse(NOTHING),
                timeline.alarms().outcome().map(v -> Vocabulary.of(v, language)).orElse(NOTHING));
    }
}
