package vn.datchuan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.datchuan.explain.Dates;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.FigureText;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.MeasuredText;
import vn.datchuan.explain.Requirement;
import vn.datchuan.explain.Texts;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.model.Observation;
import vn.datchuan.target.Condition;
import vn.datchuan.verdict.Consultation;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.Figure;
import vn.datchuan.verdict.Finding;

/**
 * The whole reasoning of one evaluation (giải trình): the printed target and its reading, the figure chosen, everything computed, the rule that
 * concluded with what it compared, and the source in law.
 */
public final class ExplanationText {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    /** What a closed window is judged by; other figures are told only where the rule names them. */
    private static final Set<Figure> OF_CLOSED =
            EnumSet.of(Figure.OBSERVED, Figure.THRESHOLD, Figure.GAP, Figure.UNITS_NEEDED);

    /** What follows from the measured value; told of one value, not of two that contradict each other. */
    private static final Set<Figure> OF_VALUE = EnumSet.of(
            Figure.OBSERVED,
            Figure.GAP,
            Figure.GAP_POINTS,
            Figure.UNITS_NEEDED,
            Figure.SHORTFALL,
            Figure.STEP_SHORTFALL);

    private final LocalDate asOf;
    private final Language language;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder(2048);

    private ExplanationText(LocalDate asOf, Language language) {
        this.asOf = asOf;
        this.language = language;
        this.texts = Texts.of(language);
    }

    /** The reasoning of one evaluation of a report. */
    public static String render(EvaluationReport report, Evaluation evaluation, Language language) {
        ExplanationText text = new ExplanationText(report.asOf(), language);
        Wording wording = new Wording(List.of(language));
        ScoreboardText.appendHead(report, wording, text.out);
        text.out
                .append('\n')
                .append(ScoreboardText.unitName(evaluation.unit(), report.illustrative(), wording))
                .append('\n');
        text.append(evaluation);
        return text.out.toString();
    }

    private void append(Evaluation e) {
        String code =
                texts.text(e.task() ? "explanation.task" : "explanation.indicator", Map.of("code", e.indicator()));
        out.append(code).append(": ").append(TextWidth.composed(name(e))).append('\n');
        String period = Dates.period(e.period(), language);
        String close = Dates.day(e.close(), language);
        out.append(texts.text("explanation.period", Map.of("period", period, "close", close)))
                .append('\n');
        labelled("explanation.verdict", Vocabulary.of(e, language));
        section("explanation.why", List.of(Explainer.explain(e, language)));
        appendTarget(e);
        appendObserved(e);
        appendFigures(e);
        appendRules(e);
        section("explanation.flags", flags(e));
        section("explanation.source", sources(e));
        labelled("explanation.decision", ReportNotes.shortened(e.decisionId()));
        if (!e.parts().isEmpty()) {
            out.append('\n').append(texts.text("explanation.parts")).append('\n');
        }
        for (Evaluation part : e.parts()) {
            out.append('\n');
            append(part);
        }
    }

    /** A name that is the target too is printed here only, with its marks. */
    private static String name(Evaluation e) {
        if (!Requirement.isProse(e)) {
            return e.name();
        }
        return MarkedTarget.binds(e.reading(), Condition.Field.TARGET)
                ? MarkedTarget.of(e.reading(), Condition.Field.TARGET).strip()
                : MarkedTarget.of(e.reading(), Condition.Field.INDICATOR).strip();
    }

    private void appendTarget(Evaluation e) {
        List<String> lines = new ArrayList<>();
        boolean inTarget = MarkedTarget.binds(e.reading(), Condition.Field.TARGET);
        boolean inName = MarkedTarget.binds(e.reading(), Condition.Field.INDICATOR);
        boolean prose = Requirement.isProse(e);
        if (prose) {
            lines.add(texts.text("explanation.prose"));
        } else if (!e.target().isBlank()) {
            lines.add("“"
                    + (inTarget
                            ? MarkedTarget.of(e.reading(), Condition.Field.TARGET)
                            : e.target().strip()) + "”");
        }
        if (inName && !prose) {
            lines.add("“" + MarkedTarget.of(e.reading(), Condition.Field.INDICATOR) + "” ("
                    + texts.text("explanation.bindingName") + ")");
        }
        if (inTarget || inName) {
            lines.add("(" + texts.text("explanation.binding") + ")");
        }
        lines.add(texts.text("explanation.reading") + ": " + Requirement.of(e).phrase(language));
        section("explanation.target", lines);
        List<String> assumptions = new ArrayList<>();
        e.reading().assumptions().forEach(a -> assumptions.add(about(Vocabulary.of(a.code(), language), a.text())));
        e.dataAssumptions().forEach(a -> assumptions.add(Vocabulary.of(a, language)));
        section("explanation.assumptions", bulleted(assumptions));
        List<String> warnings = new ArrayList<>();
        e.reading().warnings().forEach(w -> warnings.add(about(Vocabulary.of(w.code(), language), w.text())));
        section("explanation.warnings", bulleted(warnings));
    }

    private String about(String remark, String words) {
        return words.isBlank()
                ? remark
                : remark + ": " + texts.text("explanation.about", Map.of("text", words.strip()));
    }

    private void appendObserved(Evaluation e) {
        if (e.observed().isEmpty()) {
            if (e.parts().isEmpty()) {
                section("explanation.observed", List.of(texts.text("explanation.noObserved")));
            }
            return;
        }
        Observation o = e.observed().orElseThrow();
        String details = texts.text(
                "explanation.observedDetails",
                Map.of(
                        "period", Dates.period(o.span(), language),
                        "asOf", Dates.day(o.asOf(), language),
                        "status", texts.text("explanation.status." + o.status().name())));
        String value =
                MeasuredText.isConflicting(e) ? texts.text("explanation.conflicting") : MeasuredText.of(e, language);
        section("explanation.observed", List.of(value + " (" + details + ")"));
    }

    private void appendFigures(Evaluation e) {
        Set<String> names = new LinkedHashSet<>();
        for (Figure figure : Figure.values()) {
            names.add(figure.property());
        }
        names.retainAll(e.figures().keySet());
        names.addAll(e.figures().keySet());
        names.removeIf(name -> !isTold(name, e));
        List<String> lines = new ArrayList<>(names.size());
        for (String name : names) {
            BigDecimal value = e.figures().getOrDefault(name, BigDecimal.ZERO);
            lines.add(FigureText.label(name, language) + ": " + FigureText.value(name, value, e, language));
        }
        section("explanation.figures", bulleted(lines));
    }

    private boolean isTold(String name, Evaluation e) {
        Optional<Figure> figure = FigureText.figure(name);
        if (figure.isEmpty()) {
            return true;
        }
        if (MeasuredText.isConflicting(e) && OF_VALUE.contains(figure.orElseThrow())) {
            return false;
        }
        return asOf.isBefore(e.close())
                || OF_CLOSED.contains(figure.orElseThrow())
                || e.findings().stream().anyMatch(f -> f.operands().containsKey(name));
    }

    private void appendRules(Evaluation e) {
        List<String> rules = new ArrayList<>();
        for (Finding finding : e.findings()) {
            rules.add(rule(finding, e));
            addOthers(finding.consultation(), rules);
        }
        section("explanation.rule", rules);
        List<String> compared = new ArrayList<>();
        for (Finding finding : e.findings()) {
            finding.operands().forEach((name, value) -> {
                if (isTold(name, e)) {
                    compared.add(operand(name, value, e));
                }
            });
        }
        section("explanation.operands", bulleted(compared));
    }

    /** The row and what it states, then the rule by its name and place. */
    private void addOthers(Consultation others, List<String> lines) {
        if (!others.silent().isEmpty()) {
            lines.add(texts.text("explanation.silent", Map.of("packs", String.join(", ", others.silent()))));
        }
        if (!others.notAsked().isEmpty()) {
            lines.add(texts.text("explanation.notAsked", Map.of("packs", String.join(", ", others.notAsked()))));
        }
    }

    private String rule(Finding finding, Evaluation e) {
        Map<String, String> values = new HashMap<>(Map.of("rule", "“" + finding.rule() + "”", "pack", finding.pack()));
        if (!finding.place().file().isEmpty()) {
            values.put("place", finding.place().file() + ":" + finding.place().line());
        }
        String rule = texts.text("explanation.ruleAt", values);
        boolean row =
                !finding.row().isEmpty() && Character.isDigit(finding.row().charAt(0));
        String number = row ? texts.text("explanation.row", Map.of("row", finding.row())) : "";
        Optional<String> meaning = finding.row().equals(e.row()) ? Explainer.rowMeaning(e, language) : Optional.empty();
        String words = meaning.map(m -> row ? number + ": " + m : m).orElse(number);
        return words.isEmpty() ? rule : words + " (" + rule + ")";
    }

    private String operand(String name, BigDecimal value, Evaluation e) {
        String thresholds = FigureText.parameters(name, e, language).entrySet().stream()
                .map(p -> FigureText.parameterLabel(p.getKey(), language) + " " + p.getValue())
                .collect(Collectors.joining("; "));
        String text = FigureText.label(name, language) + ": " + FigureText.value(name, value, e, language);
        return thresholds.isEmpty() ? text : text + " (" + thresholds + ")";
    }

    private List<String> flags(Evaluation e) {
        List<String> lines = new ArrayList<>();
        e.flags().forEach(f -> lines.add(Vocabulary.of(f, language) + ": " + Vocabulary.meaning(f, language)));
        return bulleted(lines);
    }

    private static List<String> sources(Evaluation e) {
        return e.findings().stream()
                .map(Finding::legalBasis)
                .filter(s -> !s.isBlank())
                .distinct()
                .toList();
    }

    private static List<String> bulleted(List<String> lines) {
        return lines.stream().map(l -> "- " + l).toList();
    }

    private void labelled(String key, String value) {
        if (!value.isBlank()) {
            out.append(texts.text(key)).append(": ").append(value).append('\n');
        }
    }

    /** A heading with its lines; nothing where there are none. */
    private void section(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append(texts.text(key)).append('\n');
        lines.forEach(line -> TextWidth.appendWrapped(line, INDENT, WIDTH, out));
    }
}
