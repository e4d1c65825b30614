package vn.datchuan.model;

import java.time.LocalDate;

/**
 * When a period closes (lịch báo cáo). {@link #CALENDAR} is the default; another applies only where a plan names it.
 */
public enum ReportingCalendar {
    /** On the last day of the period (NĐ 60/2018/NĐ-CP). */
    CALENDAR,
    /** On the 14th of the period's last month, as administrative reports do (NĐ 09/2019/NĐ-CP and provincial rules after it). */
    ADMIN_14_15;

    /** The day on which the period's figures are closed. */
    public LocalDate close(Period period) {
        return this == CALENDAR ? period.end() : period.end().withDayOfMonth(14);
    }
}
