package vn.datchuan.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.ExpertOverride;
import vn.datchuan.verdict.Finding;
import vn.datchuan.verdict.Revision;

/** Values for the sentences of a policy's own rows: its figures and thresholds by their names, and what was computed before a review. */
final class OwnFacts {

    /** A level at the close, shown in the unit of the target. */
    private static final String FORECAST = "forecast";

    private OwnFacts() {}

    static void add(Evaluation e, Language language, Map<String, String> values) {
        Amounts amounts = new Amounts(Requirement.of(e), e.share(), language);
        for (Map.Entry<String, BigDecimal> figure : e.figures().entrySet()) {
            if (FigureText.figure(figure.getKey()).isEmpty()) {
                String text = figure.getKey().equals(FORECAST)
                        ? amounts.value(figure.getValue(), List.of())
                        : Numbers.natural(figure.getValue(), language);
                values.putIfAbsent(figure.getKey(), text);
            }
        }
        List<String> compared = new ArrayList<>(0);
        for (Finding finding : e.findings()) {
            for (Map.Entry<String, BigDecimal> threshold : finding.thresholds().entrySet()) {
                values.putIfAbsent(threshold.getKey(), Numbers.natural(threshold.getValue(), language));
                if (threshold.getKey().indexOf(' ') >= 0) {
                    compared.add("“" + threshold.getKey() + "”");
                }
            }
        }
        if (!compared.isEmpty()) {
            values.put("compared", String.join(", ", compared));
        }
        if (e.revision().isPresent()) {
            add(e.revision().orElseThrow(), language, values);
        }
    }

    private static void add(Revision revision, Language language, Map<String, String> values) {
        String verdict = revision.severity().isPresent()
                ? Vocabulary.of(revision.severity().orElseThrow(), language)
                : Vocabulary.of(revision.verdict(), language);
        values.put("computed", Vocabulary.lowerFirst(verdict));
        if (revision.expertOverride().isPresent()) {
            ExpertOverride said = revision.expertOverride().orElseThrow();
            values.put("author", said.author());
            values.put("decidedOn", Dates.day(said.date(), language));
            values.put("decisionReason", said.reason());
        }
    }
}
