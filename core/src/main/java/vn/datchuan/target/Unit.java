package vn.datchuan.target;

import java.math.BigDecimal;

/**
 * A unit of measure that the tables know (đơn vị tính).
 *
 * @param name normalised
 * @param factor what one printed unit is in the normalised one; 1 where they are the same
 */
record Unit(String name, BigDecimal factor, Family family) {
    /** What sort of quantity a unit measures. */
    enum Family {
        PERCENT,
        PERMILLE,
        POINT,
        MONEY,
        COUNT,
        MEASURE,
        TIME,
        AGE,
        SPEED,
        MULTIPLE,
        STEP,
        SCORE
    }

    static final Unit PERCENT = new Unit("%", BigDecimal.ONE, Family.PERCENT);
    static final Unit PERMILLE = new Unit("‰", BigDecimal.ONE, Family.PERMILLE);
    static final Unit POINT = new Unit("điểm %", BigDecimal.ONE, Family.POINT);
    static final Unit MULTIPLE = new Unit("lần", BigDecimal.ONE, Family.MULTIPLE);

    static Unit unknown(String name) {
        return new Unit(name, BigDecimal.ONE, Family.COUNT);
    }

    boolean share() {
        return family == Family.PERCENT || family == Family.PERMILLE || family == Family.POINT;
    }

    boolean is(Family other) {
        return family == other;
    }
}
