package vn.datchuan.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Frequency;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Nature;
import vn.datchuan.model.Period;
import vn.datchuan.model.Quantity;
import vn.datchuan.target.Comparison;
import vn.datchuan.trend.DampedDrift;
import vn.datchuan.trend.Goal;
import vn.datchuan.trend.Series;

/**
 * What a policy may compute its figures from: one numeric case on its day, with nothing known later.
 *
 * @param share the quantity is a share in percent
 * @param bounded it cannot leave its limits; of a share 0 and 100
 * @param comparison how the value is compared with the threshold; of a range the end that binds
 * @param window from the first day judged to the last, both inclusive
 * @param closed the window is closed
 * @param figure the value that counts, as reported
 * @param value the same as a number; of a bound the end nearest to the threshold
 * @param exact false where only a bound is known
 * @param day on which that value closed
 * @param base day and value of the measured base at the window's start, where there is one
 * @param points comparable levels by day, the value that counts among them; none for flows and running ratios
 * @param samePeriodBefore for a flow of a year: the year before's figure up to the same day
 * @param yearBefore for a flow of a year: the whole year before's figure
 * @param yearByYear the window begins before its printed period: a flow's count of one year adds nothing to the next
 */
public record PolicyInput(
        Nature nature,
        Frequency frequency,
        boolean share,
        boolean bounded,
        Comparison comparison,
        BigDecimal threshold,
        Period window,
        LocalDate close,
        LocalDate asOf,
        boolean closed,
        MeasuredValue figure,
        Quantity value,
        boolean exact,
        LocalDate day,
        Optional<Series.Dated> base,
        List<DampedDrift.Point> points,
        Optional<BigDecimal> samePeriodBefore,
        Optional<BigDecimal> yearBefore,
        boolean yearByYear) {

    public PolicyInput {
        points = List.copyOf(points);
    }

    /** +1 where more is wanted, -1 where less is. */
    public int sign() {
        return comparison.ceiling() ? -1 : 1;
    }

    /** A fixed amount: no way leads towards it, so it has no trend and no forecast. */
    public boolean fixedAmount() {
        return comparison == Comparison.EXACTLY;
    }

    public Goal goal() {
        return new Goal(threshold, sign(), share && bounded, close);
    }

    /** All points; none where the value that counts is not the latest of them. */
    public Series series() {
        return Series.of(endingWithTheValue());
    }

    private List<DampedDrift.Point> endingWithTheValue() {
        boolean latest =
                !points.isEmpty() && points.get(points.size() - 1).day().equals(day);
        return latest ? points : List.of();
    }

    /** The points from the base on; all points where no base was measured. */
    public Series seriesFromBase() {
        if (base.isEmpty()) {
            return series();
        }
        LocalDate first = base.orElseThrow().day();
        List<DampedDrift.Point> since = new ArrayList<>(points.size());
        for (DampedDrift.Point point : endingWithTheValue()) {
            if (!point.day().isBefore(first)) {
                since.add(point);
            }
        }
        return Series.of(since);
    }
}
