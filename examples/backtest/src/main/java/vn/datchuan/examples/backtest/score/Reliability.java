package vn.datchuan.examples.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was said against what was seen, in ten equal bins of the probability; the last one holds 1 too.
 *
 * @param bins ten, the lowest first
 */
public record Reliability(List<Bin> bins) {

    /** Bins with fewer forecasts are shown, and not judged. */
    public static final int SMALLEST_JUDGED = 100;

    private static final int BINS = 10;

    /**
     * One bin.
     *
     * @param said mean probability
     * @param missed how many were missed
     */
    public record Bin(int count, double said, int missed) {

        public double seen() {
            return (double) missed / count;
        }

        public double off() {
            return Math.abs(said - seen());
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    public static Reliability of(List<Forecast> forecasts) {
        int[] count = new int[BINS];
        int[] missed = new int[BINS];
        double[] said = new double[BINS];
        for (Forecast forecast : forecasts) {
            int bin = Math.min(BINS - 1, (int) (forecast.missProbability() * BINS));
            count[bin]++;
            missed[bin] += forecast.missed() ? 1 : 0;
            said[bin] += forecast.missProbability();
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(count[i], count[i] == 0 ? 0 : said[i] / count[i], missed[i]));
        }
        return new Reliability(bins);
    }

    /** The largest distance of a bin that is judged; empty where none is. */
    public OptionalDouble worst() {
        OptionalDouble worst = OptionalDouble.empty();
        for (Bin bin : bins) {
            if (bin.count >= SMALLEST_JUDGED && (worst.isEmpty() || bin.off() > worst.getAsDouble())) {
                worst = OptionalDouble.of(bin.off());
            }
        }
        return worst;
    }
}
