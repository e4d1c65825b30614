package vn.datchuan.examples.embedding;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.EvaluationStream;
import vn.datchuan.error.Problem;
import vn.datchuan.explain.Explainer;
import vn.datchuan.explain.Language;
import vn.datchuan.io.BriefCsv;
import vn.datchuan.io.NumberForm;
import vn.datchuan.io.ValuesStream;
import vn.datchuan.model.MeasuredValue.Numeric;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Measurement;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.verdict.Evaluation;
import vn.datchuan.verdict.EvaluationReport;
import vn.datchuan.verdict.StreamSummary;

/** Judges two made-up figures against the plan of a ward, one number against one printed target, and a file of any length. */
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

    /** Judges a file whose rows are grouped by unit, without holding it in memory. */
    static StreamSummary judgeFile(Path file, OutputStream out, List<Problem> problems) throws IOException {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .illustrative(true) // the values of the file are made up
                .build();
        try (ValuesStream values = ValuesStream.open(file, NumberForm.VIETNAMESE, problems::add);
                EvaluationStream<byte[]> units = evaluator.stream(values, LocalDate.of(2027, 1, 15), BriefCsv::lines)) {
            out.write(BriefCsv.header());
            while (units.hasNext()) {
                out.write(units.next());
            }
            return units.summary();
        }
    }
}
