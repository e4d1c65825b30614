package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures leave this package half up to four decimals, so that what is compared is what is printed. */
final class Rounded {

    private static final int DECIMALS = 4;

    private Rounded() {}

    static BigDecimal of(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The value is finite. */
    static BigDecimal of(double value) {
        return of(BigDecimal.valueOf(value));
    }
}
