package vn.datchuan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.model.Period;

/**
 * The period that the heading of a value column names: "Năm 2026", "Giai đoạn 2026-2030", "Đến năm 2030".
 *
 * @param cumulative the heading says "đến": the target is to be reached by then
 */
record ColumnPeriod(Period period, boolean cumulative) {

    private static final int YEAR_LENGTH = 4;

    static Optional<ColumnPeriod> of(String heading) {
        List<Integer> years = years(heading);
        if (years.isEmpty() || years.size() > 2 || years.get(years.size() - 1) < years.get(0)) {
            return Optional.empty();
        }
        boolean until = years.size() == 1 && (" " + TargetHeading.fold(heading) + " ").contains(" den ");
        return Optional.of(new ColumnPeriod(Period.ofYears(years.get(0), years.get(years.size() - 1)), until));
    }

    private static List<Integer> years(String heading) {
        List<Integer> years = new ArrayList<>();
        int digits = 0;
        for (int i = 0; i <= heading.length(); i++) {
            char c = i < heading.length() ? heading.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                continue;
            }
            if (digits == YEAR_LENGTH && heading.startsWith("20", i - YEAR_LENGTH)) {
                years.add(Integer.parseInt(heading.substring(i - YEAR_LENGTH, i)));
            }
            digits = 0;
        }
        return years;
    }
}
