package vn.datchuan.examples.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The charts of the report. */
final class ReportCharts {

    private ReportCharts() {}

    /** All contenders on the whole work, in shares of hand-written Java. */
    static String whole(Results results) {
        double java = ComparisonReport.find(results.whole(), Contender.JAVA).median();
        List<Measured> sorted = new ArrayList<>(results.whole());
        sorted.sort(Comparator.comparingDouble(Measured::median).reversed());
        BarChart chart = new BarChart("Whole work in memory, one core, as a share of hand-written Java");
        for (Measured one : sorted) {
            chart.bar(
                    one.contender().title(),
                    one.median(),
                    ComparisonReport.digits(100 * one.median() / java) + " %, " + ComparisonReport.number(one.median())
                            + "/s",
                    one.contender() == Contender.DATCHUAN);
        }
        return chart.svg();
    }

    /** What one verdict costs beside more packs and plans, and under more rules. */
    static String growth(Results results) {
        BarChart chart = new BarChart("Nanoseconds a verdict beside more packs and plans, under more rules");
        for (Measured one : results.growth()) {
            double nanos = 1e9 / one.median();
            chart.bar(one.work(), nanos, ComparisonReport.number(nanos), true);
        }
        return chart.svg();
    }
}
