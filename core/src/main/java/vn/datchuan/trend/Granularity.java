package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many whole units a share is about: "còn thiếu 3 hồ sơ". */
public final class Granularity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Granularity() {}

    /**
     * Smallest whole numerator that reaches the target: {@code ceil(T n)}, for a strict target {@code floor(T n) + 1}.
     *
     * @param target in percent
     */
    public static BigDecimal needed(BigDecimal target, BigDecimal denominator, boolean strict) {
        BigDecimal exact = target.multiply(denominator).divide(HUNDRED);
        return strict
                ? exact.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : exact.setScale(0, RoundingMode.CEILING);
    }
}
