package vn.datchuan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.model.Bilingual;
import vn.datchuan.timeline.DatedVerdict;
import vn.datchuan.timeline.ImpactChange;
import vn.datchuan.timeline.ImpactReport;
import vn.datchuan.timeline.VerdictChange;

/**
 * What changed packs would do, as text for people (tác động): a summary that is read in a minute, then each change with both explanations, days one after
 * the other told once. A pure function of the report and the options.
 */
public final class ImpactText {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";
    private static final String FURTHER = "      ";

    private ImpactText() {}

    /** In lines of 120 characters. */
    public static String render(ImpactReport report, Language language) {
        ReplayWords words = new ReplayWords(language);
        StringBuilder out = new StringBuilder(2048);
        if (report.illustrative()) {
            out.append(Texts.of(language).text("report.illustrative")).append('\n');
        }
        out.append(words.of("impact.title")).append('\n');
        out.append(words.of(
                        ReplayNotes.form("impact.", report.days()), ReplayNotes.days(report.days(), Map.of(), words)))
                .append('\n');
        ImpactSummary.append(report, words, WIDTH, out);
        if (!report.changes().isEmpty()) {
            out.append('\n').append(words.of("impact.changes")).append('\n');
            changes(report, words, out);
        }
        ReplayNotes.problems(report.problems(), words, WIDTH, out);
        return out.toString();
    }

    private static void changes(ImpactReport report, ReplayWords words, StringBuilder out) {
        List<VerdictChange> changes = new ArrayList<>();
        report.changes().forEach(c -> changes.add(c.change()));
        Map<String, List<ChangeRun>> units = new LinkedHashMap<>();
        for (ChangeRun run : ChangeRun.of(changes, report.days())) {
            units.computeIfAbsent(run.key().unit(), u -> new ArrayList<>()).add(run);
        }
        units.forEach((unit, runs) -> {
            ReplayText.heading(ReplayText.marked(unit, report.illustrative(), words), WIDTH, out);
            for (ChangeRun run : runs) {
                append(run, report.changes().get(run.index()), words, out);
            }
        });
    }

    private static void append(ChangeRun run, ImpactChange change, ReplayWords words, StringBuilder out) {
        String line = "- " + run.what(words) + ", " + run.when(words) + ": " + run.how(words);
        TextWidth.appendWrapped(line, INDENT, WIDTH, out);
        VerdictChange first = run.first();
        explanation(words.of("before"), first.before(), change.before(), words, out);
        explanation(words.of("after"), first.after(), change.after(), words, out);
        if (run.days() > 1) {
            String day = Dates.day(first.asOf(), words.language());
            TextWidth.appendWrapped(words.of("impact.asOfFirst", Map.of("first", day)), FURTHER, WIDTH, out);
        }
    }

    private static void explanation(
            String when, Optional<DatedVerdict> verdict, Bilingual explanation, ReplayWords words, StringBuilder out) {
        String text = words.language() == Language.VI ? explanation.vi() : explanation.en();
        String told = text.isEmpty() ? DatedVerdictWords.of(verdict, words) : text;
        TextWidth.appendWrapped(when + ": " + told, FURTHER, WIDTH, out);
    }
}
