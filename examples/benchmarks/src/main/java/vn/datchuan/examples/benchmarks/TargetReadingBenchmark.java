package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import vn.datchuan.pack.RulePack;
import vn.datchuan.plan.PlannedIndicator;
import vn.datchuan.plan.PlannedTarget;
import vn.datchuan.rules.ShippedPacks;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.TargetNotation;
import vn.datchuan.target.TargetReading;

/** How many printed targets are read a second, by one thread: the cells of the five shipped plans, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TargetReadingBenchmark {

    private PrintedTarget[] cells;
    private int next;

    /** Takes the cells from the plans. */
    @Setup
    public void cells() {
        List<PrintedTarget> all = new ArrayList<>();
        for (RulePack pack : ShippedPacks.all()) {
            if (pack.plan().isPresent()) {
                for (PlannedIndicator indicator : pack.plan().orElseThrow().indicators()) {
                    for (PlannedTarget target : indicator.targets()) {
                        all.add(target.reading().printed());
                    }
                }
            }
        }
        cells = all.toArray(PrintedTarget[]::new);
    }

    @Benchmark
    public TargetReading read() {
        next = next + 1 == cells.length ? 0 : next + 1;
        return TargetNotation.read(cells[next]);
    }

    int size() {
        return cells.length;
    }
}
