package vn.datchuan.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What was measured of one contender in one workload.
 *
 * @param scores verdicts a second of all iterations of all rounds; of latencies none
 * @param allocated bytes a verdict
 * @param p50 latency of one call in microseconds, half of all calls; 0 where it was not asked for
 * @param p99 latency of one call in microseconds, 99 of 100 calls
 */
record Measured(Contender contender, String work, List<Double> scores, double allocated, double p50, double p99) {

    Measured {
        scores = List.copyOf(scores);
    }

    /** Median, verdicts a second. */
    double median() {
        return statistics().getPercentile(50);
    }

    /** Half of the 99.9 % confidence interval in percent of the mean. */
    double errorPercent() {
        ListStatistics all = statistics();
        return all.getN() < 3 ? Double.NaN : 100 * all.getMeanErrorAt(0.999) / all.getMean();
    }

    private ListStatistics statistics() {
        ListStatistics all = new ListStatistics();
        scores.forEach(all::addValue);
        return all;
    }
}
