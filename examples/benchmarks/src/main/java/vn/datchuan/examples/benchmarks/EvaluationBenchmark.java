package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.verdict.EvaluationReport;

/**
 * What a whole report of one unit costs, 30 indicators with quarterly values: on a day on which all windows are open, and after they have closed. Values
 * are made up, seeded.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluationBenchmark {

    private static final String PLAN = "thien-tan-2026";
    private static final String[] PERIODS = {"2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"};

    private ComplianceEvaluator evaluator;
    private List<vn.datchuan.model.Measurement> values;

    /** A rising share for every indicator of the plan. */
    @Setup
    public void values() {
        List<RulePack> packs = ShippedPacks.all();
        evaluator =
                ComplianceEvaluator.builder().packs(packs).illustrative(true).build();
        values = new ArrayList<>();
        Random random = new Random(20261122L);
        for (RulePack pack : packs) {
            if (pack.id().equals(PLAN)) {
                for (PlannedIndicator indicator : pack.plan().orElseThrow().indicators()) {
                    int level = 4_000 + random.nextInt(2_000);
                    for (String period : PERIODS) {
                        values.add(vn.datchuan.model.Measurement.of(
                                "thien-tan",
                                indicator.indicator().code(),
                                period,
                                new MeasuredValue.Numeric(BigDecimal.valueOf(level, 2))));
                        level = Math.min(10_000, level + random.nextInt(900));
                    }
                }
            }
        }
    }

    @Benchmark
    public EvaluationReport closedReport() {
        return evaluator.evaluate(values, LocalDate.of(2027, 1, 31));
    }

    @Benchmark
    public EvaluationReport openReport() {
        return evaluator.evaluate(values, LocalDate.of(2026, 9, 30));
    }
}
