package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Current Status Index of ESCAP: the part of the way from base to target that is covered, of 10: {@code 10 d (v - b) / |T - b|}. 10 on the target,
 * more beyond it, negative if the value has moved away from it.
 *
 * <p>Pure function, safe for use by many threads.
 *
 * @param index 4 decimals
 */
public record CurrentStatus(BigDecimal index) {

    /** From the first value of the series to its last; empty from fewer than two values, or where the base is the target. */
    public static Optional<CurrentStatus> of(Series series, Goal goal) {
        if (series.size() < 2) {
            return Optional.empty();
        }
        BigDecimal base = series.first().value();
        BigDecimal way = goal.threshold().subtract(base).abs();
        if (way.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal covered = goal.better(series.last().value().subtract(base));
        return Optional.of(
                new CurrentStatus(Rounded.of(covered.multiply(BigDecimal.TEN).divide(way, Elapsed.PRECISION))));
    }
}
