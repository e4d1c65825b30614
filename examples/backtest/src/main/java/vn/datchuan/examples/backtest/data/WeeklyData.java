package vn.datchuan.examples.backtest.data;

import java.time.LocalDate;
import java.util.List;

/**
 * The shipped series.
 *
 * @param days of the snapshots, increasing
 * @param areas by code
 */
public record WeeklyData(List<LocalDate> days, List<Area> areas) {

    public WeeklyData {
        days = List.copyOf(days);
        areas = List.copyOf(areas);
    }

    public LocalDate lastDay() {
        return days.get(days.size() - 1);
    }
}
