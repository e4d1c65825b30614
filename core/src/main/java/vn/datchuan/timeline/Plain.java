package vn.datchuan.timeline;

import java.math.BigDecimal;

/** Numbers as reports write them, so that a number that was stored equals the one that was computed. */
final class Plain {

    private Plain() {}

    /** Without trailing zeros behind the point. */
    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
