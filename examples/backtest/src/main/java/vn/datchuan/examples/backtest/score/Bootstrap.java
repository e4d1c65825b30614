package vn.datchuan.examples.backtest.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.datchuan.examples.backtest.trial.MethodRun;
import vn.datchuan.examples.backtest.trial.Signal;

/**
 * Percentile intervals of 95 % by drawing whole areas with replacement (Efron 1979): the days of one area are no independent evidence. The generator
 * and its seed are fixed, so every run gives the same interval.
 */
public final class Bootstrap {

    public static final int DRAWS = 1000;

    private static final long SEED = 20220330;

    private Bootstrap() {}

    /** Both ends, inclusive. */
    public record Interval(double low, double high) {}

    /** Share of the misses that have an alarm. */
    public static Optional<Interval> recall(MethodRun run, Sample sample) {
        return alarmShare(run, sample, false);
    }

    /** Share of what was met that has an alarm. */
    public static Optional<Interval> falseAlarmRate(MethodRun run, Sample sample) {
        return alarmShare(run, sample, true);
    }

    private static Optional<Interval> alarmShare(MethodRun run, Sample sample, boolean met) {
        List<Rate> byArea = new ArrayList<>();
        for (int q : sample.questions()) {
            int alarms = 0;
            for (int d : sample.days()) {
                alarms += run.at(q, d).signal() == Signal.ALARM ? 1 : 0;
            }
            byArea.add(sample.met(q) == met ? new Rate(alarms, sample.days().size()) : new Rate(0, 0));
        }
        return interval(byArea, DRAWS);
    }

    /** The interval of the summed parts over the summed wholes; draws without a whole are left out. */
    static Optional<Interval> interval(List<Rate> byArea, int draws) {
        Random random = new Random(SEED);
        double[] drawn = new double[draws];
        int count = 0;
        for (int i = 0; i < draws; i++) {
            long part = 0;
            long whole = 0;
            for (int j = 0; j < byArea.size(); j++) {
                Rate area = byArea.get(random.nextInt(byArea.size()));
                part += area.part();
                whole += area.whole();
            }
            if (whole > 0) {
                drawn[count++] = (double) part / whole;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        Arrays.sort(drawn, 0, count);
        return Optional.of(new Interval(drawn[rank(count, 25)], drawn[rank(count, 975)]));
    }

    /** The nearest rank of a per mille, from 0. */
    private static int rank(int count, int perMille) {
        return Math.max(0, (count * perMille + 999) / 1000 - 1);
    }
}
