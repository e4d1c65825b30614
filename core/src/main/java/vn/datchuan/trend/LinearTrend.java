package vn.datchuan.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/**
 * Straight line by ordinary least squares to the close, with its prediction interval (khoảng dự báo). With n points, times x in years, residual
 * standard error s and x0 the close:
 *
 * <pre>
 * se = s sqrt(1 + 1/n + (x0 - mean x)^2 / Sxx)
 * interval = y0 -+ t_{n-2} se
 * P(miss) = F_{n-2}(d (T - y0) / se)
 * </pre>
 *
 * <p>Points that lie on a line have no error: the interval is the line, and P(miss) is 0 or 1, 0 on the target. That certainty is the model's, not the
 * world's; a policy should ask for five points. Of a bounded share, line and interval end at 0 and 100; P(miss) is taken before.
 *
 * <p>Pure functions, safe for use by many threads.
 *
 * @param projected y0 in the series' own unit
 * @param slope a year, 4 decimals
 * @param residualError s, 4 decimals
 * @param lower end of the interval, 4 decimals
 * @param upper end of the interval, 4 decimals
 * @param missProbability 4 decimals
 */
public record LinearTrend(
        Projection projected,
        BigDecimal slope,
        BigDecimal residualError,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal missProbability) {

    /** Two points determine a line and leave nothing to estimate its error from. */
    private static final int FEWEST_POINTS = 3;

    /** A residual below this share of the largest value is the arithmetic's own. */
    private static final double NOISE = 1e-10;

    /**
     * The line through all values.
     *
     * @param level of the interval in percent, above 0 and below 100
     * @return empty from fewer than three values, or where the close is not after the last
     */
    public static Optional<LinearTrend> of(Series series, Goal goal, BigDecimal level) {
        double confidence = level.doubleValue() / 100;
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a level is above 0 and below 100 percent, this is " + level);
        }
        int n = series.size();
        if (n < FEWEST_POINTS || goal.yearsFrom(series.last().day()).signum() <= 0) {
            return Optional.empty();
        }
        SimpleRegression line = new SimpleRegression();
        double sum = 0;
        for (Series.Dated point : series.values()) {
            double x = time(series, point);
            line.addData(x, point.value().doubleValue());
            sum += x;
        }
        double x0 = goal.yearsFrom(series.first().day()).doubleValue();
        double off = x0 - sum / n;
        double s = residualError(line, series);
        double error = s * FastMath.sqrt(1 + 1.0 / n + off * off / line.getXSumSquares());
        return Optional.of(of(line, x0, s, error, n, goal, confidence));
    }

    /**
     * From the residuals themselves: the regression's own mean square error is a difference of sums, which leaves an error of a hundred-millionth where
     * there is none.
     */
    private static double residualError(SimpleRegression line, Series series) {
        double squares = 0;
        double largest = 0;
        for (Series.Dated point : series.values()) {
            double y = point.value().doubleValue();
            double residual = y - line.predict(time(series, point));
            squares += residual * residual;
            largest = FastMath.max(largest, FastMath.abs(y));
        }
        double s = FastMath.sqrt(squares / (series.size() - 2));
        return s <= NOISE * largest ? 0 : s;
    }

    private static double time(Series series, Series.Dated point) {
        return Years.between(series.first().day(), point.day()).doubleValue();
    }

    private static LinearTrend of(
            SimpleRegression line, double x0, double s, double error, int n, Goal goal, double confidence) {
        TDistribution t = new TDistribution(null, n - 2.0);
        double y0 = line.predict(x0);
        double half = t.inverseCumulativeProbability(1 - (1 - confidence) / 2) * error;
        return new LinearTrend(
                Projection.of(BigDecimal.valueOf(y0), goal),
                Rounded.of(line.getSlope()),
                Rounded.of(s),
                Projection.of(BigDecimal.valueOf(y0 - half), goal).value(),
                Projection.of(BigDecimal.valueOf(y0 + half), goal).value(),
                miss(t, y0, error, goal));
    }

    private static BigDecimal miss(TDistribution t, double y0, double error, Goal goal) {
        if (error == 0) {
            return Rounded.of(goal.isReachedBy(Rounded.of(y0)) ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        double missing = goal.sign() * (goal.threshold().doubleValue() - y0);
        return Rounded.of(t.cumulativeProbability(missing / error));
    }
}
