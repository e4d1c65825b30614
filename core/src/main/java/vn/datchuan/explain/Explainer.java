package vn.datchuan.explain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private static final Name LEGAL_BASIS = Name.of("legalBasis");

    private Explainer() {}

    /** All sentences, in this order: required and measured, what follows, source. */
    public static String explain(Evaluation e, Language language) {
        Texts texts = Texts.of(language);
        Requirement required = Requirement.of(e);
        Facts facts = new Facts(e, required, RowCase.of(e), language);
        StringBuilder out = new StringBuilder(400);
        texts.text(opening(e, required), facts, out);
        out.append(' ');
        reasoning(facts, texts, out);
        if (facts.get(LEGAL_BASIS) != null) {
            out.append(' ');
            texts.text("sentence.source", facts, out);
        }
        return out.toString();
    }

    /** Only the sentence on what follows, with the counterfactual where one exists. */
    public static String reasoning(Evaluation e, Language language) {
        StringBuilder out = new StringBuilder(200);
        reasoning(new Facts(e, Requirement.of(e), RowCase.of(e), language), Texts.of(language), out);
        return out.toString();
    }

    private static void reasoning(Facts facts, Texts texts, StringBuilder out) {
        Evaluation e = facts.evaluation();
        Named values = facts;
        if (facts.rowCase().equals("1") && e.reason().isPresent()) {
            String because = because(e);
            if (texts.isToldBy(because, facts)) {
                values = new Because(texts.text(because, facts), facts);
            }
        }
        Named all = new OwnFacts(e, facts.required(), texts.language(), values);
        conclusion(e, facts.rowCase(), all, texts, out);
        marks(e, all, texts, out);
    }

    /** The reason for which there is no answer, beside the facts. */
    private record Because(String because, Facts facts) implements Named {
        @Override
        public @Nullable String get(Name name) {
            return name.text().equals("because") ? because : facts.get(name);
        }
    }

    private static void conclusion(Evaluation e, String rowCase, Named values, Texts texts, StringBuilder out) {
        Optional<Bilingual> statement =
                e.findings().isEmpty() ? Optional.empty() : e.findings().get(0).statement();
        if (statement.isPresent()) {
            Template own = texts.own(statement.orElseThrow());
            if (own.isFilledBy(values)) {
                own.fill(values, out);
                return;
            }
        }
        String key = "explain." + rowCase;
        texts.text(texts.isToldBy(key, values) ? key : "explain.own", values, out);
    }

    /** What policies say that only marked the verdict. */
    private static void marks(Evaluation e, Named values, Texts texts, StringBuilder out) {
        for (int i = 1; i < e.findings().size() && e.revision().isEmpty(); i++) {
            Optional<Bilingual> statement = e.findings().get(i).statement();
            if (statement.isPresent()) {
                Template own = texts.own(statement.orElseThrow());
                if (own.isFilledBy(values)) {
                    out.append(' ');
                    own.fill(values, out);
                }
            }
        }
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
        boolean told = texts.has(key)
                && texts.isToldBy("explain." + rowCase, new Facts(e, Requirement.of(e), rowCase, language));
        return told ? Optional.of(texts.text(key)) : Optional.empty();
    }

    private static String opening(Evaluation e, Requirement required) {
        boolean evidence = required.evidence();
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
