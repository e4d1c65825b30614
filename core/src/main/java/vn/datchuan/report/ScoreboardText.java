package vn.datchuan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Texts;
import vn.datchuan.model.AdministrativeUnit;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Scorecard;

/**
 * A report as text for people (bảng kết quả): for each unit and year a table of verdicts and the totals, then the problems found in the data and the
 * digests in short form. A pure function of the report and the options.
 */
public final class ScoreboardText {

    private static final int LEAST_WIDTH = 60;

    private ScoreboardText() {}

    /**
     * How a report is shown.
     *
     * @param languages at least one; numbers are written in the first
     * @param width of a line in characters, at least 60
     * @param years only windows that close in these; empty for all
     * @param foldNotDue what is not due and has no figure yet is only counted
     * @param colours ANSI colours for verdicts
     */
    public record Options(
            List<Language> languages, int width, Set<Integer> years, boolean foldNotDue, boolean colours) {
        public Options {
            if (languages.isEmpty() || width < LEAST_WIDTH) {
                throw new IllegalArgumentException("languages " + languages + ", width " + width
                        + ": expected a language and at least " + LEAST_WIDTH);
            }
            languages = List.copyOf(languages);
            years = Set.copyOf(years);
        }

        /** 120 characters wide, all years, what is not due folded, no colours. */
        public static Options of(Language... languages) {
            return new Options(List.of(languages), 120, Set.of(), true, false);
        }

        boolean includes(int year) {
            return years.isEmpty() || years.contains(year);
        }
    }

    public static String render(EvaluationReport report, Options options) {
        StringBuilder out = new StringBuilder(4096);
        Wording wording = new Wording(options.languages());
        appendHead(report, wording, out);
        Map<String, List<Evaluation>> units = new LinkedHashMap<>();
        for (Evaluation e : report.evaluations()) {
            units.computeIfAbsent(e.unit().code(), u -> new ArrayList<>()).add(e);
        }
        if (units.isEmpty()) {
            out.append('\n').append(wording.text("report.empty")).append('\n');
        }
        Map<String, List<Scorecard>> cards =
                report.scorecards().stream().collect(Collectors.groupingBy(Scorecard::unit));
        units.forEach((unit, evaluations) ->
                appendUnit(report, evaluations, cards.getOrDefault(unit, List.of()), options, wording, out));
        ReportNotes.append(report, wording, options.width(), out);
        return out.toString();
    }

    static void appendHead(EvaluationReport report, Wording wording, StringBuilder out) {
        if (report.illustrative()) {
            out.append(wording.text("report.illustrative")).append('\n');
        }
        out.append(wording.text("report.title")).append('\n');
        out.append(wording.each(l -> Texts.of(l)
                        .text("report.asOf", Map.of("asOf", Dates.day(report.asOf(), l), "policy", report.policy()))))
                .append('\n');
    }

    static String unitName(AdministrativeUnit unit, boolean illustrative, Wording wording) {
        return illustrative ? unit.name() + " (" + wording.text("report.illustrativeMark") + ")" : unit.name();
    }

    private static void appendUnit(
            EvaluationReport report,
            List<Evaluation> all,
            List<Scorecard> cards,
            Options options,
            Wording wording,
            StringBuilder out) {
        String name = unitName(all.get(0).unit(), report.illustrative(), wording);
        Map<Integer, List<Evaluation>> years = new TreeMap<>();
        for (Evaluation e : all) {
            years.computeIfAbsent(e.close().getYear(), y -> new ArrayList<>()).add(e);
        }
        Set<Integer> shown = new TreeSet<>(years.keySet());
        cards.forEach(c -> shown.add(c.year()));
        for (int year : shown) {
            if (options.includes(year)) {
                String heading = name + " — " + wording.text("report.year", Map.of("year", Integer.toString(year)));
                List<Scorecard> ofYear =
                        cards.stream().filter(c -> c.year() == year).toList();
                appendYear(heading, years.getOrDefault(year, List.of()), ofYear, options, wording, out);
            }
        }
    }

    private static void appendYear(
            String heading,
            List<Evaluation> all,
            List<Scorecard> cards,
            Options options,
            Wording wording,
            StringBuilder out) {
        out.append('\n');
        if (options.foldNotDue() && !all.isEmpty() && all.stream().allMatch(VerdictTable::isSilent)) {
            String line = heading + ": " + wording.each(l -> VerdictTable.folded(all, l));
            TextWidth.appendWrapped(line, "", options.width(), out);
            return;
        }
        out.append(heading).append('\n');
        out.append("═".repeat(Math.min(options.width(), TextWidth.of(TextWidth.composed(heading)))))
                .append('\n');
        appendPlans(all, wording, options.width(), out);
        appendKind(all, false, options, wording, out);
        appendKind(all, true, options, wording, out);
        ScorecardTable.append(cards, all, wording, options.width(), out);
    }

    /** The plans, where there are several, with the document that each cites. */
    private static void appendPlans(List<Evaluation> all, Wording wording, int width, StringBuilder out) {
        Map<String, String> plans = new LinkedHashMap<>();
        for (Evaluation e : all) {
            plans.merge(e.plan(), document(e), (known, next) -> known.isEmpty() ? next : known);
        }
        if (plans.size() < 2) {
            return;
        }
        plans.forEach((plan, document) -> {
            String line = wording.text("report.plan") + " " + plan + (document.isEmpty() ? "" : ": " + document);
            out.append(TextWidth.cut(TextWidth.wrapped(line, width), 1, width).get(0))
                    .append('\n');
        });
    }

    /** The source in law up to its first comma. */
    private static String document(Evaluation e) {
        String source = e.findings().isEmpty() ? "" : e.findings().get(0).legalBasis();
        int comma = source.indexOf(',');
        return comma < 0 ? source : source.substring(0, comma);
    }

    private static void appendKind(
            List<Evaluation> all, boolean tasks, Options options, Wording wording, StringBuilder out) {
        List<Evaluation> shown = new ArrayList<>();
        List<Evaluation> folded = new ArrayList<>();
        for (Evaluation e : all) {
            if (e.task() == tasks) {
                (options.foldNotDue() && VerdictTable.isSilent(e) ? folded : shown).add(e);
            }
        }
        TextTable table = VerdictTable.of(shown, tasks, wording, options.colours());
        if (!table.isEmpty()) {
            out.append(wording.text(tasks ? "report.tasks" : "report.indicators"))
                    .append('\n');
            table.render(options.width(), out);
        }
        if (!folded.isEmpty()) {
            TextWidth.appendWrapped(wording.each(l -> VerdictTable.folded(folded, l)), "", options.width(), out);
        }
    }
}
