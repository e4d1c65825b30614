package vn.datchuan.model;

/** Reporting frequency (tần suất báo cáo): how often a figure is expected. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    ANNUAL(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Length of one reporting period in months. */
    public int months() {
        return months;
    }
}
