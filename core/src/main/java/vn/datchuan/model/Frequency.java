package vn.datchuan.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Reporting frequency (tần suất báo cáo): how often a figure is expected. */
public enum Frequency {
    /** Every seven days, 0.23 of a month of 365.25 / 12 days. */
    WEEKLY(0, 7, "0.23"),
    MONTHLY(1, 0, "1"),
    QUARTERLY(3, 0, "3"),
    HALF_YEARLY(6, 0, "6"),
    ANNUAL(12, 0, "12");

    private final int wholeMonths;
    private final int days;
    private final BigDecimal months;

    Frequency(int wholeMonths, int days, String months) {
        this.wholeMonths = wholeMonths;
        this.days = days;
        this.months = new BigDecimal(months);
    }

    /** Length of one reporting period in months. */
    public BigDecimal months() {
        return months;
    }

    /** One reporting period after a day. */
    public LocalDate after(LocalDate day) {
        return day.plusMonths(wholeMonths).plusDays(days);
    }

    /** The frequency nearest to a spacing of days, by the geometric mean of neighbours. */
    public static Frequency nearest(long spacing) {
        if (spacing <= 14) {
            return WEEKLY;
        }
        if (spacing <= 52) {
            return MONTHLY;
        }
        return spacing <= 129 ? QUARTERLY : spacing <= 258 ? HALF_YEARLY : ANNUAL;
    }
}
