package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Revision;

/**
 * Values for the sentences of a policy's own rows: what the library knows, then the policy's figures and thresholds by their names, and what was
 * computed before a review.
 */
record OwnFacts(Evaluation e, Requirement required, Language language, Named facts) implements Named {

    /** A level at the close, shown in the unit of the target. */
    private static final String FORECAST = "forecast";

    @Override
    public @Nullable String get(Name place) {
        String known = place.index() < 0 ? said(place.text()) : null;
        if (known == null) {
            known = facts.get(place);
        }
        return known == null ? own(place.text()) : known;
    }

    private @Nullable String own(String name) {
        BigDecimal figure = e.figures().get(name);
        if (figure != null && FigureText.figure(name).isEmpty()) {
            return name.equals(FORECAST)
                    ? new Amounts(required, e.share(), language).value(figure, List.of())
                    : Numbers.natural(figure, language);
        }
        for (Finding finding : e.findings()) {
            BigDecimal threshold = finding.thresholds().get(name);
            if (threshold != null) {
                return Numbers.natural(threshold, language);
            }
        }
        return null;
    }

    /** What no figure and no threshold may be called. */
    private @Nullable String said(String name) {
        return switch (name) {
            case "compared" -> compared();
            case "computed" -> e.revision().map(this::computed).orElse(null);
            case "author" ->
                e.revision()
                        .flatMap(Revision::expertOverride)
                        .map(o -> o.author())
                        .orElse(null);
            case "decidedOn" ->
                e.revision()
                        .flatMap(Revision::expertOverride)
                        .map(o -> Dates.day(o.date(), language))
                        .orElse(null);
            case "decisionReason" ->
                e.revision()
                        .flatMap(Revision::expertOverride)
                        .map(o -> o.reason())
                        .orElse(null);
            default -> null;
        };
    }

    /** Printed thresholds that rules compared with. */
    private @Nullable String compared() {
        List<String> compared = new ArrayList<>(0);
        for (Finding finding : e.findings()) {
            for (String threshold : finding.thresholds().keySet()) {
                if (threshold.indexOf(' ') >= 0) {
                    compared.add("“" + threshold + "”");
                }
            }
        }
        return compared.isEmpty() ? null : String.join(", ", compared);
    }

    private String computed(Revision revision) {
        String verdict = revision.severity().isPresent()
                ? Vocabulary.of(revision.severity().orElseThrow(), language)
                : Vocabulary.of(revision.verdict(), language);
        return Vocabulary.lowerFirst(verdict);
    }
}
