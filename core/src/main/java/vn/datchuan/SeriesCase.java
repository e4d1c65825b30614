package vn.datchuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Direction;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Nature;
import vn.datchuan.target.Comparison;

/**
 * A series and a target without any plan, to be judged by a policy alone (chuỗi số liệu).
 *
 * @param id names it in the result
 * @param start first day of the window, inclusive
 * @param close last day of the window, inclusive; it is closed from that day on
 * @param asOf the day on which it is judged; values of later days are not used
 * @param share the values are shares in percent, 80 and not 0.8
 * @param bounded they cannot leave their limits; of shares 0 and 100
 * @param base the measured value at the window's start, in the unit of the target; without it the latest value up to one reporting period and 30 days
 *     before the start
 * @param path levels that the plan sets on the way, by day; a straight line from base to target where it is empty
 * @param population denominator at the close, where it is known before
 * @param series by day, strictly increasing; the reporting period is their median spacing, a month where there is one value
 *     alone
 */
public record SeriesCase(
        String id,
        LocalDate start,
        LocalDate close,
        LocalDate asOf,
        Direction direction,
        boolean share,
        boolean bounded,
        Nature nature,
        Comparison comparison,
        BigDecimal target,
        Optional<BigDecimal> base,
        List<PathLevel> path,
        Optional<BigDecimal> population,
        List<Value> series) {

    /** A level that is to be reached at the end of a day. */
    public record PathLevel(LocalDate day, BigDecimal value) {}

    /** What was measured at the end of a day: a number, a numerator with its denominator, or a bound. */
    public record Value(LocalDate day, MeasuredValue value) {}

    public SeriesCase {
        path = List.copyOf(path);
        series = List.copyOf(series);
        if (close.isBefore(start)) {
            throw new IllegalArgumentException(
                    id + ": the window closes on " + close + " before it starts on " + start);
        }
        for (int i = 1; i < series.size(); i++) {
            if (!series.get(i - 1).day().isBefore(series.get(i).day())) {
                throw new IllegalArgumentException(id + ": the days of the series do not increase at "
                        + series.get(i).day());
            }
        }
    }
}
