package vn.datchuan.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Lets JMH measure, each contender in a JVM of its own, one after the other in rounds. */
final class Measuring {

    /** One thread judges, and its garbage is collected in the same core's time. */
    static final String[] JVM = {"-Xms1g", "-Xmx1g", "-Xmn600m", "-XX:+UseSerialGC"};

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final PrintStream progress;

    Measuring(PrintStream progress) {
        this.progress = progress;
    }

    /** One contender and its workload. */
    record Entry(Contender contender, String work) {}

    /** Verdicts a second. */
    List<Measured> throughput(String benchmark, List<Entry> entries, Pace pace) {
        List<List<Double>> scores = new ArrayList<>();
        double[] allocated = new double[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            scores.add(new ArrayList<>());
        }
        for (int round = 0; round < pace.rounds(); round++) {
            for (int i = 0; i < entries.size(); i++) {
                RunResult run = run(benchmark, entries.get(i), Mode.Throughput, pace);
                for (BenchmarkResult fork : run.getBenchmarkResults()) {
                    for (IterationResult iteration : fork.getIterationResults()) {
                        scores.get(i).add(iteration.getPrimaryResult().getScore());
                    }
                }
                allocated[i] = allocated(run);
                progress.println(entries.get(i) + ": "
                        + Math.round(run.getPrimaryResult().getScore()) + " verdicts/s");
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            measured.add(new Measured(entry.contender(), entry.work(), scores.get(i), allocated[i], 0, 0));
        }
        return measured;
    }

    /** Time of single calls. */
    List<Measured> latency(List<Entry> entries, Pace pace) {
        List<Measured> measured = new ArrayList<>();
        for (Entry entry : entries) {
            RunResult run = run("WorkBenchmark.judge", entry, Mode.SampleTime, pace);
            Statistics times = run.getPrimaryResult().getStatistics();
            measured.add(new Measured(
                    entry.contender(),
                    entry.work(),
                    List.of(),
                    allocated(run),
                    times.getPercentile(50),
                    times.getPercentile(99)));
            progress.println(entry + ": p99 " + Math.round(times.getPercentile(99)) + " us");
        }
        return measured;
    }

    private static double allocated(RunResult run) {
        Result<?> norm = run.getSecondaryResults().get(ALLOCATED);
        return norm == null ? Double.NaN : norm.getScore();
    }

    private static RunResult run(String benchmark, Entry entry, Mode mode, Pace pace) {
        boolean calls = mode == Mode.SampleTime;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.replace(".", "\\.") + "$")
                .param("contender", entry.contender().name())
                .param("work", entry.work())
                .mode(mode)
                .timeUnit(calls ? TimeUnit.MICROSECONDS : TimeUnit.SECONDS)
                .operationsPerInvocation(calls ? 1 : Workload.verdicts(entry.work()))
                .forks(1)
                .jvmArgs(JVM)
                .warmupIterations(pace.warmups())
                .warmupTime(TimeValue.milliseconds(pace.millis()))
                .measurementIterations(pace.iterations())
                .measurementTime(TimeValue.milliseconds(pace.millis()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(entry.toString(), e);
        }
    }
}
