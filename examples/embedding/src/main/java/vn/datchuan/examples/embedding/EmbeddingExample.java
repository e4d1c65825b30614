package vn.datchuan.examples.embedding;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;

/** Judges two made-up figures against the plan of a ward, and one number against one printed target. */
public final class EmbeddingExample {

    private EmbeddingExample() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        judgeUnit(out);
        judgeOneTarget(out);
    }

    static void judgeUnit(PrintStream out) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .illustrative(true) // the two values below are made up
                .build();
        List<Measurement> values = List.of(
                Measurement.of("minh-hung", "C.6", "2026", new Ratio(new BigDecimal(912), new BigDecimal(1000))),
                Measurement.of("minh-hung", "C.7", "2026", new Numeric(new BigDecimal("82.5"))));
        EvaluationReport report = evaluator.evaluate(values, LocalDate.of(2027, 1, 15));
        for (Evaluation e : report.evaluations()) {
            if (e.observed().isPresent()) {
                out.println(e.indicator() + " " + e.verdict() + ": " + Explainer.explain(e, Language.EN));
            }
        }
    }

    static void judgeOneTarget(PrintStream out) {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(ShippedPacks.all()).build();
        Evaluation e = evaluator.evaluate("≥ 80%", new BigDecimal("79.96"), LocalDate.of(2026, 12, 31));
        out.println(e.verdict() + ": " + Explainer.explain(e, Language.VI));
    }
}
