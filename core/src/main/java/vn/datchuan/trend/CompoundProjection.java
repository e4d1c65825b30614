package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * The latest value carried on at its growth rate so far (UN Statistics Division, note to the Progress Chart 2023, as EUSTAT applies it):
 *
 * <pre>
 * v_e = v (1 + CAGR_a)^(tT - t)
 * q = (v_e - b) / (T - b)
 * </pre>
 *
 * <p>Of a bounded share v_e ends at 0 and 100, and q is taken from there: compound growth knows no limit. Pure functions, safe for use by many threads.
 *
 * @param projected v_e, in the series' own unit
 * @param progress q, the share of the way that will be covered at the close, 4 decimals; negative if it leads away
 * @param met the latest value meets the target, or the target is 0 or 100 percent and it lies within 1 percent of it: met whatever q says
 */
public record CompoundProjection(Projection projected, BigDecimal progress, boolean met) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The projection from the first value of the series to its last and on to the close.
     *
     * @return empty where the method does not apply: {@link GrowthRatio#actual} is empty, the close is not after the latest value, the base already
     *     meets the target (q would call a fall progress), or the projection is beyond any number
     */
    public static Optional<CompoundProjection> of(Series series, Goal goal) {
        if (GrowthRatio.actual(series).isEmpty()
                || goal.isReachedBy(series.first().value())
                || goal.yearsFrom(series.last().day()).signum() <= 0) {
            return Optional.empty();
        }
        double projected = projected(series, goal);
        if (!Double.isFinite(projected)) {
            return Optional.empty();
        }
        Projection shown = Projection.of(BigDecimal.valueOf(projected), goal);
        double counted = shown.clamped() ? shown.value().doubleValue() : projected;
        return Optional.of(new CompoundProjection(
                shown,
                Rounded.of(progress(counted, series, goal)),
                isMet(series.last().value(), goal)));
    }

    /** v_e, unrounded and without limits. */
    static double projected(Series series, Goal goal) {
        double ahead = goal.yearsFrom(series.last().day()).doubleValue();
        return series.last().value().doubleValue() * FastMath.pow(1 + GrowthRatio.rate(series), ahead);
    }

    /** q, unrounded. */
    static double progress(double projected, Series series, Goal goal) {
        double base = series.first().value().doubleValue();
        return (projected - base) / (goal.threshold().doubleValue() - base);
    }

    private static boolean isMet(BigDecimal value, Goal goal) {
        BigDecimal threshold = goal.threshold();
        boolean end = goal.boundedShare() && (threshold.signum() == 0 || threshold.compareTo(HUNDRED) == 0);
        return goal.isReachedBy(value) || end && threshold.subtract(value).abs().compareTo(BigDecimal.ONE) <= 0;
    }
}
