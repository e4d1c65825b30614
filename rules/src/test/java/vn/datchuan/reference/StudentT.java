package vn.datchuan.reference;

/** Student's t distribution by the regularised incomplete beta function (continued fraction, modified Lentz). */
final class StudentT {

    private static final double TINY = 1e-300;
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private StudentT() {}

    /** P(X <= t) with that many degrees of freedom; absolute error below 1e-12. */
    static double cumulative(double t, int degrees) {
        double square = t * t;
        double tail =
                0.5 * regularisedBeta(degrees / (degrees + square), square / (degrees + square), degrees / 2.0, 0.5);
        return t > 0 ? 1 - tail : tail;
    }

    /** I_x(a, b); {@code y} is 1 - x, given apart so that nothing is lost near x = 1. */
    static double regularisedBeta(double x, double y, double a, double b) {
        if (x <= 0 || y <= 0) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log(y));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(y, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            result *= d * c;
            if (StrictMath.abs(d * c - 1) < 1e-16) {
                return result;
            }
        }
        return result;
    }

    /** Keeps a divisor away from zero. */
    private static double away(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double base = x + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (x - 0.5) * StrictMath.log(base) - base + StrictMath.log(sum);
    }
}
