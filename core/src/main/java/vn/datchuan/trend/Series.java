package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Measured values by the days on which they closed (chuỗi số liệu), in the indicator's own unit; shares in percent. Immutable.
 *
 * <p>The first value is the base of every method that has one: a caller who wants another base, or who drops what lies before a break, drops it here.
 *
 * @param values by day, at most one a day; may be empty
 */
public record Series(List<Dated> values) {

    /** A value at the end of a day. */
    public record Dated(LocalDate day, BigDecimal value) {}

    /** @throws IllegalArgumentException if the days do not strictly increase */
    public Series {
        values = List.copyOf(values);
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i - 1).day.isBefore(values.get(i).day)) {
                throw new IllegalArgumentException("days of a series strictly increase, these do not: "
                        + values.get(i - 1).day + ", " + values.get(i).day);
            }
        }
    }

    /** The points of a forecast; a ratio becomes a decimal of {@link vn.datchuan.model.Quantity#SCALE} places. */
    public static Series of(List<DampedDrift.Point> points) {
        List<Dated> values = new ArrayList<>(points.size());
        for (DampedDrift.Point point : points) {
            values.add(new Dated(point.day(), point.value().decimal()));
        }
        return new Series(values);
    }

    public int size() {
        return values.size();
    }

    /** Years from the first value to the latest, 4 decimals; 0 without two. */
    public BigDecimal span() {
        return values.isEmpty() ? BigDecimal.ZERO : Rounded.of(years());
    }

    /** The base. The series is not empty. */
    Dated first() {
        return values.get(0);
    }

    /** The latest value. The series is not empty. */
    Dated last() {
        return values.get(values.size() - 1);
    }

    /** Years from the base to the latest value. The series is not empty. */
    BigDecimal years() {
        return Years.between(first().day, last().day);
    }
}
