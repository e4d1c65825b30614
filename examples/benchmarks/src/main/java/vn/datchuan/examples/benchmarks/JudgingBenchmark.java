package vn.datchuan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SeriesCase;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Nature;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.target.Comparison;

/**
 * What one case costs while its window is open, with path, shortfall and forecast, against the same case once it is closed. Values are made up, seeded.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JudgingBenchmark {

    static final int CASES = 1_000;

    private static final LocalDate CLOSE = LocalDate.of(2026, 12, 31);

    private ComplianceEvaluator evaluator;
    private List<SeriesCase> open;
    private List<SeriesCase> closed;

    /** Shares with quarterly figures, two of them before the window. */
    @Setup
    public void cases() {
        evaluator = ComplianceEvaluator.builder().packs(ShippedPacks.all()).build();
        open = new ArrayList<>(CASES);
        closed = new ArrayList<>(CASES);
        Random random = new Random(20261122L);
        for (int i = 0; i < CASES; i++) {
            List<SeriesCase.Value> series = new ArrayList<>();
            LocalDate day = LocalDate.of(2025, 9, 30);
            int level = 4_000 + random.nextInt(2_000);
            while (!day.isAfter(CLOSE)) {
                BigDecimal value = BigDecimal.valueOf(level, 2);
                series.add(new SeriesCase.Value(day, new MeasuredValue.Numeric(value)));
                level = Math.min(10_000, level + random.nextInt(900));
                day = day.plusDays(1).plusMonths(3).minusDays(1);
            }
            open.add(share("case " + i, LocalDate.of(2026, 9, 30), series));
            closed.add(share("case " + i, CLOSE, series));
        }
    }

    private static SeriesCase share(String id, LocalDate asOf, List<SeriesCase.Value> series) {
        return new SeriesCase(
                id,
                LocalDate.of(2026, 1, 1),
                CLOSE,
                asOf,
                Direction.HIGHER,
                true,
                true,
                Nature.STOCK,
                Comparison.AT_LEAST,
                new BigDecimal("80"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                series);
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public List<SeriesVerdict> closedWindows() {
        return evaluator.assess(closed);
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public List<SeriesVerdict> openWindows() {
        return evaluator.assess(open);
    }
}
