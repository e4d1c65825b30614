package vn.datchuan.explain;

import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.Bilingual;
import vn.datchuan.model.Observation;
import vn.datchuan.target.Criterion;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.NotAssessedReason;

/**
 * Tells why a verdict was reached (giải thích kết luận), in one to three sentences that a reader can check by hand: what was required and measured,
 * what follows with the numbers and thresholds compared, and the source in law. A conclusion that lacks the figures of its row is told by its rule
 * and operands.
 */
public final class Explainer {

    private Explainer() {}

    /** All sentences, in this order: required and measured, what follows, source. */
    public static String explain(Evaluation e, Language language) {
        Texts texts = Texts.of(language);
        String rowCase = RowCase.of(e);
        Map<String, String> values = Facts.of(e, rowCase, language);
        String source = values.containsKey("legalBasis") ? " " + texts.text("sentence.source", values) : "";
        return texts.text(opening(e), values) + " " + reasoning(e, rowCase, values, texts) + source;
    }

    /** Only the sentence on what follows, with the counterfactual where one exists. */
    public static String reasoning(Evaluation e, Language language) {
        String rowCase = RowCase.of(e);
        return reasoning(e, rowCase, Facts.of(e, rowCase, language), Texts.of(language));
    }

    private static String reasoning(Evaluation e, String rowCase, Map<String, String> values, Texts texts) {
        if (rowCase.equals("1") && e.reason().isPresent() && texts.isToldBy(because(e), values)) {
            values.put("because", texts.text(because(e), values));
        }
        OwnFacts.add(e, texts.language(), values);
        return conclusion(e, rowCase, values, texts) + marks(e, values, texts);
    }

    private static String conclusion(Evaluation e, String rowCase, Map<String, String> values, Texts texts) {
        Optional<Bilingual> statement =
                e.findings().isEmpty() ? Optional.empty() : e.findings().get(0).statement();
        if (statement.isPresent() && texts.isToldBy(statement.orElseThrow(), values)) {
            return texts.text(statement.orElseThrow(), values);
        }
        String key = "explain." + rowCase;
        return texts.text(texts.isToldBy(key, values) ? key : "explain.own", values);
    }

    /** What policies say that only marked the verdict. */
    private static String marks(Evaluation e, Map<String, String> values, Texts texts) {
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i < e.findings().size() && e.revision().isEmpty(); i++) {
            Optional<Bilingual> statement = e.findings().get(i).statement();
            if (statement.isPresent() && texts.isToldBy(statement.orElseThrow(), values)) {
                marks.append(' ').append(texts.text(statement.orElseThrow(), values));
            }
        }
        return marks.toString();
    }

    private static String because(Evaluation e) {
        NotAssessedReason reason = e.reason().orElseThrow();
        boolean told = reason == NotAssessedReason.NOT_COMPARABLE || reason == NotAssessedReason.NO_TARGET;
        if (told && e.basis().obstacle().isPresent()) {
            return "because." + e.basis().obstacle().orElseThrow().name();
        }
        return "because." + reason.name() + known(e);
    }

    /** What is wrong with the figure that is known. */
    private static String known(Evaluation e) {
        boolean evidence = e.reason().orElseThrow() == NotAssessedReason.NEEDS_EVIDENCE
                && e.observed().isPresent();
        if (!evidence && !MeasuredText.isPartOfThePeriod(e)) {
            return "";
        }
        Observation figure = e.observed().orElseThrow();
        boolean afterwards = figure.asOf().isAfter(e.close());
        return afterwards && figure.dateAssumed() ? ".undated" : afterwards ? ".afterDeadline" : ".notFinal";
    }

    /** What the concluding row states, in words; empty where a rule of its own concluded, with other figures than the row's. */
    public static Optional<String> rowMeaning(Evaluation e, Language language) {
        Texts texts = Texts.of(language);
        String rowCase = RowCase.of(e);
        String key = "row." + RowCase.plain(rowCase);
        boolean told = texts.has(key) && texts.isToldBy("explain." + rowCase, Facts.of(e, rowCase, language));
        return told ? Optional.of(texts.text(key)) : Optional.empty();
    }

    private static String opening(Evaluation e) {
        boolean evidence = Requirement.of(e).evidence();
        if (e.task()) {
            return evidence ? "sentence.taskEvidence" : "sentence.task";
        }
        if (evidence) {
            return "sentence.evidence";
        }
        Criterion criterion = e.reading().criterion();
        if (criterion instanceof Criterion.NotSet) {
            return "sentence.unset";
        }
        boolean read = !(criterion instanceof Criterion.Unread);
        return Requirement.isProse(e) && read ? "sentence.prose" : "sentence.required";
    }
}
