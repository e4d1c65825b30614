package vn.datchuan.examples.backtest.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.datchuan.examples.backtest.score.Bootstrap.Interval;

/** Numbers as text: rounded half up, a point as decimal mark, whatever the locale; a dash where there is none. */
final class Numbers {

    static final String NONE = "–";

    private Numbers() {}

    static String of(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String of(OptionalDouble number, int decimals) {
        return number.isPresent() ? of(number.getAsDouble(), decimals) : NONE;
    }

    /** {@code 0.750 [0.701, 0.799]}. */
    static String of(OptionalDouble number, Optional<Interval> interval) {
        if (number.isEmpty() || interval.isEmpty()) {
            return of(number, 3);
        }
        Interval ends = interval.orElseThrow();
        return of(number, 3) + " [" + of(ends.low(), 3) + ", " + of(ends.high(), 3) + "]";
    }
}
