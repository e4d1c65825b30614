package vn.datchuan.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;

/** How far apart the days are as of which years are replayed (bước thời gian). */
public enum ReplayStep {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    ReplayStep(int months) {
        this.months = months;
    }

    /**
     * The last days of all months, quarters or years of a span, in order.
     *
     * @param firstYear inclusive
     * @param lastYear inclusive
     * @throws DatChuanException if the last year is before the first, or the span is longer than a century
     */
    public List<LocalDate> days(int firstYear, int lastYear) {
        if (lastYear < firstYear || lastYear - firstYear > 100) {
            throw new DatChuanException(
                    ErrorCode.INVALID_ARGUMENT,
                    "years " + firstYear + " to " + lastYear + ": expected a first and a last year, not before it");
        }
        List<LocalDate> days = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (int month = months; month <= 12; month += months) {
                days.add(YearMonth.of(year, month).atEndOfMonth());
            }
        }
        return days;
    }
}
