package vn.datchuan.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;

/**
 * The way from a base to a target: straight in elapsed months through its nodes (lộ trình).
 *
 * <p>Shortfall {@code s = d (p(t) - v) / |T - b|}: how far a value is behind the path, as a share of the whole way; negative if ahead.
 *
 * @param window from the first node to the last
 * @param nodes at least two, by date; the first is the base at the window's start, the last the target at its end
 */
public record PlanPath(Period window, List<Node> nodes) {

    /** A point of the path: a value at the end of a day. */
    public record Node(LocalDate day, BigDecimal value) {}

    public PlanPath {
        nodes = List.copyOf(nodes);
        if (nodes.size() < 2) {
            throw new IllegalArgumentException("a path has at least two nodes, this has " + nodes.size());
        }
    }

    /** Straight from the base on the eve of the window to the target at its end. */
    public static PlanPath straight(Period window, BigDecimal base, BigDecimal target) {
        return new PlanPath(
                window, List.of(new Node(window.start().minusDays(1), base), new Node(window.end(), target)));
    }

    /** Value at the end of {@code day}, to 34 digits; the ends outside the window. */
    BigDecimal exactAt(LocalDate day) {
        Node last = nodes.get(nodes.size() - 1);
        if (!day.isBefore(last.day)) {
            return last.value;
        }
        for (int i = nodes.size() - 2; i >= 0; i--) {
            Node from = nodes.get(i);
            if (!day.isBefore(from.day)) {
                Node to = nodes.get(i + 1);
                Period leg = new Period("", from.day.plusDays(1), to.day);
                return from.value.add(
                        Elapsed.exactShare(leg, day).multiply(to.value.subtract(from.value), Elapsed.PRECISION),
                        Elapsed.PRECISION);
            }
        }
        return nodes.get(0).value;
    }

    /** Value at the end of {@code day}, rounded half up to {@link Quantity#SCALE} decimals. */
    public BigDecimal at(LocalDate day) {
        return exactAt(day).setScale(Quantity.SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /**
     * Shortfall of a value dated {@code day}, rounded half up to {@link Quantity#SCALE} decimals.
     *
     * @param sign +1 where higher is better, -1 where lower is
     * @param way length of the way, |T - b|; not zero
     */
    public BigDecimal shortfall(Quantity value, LocalDate day, int sign, BigDecimal way) {
        return shortfall(value, exactAt(day), sign, way);
    }

    private static BigDecimal shortfall(Quantity value, BigDecimal due, int sign, BigDecimal way) {
        BigDecimal measured = value.denominator().compareTo(BigDecimal.ONE) == 0
                ? value.numerator()
                : value.numerator().divide(value.denominator(), Elapsed.PRECISION);
        BigDecimal behind = due.subtract(measured, Elapsed.PRECISION);
        return (sign < 0 ? behind.negate() : behind)
                .divide(way, Quantity.SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Both at once: {@link #at} and {@link #shortfall}. */
    public Standing standing(Quantity value, LocalDate day, int sign, BigDecimal way) {
        BigDecimal due = exactAt(day);
        return new Standing(
                due.setScale(Quantity.SCALE, RoundingMode.HALF_UP).stripTrailingZeros(),
                shortfall(value, due, sign, way));
    }

    /** What was due on a day, and how far behind it a value is. */
    public record Standing(BigDecimal due, BigDecimal shortfall) {}
}
