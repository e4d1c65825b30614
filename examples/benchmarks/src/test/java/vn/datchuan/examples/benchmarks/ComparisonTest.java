package vn.datchuan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.SwappedRules;
import vn.datchuan.engine.CaseRules;
import vn.datchuan.engine.Decision;
import vn.datchuan.engine.RuleBase;
import vn.datchuan.fact.Concludable;
import vn.datchuan.fact.IndicatorCase;
import vn.datchuan.pack.RulePack;
import vn.datchuan.verdict.EvaluationReport;

/** The smallest workload of each kind runs, and the report says what was measured; nothing here is timed. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "closed:1, 30",
        "province:1, 47",
        "open:1, 30",
        "layers2:1, 30",
        "packs:2, 30",
        "plans:2, 30",
        "rules:2, 600"
    })
    void judge_smallestWorkload_makesAsManyEvaluationsAsCounted(String work, int verdicts) {
        WorkBenchmark benchmark = new WorkBenchmark();
        benchmark.contender = "DATCHUAN";
        benchmark.work = work;
        benchmark.build();
        EvaluationReport report = (EvaluationReport) benchmark.judge();
        assertThat(report.evaluations()).hasSize(verdicts);
        assertThat(Workload.verdicts(work)).isEqualTo(verdicts);
    }

    @Test
    void judge_layers_areDecidedByMoreThanOnePack() {
        WorkBenchmark benchmark = new WorkBenchmark();
        benchmark.contender = "DATCHUAN";
        benchmark.work = "layers4:10";
        benchmark.build();
        assertThat(((EvaluationReport) benchmark.judge()).evaluations())
                .extracting(e -> e.findings().get(0).pack())
                .contains("base", "communes", "province", "state");
    }

    @ParameterizedTest
    @CsvSource({"DATCHUAN", "JAVA", "EVRETE"})
    void decide_factsMadeBefore_decidesEachOfThemAgain(String contender) {
        DecisionBenchmark benchmark = new DecisionBenchmark();
        benchmark.contender = contender;
        benchmark.work = "closed:1";
        benchmark.facts();
        benchmark.decide();
        assertThat(benchmark.size()).isEqualTo(30);
        assertThat(benchmark.decide())
                .hasSize(30)
                .extracting(Decision::conclusions)
                .allSatisfy(said -> assertThat(said).hasSize(1));
    }

    /** The library shares decisions among like cases; what is measured of others must not. */
    @Test
    void conclude_insteadOfAPack_isAskedForEveryCase() {
        Workload work = Workload.of("closed:10");
        List<Concludable> asked = new ArrayList<>();
        CaseRules counting = cases -> {
            new ChosenRules(new JavaChoice()).conclude(cases);
            cases.stream().filter(IndicatorCase.class::isInstance).forEach(asked::add);
        };
        RulePack base = work.packs().stream()
                .filter(pack -> pack.id().equals("base"))
                .findFirst()
                .orElseThrow();
        SwappedRules.build(
                        ComplianceEvaluator.builder().packs(work.packs()), List.of(RuleBase.decidedBy(counting, base)))
                .evaluate(work.rows(), work.asOf());
        assertThat(asked).hasSize(300);
    }

    @Test
    void coldStart_firstVerdict_isReachedWithoutTheComparedProducts() {
        assertThat(LibraryPath.entries()).noneMatch(entry -> entry.contains("kie-dmn") || entry.contains("cel"));
        assertThat(ColdStart.millis(FirstVerdict.class, 1)).hasSize(1);
    }

    @Test
    void report_madeUpFigures_saysRatiosFirst() {
        List<Measured> whole = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            double score =
                    contender == Contender.DATCHUAN ? 1_234_567 : contender == Contender.JAVA ? 4_000_000 : 100_000;
            whole.add(new Measured(contender, "closed:1", List.of(score, score, score), 800, 0, 0));
        }
        List<Measured> calls = List.of(new Measured(Contender.DATCHUAN, "closed:1", List.of(), 9_000, 120, 450));
        Results results = new Results(
                true, whole, List.of(), calls, whole, whole, whole, whole, List.of(400L, 500L, 700L), List.of(2_000L));
        assertThat(ComparisonReport.of(results))
                .contains("| verdicts a second on one core | 1,000,000 | 1,230,000 |")
                .contains("| of hand-written Java in the same code | 25 % | 30.9 % |")
                .contains("| times the fastest other (CEL-java) | 2 | 12.3 |")
                .contains("| p99 of one unit, 30 indicators | 1 ms | 0.45 ms |")
                .contains("| cold start to the first verdict | 0.6 s | 0.5 s |")
                .doesNotContain("short run");
        assertThat(ReportCharts.whole(results)).contains("30.9 %, 1,230,000/s").endsWith("</svg>\n");
    }
}
