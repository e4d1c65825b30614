package vn.datchuan.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.datchuan.ComplianceEvaluator;

/** The whole work in memory: from measurements to sorted evaluations with findings, operands and scorecards. */
@State(Scope.Benchmark)
public class WorkBenchmark {

    @Param("DATCHUAN")
    public String contender;

    @Param("closed:100")
    public String work;

    private Workload workload;
    private ComplianceEvaluator evaluator;
    private NaiveDrools naive;

    /** Builds what judges, once. */
    @Setup
    public void build() {
        workload = Workload.of(work);
        Contender who = Contender.valueOf(contender);
        if (who.evaluates()) {
            evaluator = who.evaluator(workload.packs());
        } else {
            naive = new NaiveDrools(Equality.plans(workload.packs()));
        }
    }

    @Benchmark
    public Object judge() {
        return naive == null ? evaluator.evaluate(workload.rows(), workload.asOf()) : naive.judge(workload.rows());
    }
}
