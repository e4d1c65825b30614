package vn.datchuan.reference;

import java.math.BigDecimal;

/**
 * Whether a change meets a target on it, from the change itself: the size that was reached is computed from base and value as an exact fraction and
 * compared with the printed one. No level is derived, so that this is another way to the same answer.
 */
public final class ReferenceChange {

    private ReferenceChange() {}

    /**
     * Whether the target is met.
     *
     * @param kind {@code percent}, {@code difference} (points or units) or {@code times}
     * @param increase "tăng"; else "giảm"
     * @param op {@code >=}, {@code >}, {@code <=} or {@code <}, on the size
     * @param baseNumerator the base is a fraction; above zero
     * @param valueNumerator the value is a fraction with the same meaning
     */
    public static boolean isMet(
            String kind,
            boolean increase,
            String op,
            BigDecimal size,
            BigDecimal baseNumerator,
            BigDecimal baseDenominator,
            BigDecimal valueNumerator,
            BigDecimal valueDenominator) {
        Fraction base = Fraction.of(baseNumerator).dividedBy(Fraction.of(baseDenominator));
        Fraction value = Fraction.of(valueNumerator).dividedBy(Fraction.of(valueDenominator));
        Fraction difference = increase ? value.minus(base) : base.minus(value);
        Fraction reached =
                switch (kind) {
                    case "percent" -> difference.times(100).dividedBy(base);
                    case "difference" -> difference;
                    case "times" -> value.dividedBy(base);
                    default -> throw new IllegalArgumentException("kind " + kind);
                };
        int sign = reached.minus(Fraction.of(size)).signum();
        return switch (op) {
            case ">=" -> sign >= 0;
            case ">" -> sign > 0;
            case "<=" -> sign <= 0;
            case "<" -> sign < 0;
            default -> throw new IllegalArgumentException("op " + op);
        };
    }
}
