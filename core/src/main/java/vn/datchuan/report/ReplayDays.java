package vn.datchuan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.datchuan.timeline.DatedVerdict;

/**
 * Columns of days, one character each, grouped by year. Blanks are no-break spaces, so that a row of signs is one word that no table breaks.
 *
 * @param years days of each year, in order
 * @param byMonth every day ends a month, so that its month says it
 */
record ReplayDays(List<List<LocalDate>> years, boolean byMonth) {

    private static final String BLANK = "\u00a0";
    private static final int YEAR_DIGITS = 4;

    ReplayDays {
        years = List.copyOf(years);
    }

    /** The days in blocks of whole years, each of at least one year and else at most so many characters wide. */
    static List<ReplayDays> blocks(List<LocalDate> days, int width) {
        boolean byMonth = days.stream().allMatch(d -> d.equals(YearMonth.from(d).atEndOfMonth()));
        Map<Integer, List<LocalDate>> years = new TreeMap<>();
        for (LocalDate day : days) {
            years.computeIfAbsent(day.getYear(), y -> new ArrayList<>()).add(day);
        }
        List<ReplayDays> blocks = new ArrayList<>();
        List<List<LocalDate>> block = new ArrayList<>();
        int used = 0;
        for (List<LocalDate> year : years.values()) {
            int more = width(year) + (block.isEmpty() ? 0 : 1);
            if (!block.isEmpty() && used + more > width) {
                blocks.add(new ReplayDays(block, byMonth));
                block = new ArrayList<>();
                more = width(year);
                used = 0;
            }
            block.add(year);
            used += more;
        }
        if (!block.isEmpty()) {
            blocks.add(new ReplayDays(block, byMonth));
        }
        return blocks;
    }

    /** The years, and below them the months, and the days where months do not say them. */
    String heading() {
        List<String> lines = new ArrayList<>();
        lines.add(line(List.of(), day -> ""));
        lines.add(line(years, day -> digit(day.getMonthValue() / 10)));
        lines.add(line(years, day -> digit(day.getMonthValue() % 10)));
        if (!byMonth) {
            lines.add(line(years, day -> digit(day.getDayOfMonth() / 10)));
            lines.add(line(years, day -> digit(day.getDayOfMonth() % 10)));
        }
        return String.join("\n", lines);
    }

    /** A sign for each day; blank where there is no verdict. */
    String signs(List<DatedVerdict> verdicts) {
        Map<LocalDate, String> signs = new HashMap<>();
        for (DatedVerdict verdict : verdicts) {
            signs.put(verdict.asOf(), DatedVerdictWords.sign(verdict));
        }
        return line(years, day -> signs.getOrDefault(day, BLANK));
    }

    boolean holdsOne(List<DatedVerdict> verdicts) {
        int first = years.get(0).get(0).getYear();
        int last = years.get(years.size() - 1).get(0).getYear();
        return verdicts.stream()
                .anyMatch(v -> v.asOf().getYear() >= first && v.asOf().getYear() <= last);
    }

    /** What a line of the heading or a row says of one day. */
    @FunctionalInterface
    private interface OfDay {
        String text(LocalDate day);
    }

    /** One character a day; of no days the years themselves. */
    private String line(List<List<LocalDate>> of, OfDay character) {
        List<String> groups = new ArrayList<>();
        for (List<LocalDate> year : years) {
            StringBuilder group = new StringBuilder();
            if (of.isEmpty()) {
                group.append(year.get(0).getYear());
            } else {
                year.forEach(day -> group.append(character.text(day)));
            }
            group.append(BLANK.repeat(Math.max(0, width(year) - group.length())));
            groups.add(group.toString());
        }
        return String.join(BLANK, groups);
    }

    /** A table with the blanks as plain spaces, none of them at the end of a line. */
    static void render(TextTable table, int width, StringBuilder out) {
        StringBuilder lines = new StringBuilder();
        table.render(width, lines);
        for (String line : lines.toString().replace(BLANK, " ").split("\n")) {
            out.append(line.stripTrailing()).append('\n');
        }
    }

    private static int width(List<LocalDate> year) {
        return Math.max(YEAR_DIGITS, year.size());
    }

    private static String digit(int digit) {
        return Integer.toString(digit);
    }
}
