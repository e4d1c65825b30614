package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.verdict.EvaluationReport;

/** A program that loads the shipped packs, judges one ward and ends: what a start costs. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Prints a verdict. */
    public static void main(String[] args) {
        EvaluationReport report = ComplianceEvaluator.builder()
                .packs(ShippedPacks.all())
                .build()
                .evaluate(
                        List.of(Measurement.of(
                                "minh-hung", "C.7", "2026", new MeasuredValue.Numeric(new BigDecimal("80")))),
                        LocalDate.of(2027, 1, 15));
        System.out.println("verdict " + report.evaluations().get(0).verdict());
    }
}
