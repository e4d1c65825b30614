package vn.datchuan.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A damped drift to the window's close.
 *
 * @param drift mean change per step, on the scale of the forecast
 * @param level expected level at the close, in the indicator's unit
 * @param miss probability that the target is missed, to four decimals
 */
record Forecast(double drift, double level, BigDecimal miss) {

    private static final double DAMPING = 0.85;

    /** Empty where the policy has none: too few or too uneven points, or a chosen figure that is not the last point. */
    static Optional<Forecast> of(Situation situation) {
        Series series = Series.of(situation);
        if (situation.criterion().equality()
                || series.points().size() < 3
                || !series.last().equals(situation.chosen().orElseThrow())) {
            return Optional.empty();
        }
        List<Long> spacings = series.spacings();
        double step = Series.median(spacings);
        long longest = spacings.stream().mapToLong(Long::longValue).max().orElseThrow();
        long ahead = ChronoUnit.DAYS.between(
                series.last().asOf(), situation.subject().windowEnd());
        if (ahead <= 0 || longest - step > situation.window().days() / 2.0) {
            return Optional.empty();
        }
        return Optional.of(project(situation, series, step, ahead / step));
    }

    private static Forecast project(Situation situation, Series series, double step, double steps) {
        double target = situation.criterion().threshold().toDouble();
        Scale scale = Scale.of(situation.subject(), series.last(), target);
        double[] changes = changes(series, scale, step);
        double drift = mean(changes);
        double last = series.last().exact().orElseThrow().toDouble();
        double sum = DAMPING * (1 - StrictMath.pow(DAMPING, steps)) / (1 - DAMPING);
        double level = scale.of(last) + drift * sum;
        double error = Math.max(deviation(changes, drift), scale.floor(last))
                * StrictMath.sqrt(steps * (1 + steps / changes.length));
        double t = (scale.ofTarget(target) - level) * situation.subject().direction() / error;
        BigDecimal miss =
                BigDecimal.valueOf(StudentT.cumulative(t, changes.length - 1)).setScale(4, RoundingMode.HALF_UP);
        return new Forecast(drift, scale.back(level), miss);
    }

    /** Changes from point to point, each per step. */
    private static double[] changes(Series series, Scale scale, double step) {
        List<Long> spacings = series.spacings();
        double[] changes = new double[spacings.size()];
        for (int i = 0; i < changes.length; i++) {
            double from = scale.of(series.points().get(i).exact().orElseThrow().toDouble());
            double to =
                    scale.of(series.points().get(i + 1).exact().orElseThrow().toDouble());
            changes[i] = (to - from) / (spacings.get(i) / step);
        }
        return changes;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return StrictMath.sqrt(squares / (values.length - 1));
    }

    /** Worsens on average and ends on the wrong side of the target. */
    boolean losesTarget(Criterion criterion) {
        return drift * criterion.direction() < 0 && !criterion.isMetBy(Fraction.of(new BigDecimal(level)));
    }
}
