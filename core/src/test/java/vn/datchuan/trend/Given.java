package vn.datchuan.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Quantity;

/** Series and targets, written briefly. */
final class Given {

    static final LocalDate START = LocalDate.of(2021, 1, 1);

    private Given() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static LocalDate yearEnd(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** One value each 31 December. */
    static Series yearly(int firstYear, String... values) {
        List<Series.Dated> dated = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            dated.add(new Series.Dated(yearEnd(firstYear + i), number(values[i])));
        }
        return new Series(dated);
    }

    /** A base and a latest value, each of a 31 December. */
    static Series ends(int baseYear, String base, int year, String latest) {
        return new Series(List.of(
                new Series.Dated(yearEnd(baseYear), number(base)), new Series.Dated(yearEnd(year), number(latest))));
    }

    static Goal atLeast(String threshold, int year) {
        return new Goal(number(threshold), 1, false, yearEnd(year));
    }

    static Goal atMost(String threshold, int year) {
        return new Goal(number(threshold), -1, false, yearEnd(year));
    }

    static Goal bounded(Goal goal) {
        return new Goal(goal.threshold(), goal.sign(), true, goal.close());
    }

    /** Points of equal spacing from {@link #START}, without denominators. */
    static List<DampedDrift.Point> steps(int days, String... values) {
        List<DampedDrift.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(START.plusDays((long) days * i), values[i]));
        }
        return points;
    }

    /** Points each 31 December, without denominators. */
    static List<DampedDrift.Point> yearEnds(int firstYear, String... values) {
        List<DampedDrift.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(yearEnd(firstYear + i), values[i]));
        }
        return points;
    }

    static DampedDrift.Point point(LocalDate day, String value) {
        return new DampedDrift.Point(day, Quantity.of(number(value)), Optional.empty());
    }

    static DampedDrift.Point share(LocalDate day, String numerator, String denominator) {
        return new DampedDrift.Point(
                day, Quantity.percent(number(numerator), number(denominator)), Optional.of(number(denominator)));
    }

    /** An aim in a window of a year; {@code daysAhead} after the last of the points. */
    static DampedDrift.Aim aim(
            List<DampedDrift.Point> points, String threshold, int sign, boolean boundedShare, int daysAhead) {
        LocalDate last =
                points.isEmpty() ? START : points.get(points.size() - 1).day();
        return new DampedDrift.Aim(number(threshold), sign, boundedShare, last.plusDays(daysAhead), 365);
    }
}
