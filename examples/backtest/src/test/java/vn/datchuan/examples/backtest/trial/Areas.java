package vn.datchuan.examples.backtest.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.SeriesCase.Value;
import vn.datchuan.examples.backtest.data.Area;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.MeasuredValue.Bounded;
import vn.datchuan.model.MeasuredValue.Ratio;

/** Small made-up areas: counts of 100 on days 10 apart from 1 January 2022; a negative count is a suppressed cell. */
public final class Areas {

    public static final LocalDate START = LocalDate.of(2022, 1, 1);

    private Areas() {}

    public static Area of(String code, int... counts) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            values.add(new Value(day(i), value(counts[i])));
        }
        return new Area(code, "Area " + code, "District", values);
    }

    public static LocalDate day(int place) {
        return START.plusDays(10L * place);
    }

    private static MeasuredValue value(int count) {
        return count < 0
                ? new Bounded(Optional.of(new BigDecimal("95")), Optional.empty(), false)
                : new Ratio(BigDecimal.valueOf(count), new BigDecimal("100"));
    }
}
