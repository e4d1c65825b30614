package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SwappedRules;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.Layers;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.pack.RulePack;

/** The decision alone: facts that were made before go through the layers, again and again. */
@State(Scope.Benchmark)
public class DecisionBenchmark {

    @Param("DATCHUAN")
    public String contender;

    @Param("closed:100")
    public String work;

    private Workload workload;
    private Layers layers;
    private final List<IndicatorCase> facts = new ArrayList<>();

    /** Makes the facts by an evaluation in which somebody listens. */
    @Setup
    public void facts() {
        workload = Workload.of(work);
        List<RuleBase> listening = new ArrayList<>();
        List<RuleBase> deciding = new ArrayList<>(Contender.valueOf(contender).ruleBases(workload.packs()));
        boolean own = deciding.isEmpty();
        for (RulePack pack : workload.packs()) {
            if (pack.id().equals("base")) {
                listening.add(RuleBase.decidedBy(new Listening(facts), pack));
            }
            if (own && pack.modelClass().isPresent()) {
                deciding.add(RuleBase.load(pack, DecisionBenchmark.class.getClassLoader()));
            }
        }
        SwappedRules.build(ComplianceEvaluator.builder().packs(workload.packs()), listening)
                .evaluate(workload.rows(), workload.asOf());
        layers = new Layers(deciding);
    }

    /** Decides as hand-written Java does, and keeps the facts. */
    private record Listening(List<IndicatorCase> facts) implements CaseRules {
        @Override
        public void conclude(List<? extends Concludable> cases) {
            new ChosenRules(new JavaChoice()).conclude(cases);
            for (Concludable one : cases) {
                if (one instanceof IndicatorCase fact) {
                    facts.add(fact);
                }
            }
        }
    }

    @Benchmark
    public List<Decision> decide() {
        for (IndicatorCase fact : facts) {
            fact.conclusions().clear();
        }
        return layers.judge(facts, workload.asOf());
    }

    int size() {
        return facts.size();
    }
}
