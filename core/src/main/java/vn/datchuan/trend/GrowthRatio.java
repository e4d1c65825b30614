package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Growth so far against the growth that the target needs (tốc độ tăng bình quân), as the progress measure of Open SDG and Statistics Canada, which
 * follow Eurostat. With base b at t0, latest v at t, target T at tT, times in years:
 *
 * <pre>
 * CAGR_a = (v / b)^(1 / (t - t0)) - 1
 * CAGR_r = (T / b)^(1 / (tT - t0)) - 1
 * R = d CAGR_a / |CAGR_r|
 * </pre>
 *
 * <p>A target that is met now is met whatever R says; that comes before. Where a base or a target is 0 the publishers compute with .001 instead. This
 * does not: growth from or to nothing has no rate, and the method does not apply.
 *
 * <p>Required average annual rates of reduction, {@code 1 - (T/b)^(1/n)}, are {@code -required}. Pure functions, safe for use by many threads.
 *
 * @param actual CAGR_a in percent a year, 4 decimals
 * @param required CAGR_r in percent a year, 4 decimals
 * @param ratio R, 1 if the pace so far is the pace needed, negative if it worsens, 4 decimals
 */
public record GrowthRatio(BigDecimal actual, BigDecimal required, BigDecimal ratio) {

    /**
     * The ratio from the first value of the series to its last.
     *
     * @return empty where the method does not apply: less than a year from base to latest, a base or target of 0 or below, a latest value below 0, a
     *     base on the target, a close not after the base, or rates beyond any number
     */
    public static Optional<GrowthRatio> of(Series series, Goal goal) {
        Optional<BigDecimal> actual = actual(series);
        if (actual.isEmpty() || goal.threshold().signum() <= 0) {
            return Optional.empty();
        }
        double achieved = rate(series);
        double needed = needed(series, goal);
        double ratio = ratio(achieved, needed, goal.sign());
        // A base on the target divides by 0 and leaves no finite number.
        if (!Double.isFinite(needed) || !Double.isFinite(ratio)) {
            return Optional.empty();
        }
        return Optional.of(new GrowthRatio(actual.orElseThrow(), Rounded.of(100 * needed), Rounded.of(ratio)));
    }

    /**
     * CAGR_a alone, in percent a year, 4 decimals: for what has no target.
     *
     * @return empty where the series spans less than a year, starts at 0 or below, or ends below 0
     */
    public static Optional<BigDecimal> actual(Series series) {
        if (series.size() < 2
                || series.years().compareTo(BigDecimal.ONE) < 0
                || series.first().value().signum() <= 0
                || series.last().value().signum() < 0) {
            return Optional.empty();
        }
        double rate = rate(series);
        return Double.isFinite(rate) ? Optional.of(Rounded.of(100 * rate)) : Optional.empty();
    }

    /** CAGR_a as a fraction; the conditions of {@link #actual} hold. */
    static double rate(Series series) {
        return rate(series.first().value(), series.last().value(), series.years());
    }

    /** CAGR_r as a fraction; NaN where the close is not after the base. */
    static double needed(Series series, Goal goal) {
        BigDecimal years = goal.yearsFrom(series.first().day());
        return years.signum() <= 0 ? Double.NaN : rate(series.first().value(), goal.threshold(), years);
    }

    /** R, unrounded. */
    static double ratio(double achieved, double needed, int sign) {
        return sign * achieved / FastMath.abs(needed);
    }

    private static double rate(BigDecimal from, BigDecimal to, BigDecimal years) {
        return FastMath.pow(to.doubleValue() / from.doubleValue(), 1 / years.doubleValue()) - 1;
    }
}
