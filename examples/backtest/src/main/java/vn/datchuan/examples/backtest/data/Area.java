package vn.datchuan.examples.backtest.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.model.MeasuredValue.Ratio;
import vn.datchuan.model.Quantity;

/**
 * One area with what was published about it, snapshot by snapshot, each with the numerator and denominator of its own day.
 *
 * @param values by day, increasing
 */
public record Area(String code, String name, String district, List<Value> values) {

    public Area {
        values = List.copyOf(values);
    }

    /** What was published on a day or before it, by day. */
    public List<Value> upTo(LocalDate day) {
        List<Value> known = new ArrayList<>(values.size());
        for (Value value : values) {
            if (!value.day().isAfter(day)) {
                known.add(value);
            }
        }
        return known;
    }

    public Optional<Value> on(LocalDate day) {
        for (Value value : values) {
            if (value.day().equals(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The share of a day in percent, 10 decimals; empty where nothing or only a bound was published on it. */
    public Optional<BigDecimal> exactShare(LocalDate day) {
        Optional<Value> value = on(day);
        return value.isPresent() ? exactShare(value.orElseThrow()) : Optional.empty();
    }

    /** The share of a value in percent, 10 decimals; empty where it is only a bound. */
    public static Optional<BigDecimal> exactShare(Value value) {
        return value.value() instanceof Ratio r
                ? Optional.of(Quantity.percent(r.numerator(), r.denominator()).decimal())
                : Optional.empty();
    }
}
